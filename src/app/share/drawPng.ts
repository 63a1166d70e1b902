import type { Wish } from '../../export/wish.ts'
import type { AskExport } from './startExport.ts'

/** A picture with more of them is of no use to anybody, and may need more memory than there is. */
const MOST_PIXELS = 100_000_000
/** Of so many at a time the page draws a picture, and answers in between. */
const PART_PIXELS = 500_000

interface Options {
  /** How many pixels one px is. */
  scale: number
  /** Of an architecture, which the picture then carries. */
  wish: Wish | undefined
  ask: AskExport
  /** Told how much is done, 0 to 1. */
  onProgress(done: number): void
}

/** An SVG of ours as a PNG: drawn by the browser part by part, put together beside the page. */
export async function drawPng(svg: string, options: Options): Promise<Uint8Array> {
  const { scale, wish, ask, onProgress } = options
  const { text, width, height } = enlarged(svg, scale)
  if (width * height > MOST_PIXELS) throw new Error(`${width} × ${height} pixels are too many`)
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const rows = Math.max(1, Math.floor(PART_PIXELS / width))
    for (let top = 0; top < height; top += rows) {
      const part = await partOf(image, top, Math.min(rows, height - top), width)
      await ask({ kind: 'paint', part, top, width, height }, [part])
      onProgress(top / height)
    }
  } finally {
    URL.revokeObjectURL(address)
  }
  const png = await ask({ kind: 'encode', scale, wish })
  if (typeof png === 'string') throw new Error('the picture was not drawn')
  return png
}

function partOf(image: HTMLImageElement, top: number, height: number, width: number): Promise<ImageBitmap> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  canvas.getContext('2d')?.drawImage(image, 0, -top)
  return createImageBitmap(canvas)
}

/** The same picture at its size in pixels, since not every browser draws an SVG sharply at another one than it says. */
function enlarged(svg: string, scale: number): { text: string; width: number; height: number } {
  const SIZE = / width="(\d+(?:\.\d+)?)" height="(\d+(?:\.\d+)?)"/
  const [found, width, height] = SIZE.exec(svg) ?? []
  if (!found) throw new Error('the picture has no size')
  const size = { width: Math.round(Number(width) * scale), height: Math.round(Number(height) * scale) }
  return { ...size, text: svg.replace(SIZE, ` width="${size.width}" height="${size.height}"`) }
}
