import type { EmbedOptions } from '../model/embedOptions.ts'

/** Puts another theme on the page; `auto` is the one of the reader's system. */
export function putOnTheme(theme: EmbedOptions['theme']): void {
  const root = document.documentElement
  if (theme === 'auto') delete root.dataset.theme
  else root.dataset.theme = theme
}

/** What the picture stands on: nothing, the paper of the theme, or a colour. The script in the head has done the same at first. */
export function putOnGround(bg: EmbedOptions['bg']): void {
  const root = document.documentElement
  root.style.background = bg === 'transparent' || bg === 'solid' ? '' : `#${bg}`
  if (bg === 'transparent') delete root.dataset.ground
  else root.dataset.ground = 'solid'
}
