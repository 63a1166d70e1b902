import { Unzlib } from 'fflate'
import { LIMITS } from '../../model/limits.ts'

/** What the attached file with the diagram says that it is; a reader of PDF files shows it, and saves it as JSON. */
export const DIAGRAM_TYPE = 'application/json'

/** So far from its beginning an attached file says what it is, characters. */
const LONGEST_HEAD = 2000
/** What is packed can grow a thousandfold: it is unpacked bit by bit, bytes. */
const BIT = 1024

export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-'
}

/** The JSON attached to a PDF, for the door to read; undefined when there is none, or when it would be too large for the door. */
export function diagramInPdf(pdf: Uint8Array): Uint8Array | undefined {
  // One character for each byte, so that places in the text are places in the file.
  const text = new TextDecoder('latin1').decode(pdf)
  for (const { index } of text.matchAll(/\/Type\s*\/EmbeddedFile\b(?!s)/g)) {
    const file = attachedFile(text, index)
    if (file === undefined || !/\/Subtype\s*\/application#2Fjson\b/i.test(file.head)) continue
    const data = pdf.subarray(file.start, file.end)
    if (!file.head.includes('/Filter')) return data
    if (/\/Filter\s*\[?\s*\/FlateDecode\s*\]?\s*[/>]/.test(file.head)) return unpacked(data)
  }
  return undefined
}

/** The head of the object around a place, and where its data stands. */
function attachedFile(text: string, at: number): { head: string; start: number; end: number } | undefined {
  const before = text.slice(Math.max(0, at - LONGEST_HEAD), at)
  const after = text.slice(at, at + LONGEST_HEAD)
  const opening = /\bstream\r?\n/.exec(after)
  if (!opening) return undefined
  const head = before.slice(before.lastIndexOf(' obj') + 1) + after.slice(0, opening.index)
  const start = at + opening.index + opening[0].length
  const length = /\/Length\s+(\d+)(?!\s+\d+\s+R)\b/.exec(head)?.[1]
  const end = length === undefined ? text.indexOf('endstream', start) : start + Number(length)
  return end < start || end > text.length ? undefined : { head, start, end }
}

function unpacked(data: Uint8Array): Uint8Array | undefined {
  const parts: Uint8Array[] = []
  let size = 0
  const stream = new Unzlib((part) => {
    parts.push(part)
    size += part.length
  })
  try {
    for (let at = 0; at < data.length && size <= LIMITS.bytes; at += BIT)
      stream.push(data.subarray(at, at + BIT), at + BIT >= data.length)
  } catch {
    return undefined
  }
  return size > LIMITS.bytes ? undefined : joined(parts, size)
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
