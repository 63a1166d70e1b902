import type { Finding } from './finding.ts'
import { grouped, LIMITS } from './limits.ts'
import { scanJson } from './scanJson.ts'

/** A file after its first inspection: its text, and what that says when nothing was found wrong with it. */
export interface ParsedJson {
  text: string
  json: unknown
  findings: readonly Finding[]
  uncounted: number
}

/** Bytes → size → UTF-8 → pre-scan → `JSON.parse`, each only when the one before found nothing. Never throws. */
export function parseJson(input: string | Uint8Array): ParsedJson {
  const { text, findings } = textOf(input)
  if (findings.length > 0) return { text, json: undefined, findings, uncounted: 0 }
  const scanned = scanJson(text)
  return { text, json: scanned.findings.length > 0 ? undefined : JSON.parse(text), ...scanned }
}

function textOf(input: string | Uint8Array): { text: string; findings: readonly Finding[] } {
  const size = typeof input === 'string' ? sizeOf(input) : input.length
  if (size > LIMITS.bytes) return { text: '', findings: [tooLarge(size)] }
  return typeof input === 'string' ? checkText(input) : decode(input)
}

/** Bytes in UTF-8. A text is never shorter in bytes than in UTF-16 units, so a huge one need not be encoded. */
function sizeOf(text: string): number {
  return text.length > LIMITS.bytes ? text.length : new TextEncoder().encode(text).length
}

function tooLarge(size: number): Finding {
  return {
    code: 'E_LIMIT_BYTES',
    path: [],
    at: { offset: 0 },
    message: `${grouped(size)} bytes, the limit is ${grouped(LIMITS.bytes)}`,
    remedy: 'split the file',
  }
}

function checkText(input: string): { text: string; findings: readonly Finding[] } {
  const text = input.startsWith('\ufeff') ? input.slice(1) : input
  return { text, findings: text.isWellFormed() ? [] : [notUtf8(text.search(/\p{Surrogate}/u))] }
}

function decode(bytes: Uint8Array): { text: string; findings: readonly Finding[] } {
  const whole = decoded(bytes, false)
  if (whole !== undefined) return { text: whole, findings: [] }
  const text = longestText(bytes)
  return { text, findings: [notUtf8(text.length)] }
}

/** The text of bytes in strict UTF-8, without its byte order mark; undefined when they are not. */
function decoded(bytes: Uint8Array, stream: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream })
  } catch {
    return undefined
  }
}

/** The text before the first broken byte, found by halving. */
function longestText(bytes: Uint8Array): string {
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (decoded(bytes.subarray(0, middle), true) === undefined) bad = middle
    else good = middle
  }
  return decoded(bytes.subarray(0, good), true) ?? ''
}

function notUtf8(offset: number): Finding {
  return {
    code: 'E_UTF8',
    path: [],
    at: { offset },
    message: 'the file is not UTF-8 from here on',
    remedy: 'save it as UTF-8',
  }
}
