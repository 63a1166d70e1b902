import { Resvg } from '@resvg/resvg-js'
import { grouped } from '../../model/limits.ts'
import { CommandError, EXIT } from '../command.ts'

/** A picture with more of them is of no use to anybody, and may need more memory than there is. */
const MOST_PIXELS = 100_000_000

/** An SVG whose letters are outlines as a PNG, each of its px `scale` pixels long. */
export function drawPng(svg: string, scale: number): Uint8Array {
  const picture = new Resvg(svg, { fitTo: { mode: 'zoom', value: scale }, font: { loadSystemFonts: false } })
  const pixels = picture.width * picture.height * scale ** 2
  if (pixels > MOST_PIXELS)
    throw new CommandError(
      EXIT.invalid,
      `would have ${grouped(pixels)} pixels, the limit is ${grouped(MOST_PIXELS)}; choose a smaller --size, or svg`,
    )
  return picture.render().asPng()
}
