import type { AddressFault } from './address.ts'
import type { HostMessage } from './embedMessages.ts'
import { type LiveOptions, OVERVIEW, readStepId, stepId } from './embedOptions.ts'

/** What an embed shows, as far as its place in it is concerned: an architecture, or a comparison. */
export interface EmbedSubject {
  id: string
  title: string
  /** What can be looked at besides the overview. */
  views: readonly string[]
  tours: readonly EmbedTour[]
  /** What a thing is called; undefined where there is no such thing. */
  labelOf: (thing: string) => string | undefined
}

export interface EmbedTour {
  id: string
  title: string
  steps: readonly EmbedStep[]
}

export interface EmbedStep {
  title: string
  text: string
  /** For the speaker: text, speaker's notes and readings. */
  notes: string
}

/** Where an embed stands. Step 0 is the whole picture; what is in focus is seen before the step, which is not forgotten. */
export interface EmbedPlace {
  view: string
  tour?: string
  step: number
  focus?: string
}

/** Where a subject is to be shown as an address says; words that name nothing in it are told and left out. */
export function placeIn(
  subject: EmbedSubject,
  { view = OVERVIEW, tour, step = 0, focus }: LiveOptions,
): { place: EmbedPlace; faults: AddressFault[] } {
  const faults: AddressFault[] = []
  const known = (word: string, value: string | undefined, isKnown: boolean) => {
    if (value !== undefined && !isKnown) faults.push({ word, value })
    return isKnown ? value : undefined
  }
  const shownView = known('view', view, hasView(subject, view)) ?? OVERVIEW
  const shownTour = known(
    'tour',
    tour,
    subject.tours.some(({ id }) => id === tour),
  )
  const shownFocus = known('focus', focus, focus !== undefined && subject.labelOf(focus) !== undefined)
  const place: EmbedPlace = {
    view: shownView,
    ...(shownTour !== undefined && { tour: shownTour }),
    step: 0,
    ...(shownFocus !== undefined && { focus: shownFocus }),
  }
  const last = stepsOf(subject, place).length
  if (step > last) faults.push({ word: 'step', value: String(step) })
  return { place: { ...place, step: Math.min(step, last) }, faults }
}

/** The tour that an embed goes through: the one that was named, else the first. */
export function tourOf(subject: EmbedSubject, { tour }: EmbedPlace): EmbedTour | undefined {
  return subject.tours.find(({ id }) => id === tour) ?? subject.tours[0]
}

export function stepsOf(subject: EmbedSubject, place: EmbedPlace): readonly EmbedStep[] {
  return tourOf(subject, place)?.steps ?? []
}

/** The name of the step that an embed stands at, as messages and addresses say it; null at the whole picture. */
export function stepIdAt(subject: EmbedSubject, place: EmbedPlace): string | null {
  const tour = tourOf(subject, place)
  return tour && place.step > 0 ? stepId(tour.id, place.step) : null
}

/** Another step of the same tour, at most the last; what was in focus is left. */
export function atStep(subject: EmbedSubject, place: EmbedPlace, step: number): EmbedPlace {
  const { focus: _, ...rest } = place
  return { ...rest, step: Math.max(0, Math.min(step, stepsOf(subject, place).length)) }
}

/** With a thing in focus, or with none. */
export function withFocus(place: EmbedPlace, focus: string | undefined): EmbedPlace {
  const { focus: _, ...rest } = place
  return focus === undefined ? rest : { ...rest, focus }
}

/** Where a message leads, or why it leads nowhere. Of messages that do not lead anywhere the place is the same object. */
export function obeyed(
  subject: EmbedSubject,
  place: EmbedPlace,
  message: HostMessage,
): { place: EmbedPlace } | { code: string; message: string } {
  switch (message.type) {
    case 'goto':
      return wentTo(subject, place, message)
    case 'next':
      return { place: atStep(subject, place, place.step + 1) }
    case 'prev':
      return { place: atStep(subject, place, place.step - 1) }
    case 'select': {
      if (message.node === null) return { place: withFocus(place, undefined) }
      if (subject.labelOf(message.node) === undefined) return unknown('node', message.node)
      return { place: withFocus(place, message.node) }
    }
    default:
      return { place }
  }
}

function wentTo(
  subject: EmbedSubject,
  place: EmbedPlace,
  { step, view }: Extract<HostMessage, { type: 'goto' }>,
): ReturnType<typeof obeyed> {
  if (view !== undefined && !hasView(subject, view)) return unknown('view', view)
  const from = view === undefined ? place : { ...place, view }
  if (typeof step === 'number') return { place: atStep(subject, from, step) }
  const named = readStepId(step)
  const tour = subject.tours.find(({ id }) => id === named?.tour)
  if (!named || !tour || named.step > tour.steps.length) return unknown('step', step)
  return { place: atStep(subject, { ...from, tour: tour.id }, named.step) }
}

function hasView({ views }: EmbedSubject, view: string): boolean {
  return view === OVERVIEW || views.includes(view)
}

const unknown = (what: string, value: string) => ({
  code: `unknown-${what}`,
  message: `there is no ${what} "${value}" here`,
})
