import { renderToStaticMarkup } from 'react-dom/server'
import { EditionSvg } from '../draw/EditionSvg.tsx'
import type { EditionScene } from '../scene/editionScene.ts'
import { THEME } from '../scene/theme.ts'

/** Two editions of a diagram as the text of an SVG file that stands by itself, in the light theme. */
export function editionToSvg(editions: EditionScene): string {
  return renderToStaticMarkup(<EditionSvg of={editions} paint={(paint) => THEME.light[paint]} />)
}
