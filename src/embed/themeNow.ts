import { THEME, type ThemeName } from '../scene/theme.ts'

/** The theme that is seen, whether it was asked for or is the one of the reader's system. */
export function themeNow(): ThemeName {
  const { theme } = document.documentElement.dataset
  if (theme !== undefined && Object.hasOwn(THEME, theme)) return theme as ThemeName
  if (matchMedia('(prefers-contrast: more)').matches) return 'contrast'
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}
