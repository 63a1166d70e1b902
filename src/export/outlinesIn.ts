import opentype from 'opentype.js'
import type { Weight } from '../scene/measureText.ts'
import type { SceneText } from '../scene/scene.ts'
import { TYPE } from '../scene/sizes.ts'

/** Letters as shapes. */
export interface Outlines {
  /** A line of a scene as SVG path data, in hundredths of a px. */
  outlineOf: (line: SceneText) => string
  /** The letters of some lines that the font lacks, each once; in outlines a box stands for them. */
  lettersLacking: (lines: readonly Pick<SceneText, 'text'>[]) => string[]
}

// As the text was measured: kerned, and without ligatures.
const SETTING = { kerning: true, features: { liga: false, rlig: false } }

/** The outlines of letters as these fonts have them; a font is TrueType, and opened when it is first needed. */
export function outlinesIn(bytesOf: (weight: Weight) => Uint8Array): Outlines {
  const fonts = new Map<Weight, opentype.Font>()
  const fontOf = (weight: Weight) => {
    const font = fonts.get(weight) ?? opened(bytesOf(weight))
    fonts.set(weight, font)
    return font
  }
  return {
    outlineOf: ({ text, x, y, type }) => {
      const { size, weight } = TYPE[type]
      return pathData(fontOf(weight).getPath(composed(text), x, y, size, SETTING).commands)
    },
    lettersLacking: (lines) => {
      const letters = new Set(lines.flatMap(({ text }) => [...composed(text)]))
      return [...letters].filter((letter) => fontOf(400).charToGlyphIndex(letter) === 0)
    },
  }
}

function opened(bytes: Uint8Array): opentype.Font {
  return opentype.parse(Uint8Array.from(bytes).buffer)
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
