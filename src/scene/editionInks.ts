import type { EditionState } from '../model/editions.ts'

/** The colour of each state, for a picture in the light theme. The form of its badge and its word say the same. */
export const EDITION_INKS: Readonly<Record<EditionState, string>> = {
  added: '#17692f',
  removed: '#b3202c',
  changed: '#8a5200',
  moved: '#0b57d0',
}

/** What is drawn on a badge. */
export const BADGE_INK = '#ffffff'

/** The badge of each state on a 16 × 16 grid: its form, which no other state has, and a sign that is drawn on it as a line. */
export const BADGES: Readonly<Record<EditionState, { form: string; sign: string }>> = {
  added: { form: 'M8 0A8 8 0 1 1 8 16A8 8 0 1 1 8 0Z', sign: 'M8 4V12M4 8H12' },
  removed: {
    form: 'M2.5 1H13.5Q15 1 15 2.5V13.5Q15 15 13.5 15H2.5Q1 15 1 13.5V2.5Q1 1 2.5 1Z',
    sign: 'M5 5L11 11M11 5L5 11',
  },
  changed: { form: 'M8 -1.5L17.5 8L8 17.5L-1.5 8Z', sign: 'M4.5 9.5Q6.2 5.5 8 8T11.5 6.5' },
  moved: { form: 'M0 1H10L17 8L10 15H0Z', sign: 'M3.5 8H11.5M8.5 5L11.5 8L8.5 11' },
}
export const BADGE_SIZE = 16
