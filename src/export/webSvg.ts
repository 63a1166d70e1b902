import type { Weight } from '../scene/measureText.ts'
import type { Scene } from '../scene/scene.ts'
import { type PictureOptions, withHead } from './pictureSvg.ts'
import { sceneToSvg } from './svg.tsx'

/** A font that a file carries inside itself. */
export interface EmbeddedFont {
  weight: Weight
  /** The letters that it has, each once and in order. */
  characters: string
  woff2: Uint8Array
}

/**
 * A scene as an SVG for browsers: real text, to be searched and copied, and the letters it needs inside, so that it looks the same
 * everywhere. `hrefOf` gives what things lead to.
 */
export function sceneToWebSvg(
  scene: Scene,
  options: PictureOptions & { fonts: readonly EmbeddedFont[]; hrefOf?: (id: string) => string },
): string {
  const svg = sceneToSvg(scene, options.theme, options.hrefOf)
  return withHead(svg, scene, options, fontFaces(options.fonts))
}

/** The style sheet by which a file uses the fonts inside it. */
export function fontFaces(fonts: readonly EmbeddedFont[]): string {
  return fonts.map(fontFace).join('')
}

// With its range: a page into which the SVG is pasted goes on writing all other letters in its own font.
function fontFace({ weight, characters, woff2 }: EmbeddedFont): string {
  return [
    "@font-face{font-family:'Noto Sans KR'",
    `font-weight:${weight}`,
    `src:url(data:font/woff2;base64,${base64(woff2)}) format('woff2')`,
    `unicode-range:${unicodeRange(characters)}}`,
  ].join(';')
}

function unicodeRange(characters: string): string {
  const runs: { first: number; last: number }[] = []
  for (const character of characters) {
    const code = character.codePointAt(0) ?? 0
    const run = runs.at(-1)
    if (run?.last === code - 1) run.last = code
    else runs.push({ first: code, last: code })
  }
  const hex = (code: number) => code.toString(16).toUpperCase()
  return runs.map(({ first, last }) => `U+${hex(first)}${last === first ? '' : `-${hex(last)}`}`).join()
}

/** Bytes as a data address has them. */
export function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}
