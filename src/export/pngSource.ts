import type { PictureSource } from './pictureSource.ts'

/** Keywords of the two texts in a PNG, which the format lets any program choose. */
const DIAGRAM = 'pipeline-atlas-diagram'
const ADDRESS = 'pipeline-atlas-address'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Length, type and checksum around the data of a chunk, bytes. */
const FRAME = 12
const DOTS_PER_METRE = 3780

/**
 * A PNG that carries what it shows, and says how many of its pixels make one of ours, so that one drawn at twice the size is put into
 * a document as large as before and twice as sharp.
 */
export function withPngSource(png: Uint8Array, source: PictureSource, scale: number): Uint8Array {
  const header = SIGNATURE.length + FRAME + 13
  return joined([
    png.subarray(0, header),
    chunk('pHYs', density(DOTS_PER_METRE * scale)),
    ...(source.address === undefined ? [] : [chunk('iTXt', textData(ADDRESS, source.address))]),
    chunk('iTXt', textData(DIAGRAM, source.json)),
    png.subarray(header),
  ])
}

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte)
}

/** The JSON of the diagram that a PNG carries; undefined when it carries none or is broken. */
export function diagramInPng(png: Uint8Array): Uint8Array | undefined {
  const start = textData(DIAGRAM, '')
  for (const { type, data } of chunks(png)) {
    if (type === 'iTXt' && start.every((byte, index) => data[index] === byte))
      return data.subarray(start.length)
  }
  return undefined
}

function* chunks(png: Uint8Array): Iterable<{ type: string; data: Uint8Array }> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  for (let at = SIGNATURE.length; at + FRAME <= png.length; ) {
    const end = at + 8 + view.getUint32(at)
    if (end + 4 > png.length) return
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8))
    if (view.getUint32(end) === crc32(png.subarray(at + 4, end)))
      yield { type, data: png.subarray(at + 8, end) }
    at = end + 4
  }
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(FRAME + data.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(new TextEncoder().encode(type), 4)
  bytes.set(data, 8)
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)))
  return bytes
}

/** A keyword, that the text is not compressed, of no language and without a translated keyword, and the text. */
function textData(keyword: string, text: string): Uint8Array {
  return new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`)
}

function density(dotsPerMetre: number): Uint8Array {
  const data = new Uint8Array(9)
  const view = new DataView(data.buffer)
  view.setUint32(0, dotsPerMetre)
  view.setUint32(4, dotsPerMetre)
  data[8] = 1 // per metre
  return data
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1
  return rest
})

function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff
  for (const byte of bytes) rest = (CRC_TABLE[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8)
  return (rest ^ 0xffffffff) >>> 0
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
