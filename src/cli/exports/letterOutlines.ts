import opentype from 'opentype.js'
import type { SceneText } from '../../scene/scene.ts'
import { TYPE } from '../../scene/sizes.ts'
import { wholeFont } from '../../site/subset.ts'

type Weight = (typeof TYPE)[SceneText['type']]['weight']

// As the text was measured: kerned, and without ligatures.
const SETTING = { kerning: true, features: { liga: false, rlig: false } }
const fonts = new Map<Weight, opentype.Font>()

/** A line of a scene as the outlines of its letters in the bundled font: SVG path data, in hundredths of a px. */
export function outlineOf({ text, x, y, type }: SceneText): string {
  const { size, weight } = TYPE[type]
  return pathData(fontOf(weight).getPath(composed(text), x, y, size, SETTING).commands)
}

/** The letters of some lines that the bundled font lacks, each once; in outlines a box stands for them. */
export function lettersLacking(lines: readonly Pick<SceneText, 'text'>[]): string[] {
  const letters = new Set(lines.flatMap(({ text }) => [...composed(text)]))
  return [...letters].filter((letter) => fontOf(400).charToGlyphIndex(letter) === 0)
}

// The library's own writes NaN for some numbers near a whole one, and the letters behind it are lost.
function pathData(commands: readonly opentype.PathCommand[]): string {
  return commands
    .map((command) => {
      if (command.type === 'Z') return 'Z'
      const { type, x, y } = command
      const end = [x, y]
      if (type === 'Q') return type + numbers([command.x1, command.y1, ...end])
      if (type === 'C') return type + numbers([command.x1, command.y1, command.x2, command.y2, ...end])
      return type + numbers(end)
    })
    .join('')
}

function numbers(values: readonly number[]): string {
  return values.map((value) => Math.round(value * 100) / 100).join(' ')
}

// The font has Korean syllables, and no way to put them together of their parts.
function composed(text: string): string {
  return text.normalize('NFC')
}

function fontOf(weight: Weight): opentype.Font {
  const bytes = wholeFont(weight)
  const font =
    fonts.get(weight) ??
    opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
  fonts.set(weight, font)
  return font
}
