import type { Scene } from '../scene/scene.ts'
import { THEME, type ThemeName } from '../scene/theme.ts'
import type { PictureSource } from './pictureSource.ts'
import { xmlAttribute, xmlText } from './xml.ts'

/** How a scene is to look as a file, and what the file carries. */
export interface PictureOptions {
  theme: ThemeName
  /** Without the paper behind it. */
  transparent: boolean
  source?: PictureSource
}

/** An SVG of ours with what makes it a file: its source, a style sheet if it needs one, and paper. */
export function withHead(
  svg: string,
  scene: Pick<Scene, 'width' | 'height'>,
  options: PictureOptions,
  styleSheet = '',
): string {
  const { theme, transparent, source } = options
  const head = [
    source && metadata(source),
    styleSheet && `<style>${styleSheet}</style>`,
    !transparent && `<rect width="${scene.width}" height="${scene.height}" fill="${THEME[theme].paper}"/>`,
  ]
  // The first one is the picture's own: in a text of the diagram it would be escaped.
  return svg.replace('</desc>', () => ['</desc>', ...head.filter(Boolean)].join(''))
}

function metadata({ id, address, json }: PictureSource): string {
  const place = address === undefined ? '' : ` data-address="${xmlAttribute(address)}"`
  return `<metadata data-diagram="${xmlAttribute(id)}"${place}>${xmlText(json)}</metadata>`
}
