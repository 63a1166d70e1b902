import { echo } from './echo.ts'
import type { Finding, JsonPath } from './finding.ts'
import { LIMITS } from './limits.ts'
import { syntaxWords, type Wanted } from './syntaxWords.ts'

/** A place that somebody asks for; `scanJson` writes the offsets of its key and its value. They are -1 where there is none. */
export interface Spot {
  key: number
  value: number
  inside: Map<string | number, Spot>
}

/**
 * Reads a JSON text once, from left to right and without recursion, before anything is made of it.
 * Gives its faults with their offsets, in order: broken syntax, nesting past the limit, keys that are there twice
 * or reach for the prototype. `JSON.parse` takes every text that has none.
 * Given the root of a tree of spots, it also writes where they are.
 */
export function scanJson(text: string, root?: Spot): { findings: Finding[]; uncounted: number } {
  const scanner = new Scanner(text)
  scanner.run(root)
  return { findings: scanner.findings, uncounted: scanner.uncounted }
}

/** Keys that reach the prototype of an object in careless code. No file of ours has a use for them. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /(?:true|false|null)/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y

/** An object or a list that has begun and not ended. */
interface Frame {
  closes: '}' | ']'
  /** The keys met so far; a list has none. */
  keys: Set<string> | undefined
  /** The key or index of the member being read; undefined before the first. */
  step: string | number | undefined
  spot: Spot | undefined
}

/** Thrown and caught in here: nothing after this fault can be read. */
class Stop extends Error {}

class Scanner {
  readonly findings: Finding[] = []
  uncounted = 0
  readonly #text: string
  readonly #stack: Frame[] = []
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  run(root: Spot | undefined): void {
    try {
      this.#skipSpace()
      this.#value(root, -1)
      for (let frame = this.#stack.at(-1); frame; frame = this.#stack.at(-1)) this.#goOn(frame)
      this.#skipSpace()
      if (this.#at < this.#text.length) this.#stopSyntax('end')
    } catch (stop) {
      if (!(stop instanceof Stop)) throw stop
    }
  }

  /** Reads the next member of an open object or list, or its end. */
  #goOn(frame: Frame): void {
    this.#skipSpace()
    if (this.#text[this.#at] === frame.closes) {
      this.#at++
      this.#stack.pop()
      return
    }
    if (frame.step !== undefined) this.#comma(frame)
    if (frame.keys) this.#member(frame, frame.keys)
    else {
      frame.step = typeof frame.step === 'number' ? frame.step + 1 : 0
      this.#value(frame.spot?.inside.get(frame.step), -1)
    }
  }

  #comma(frame: Frame): void {
    const offset = this.#at
    if (this.#text[offset] !== ',') this.#stopSyntax(frame.keys ? 'comma in object' : 'comma in list')
    this.#at++
    this.#skipSpace()
    if (this.#text[this.#at] !== frame.closes) return
    const message = `there is a comma before the closing ${frame.closes}`
    this.#stop({ code: 'E_JSON_SYNTAX', path: [], at: { offset }, message, remedy: 'remove it' })
  }

  #member(frame: Frame, keys: Set<string>): void {
    const offset = this.#at
    if (this.#text[offset] !== '"') this.#stopSyntax('key')
    const raw = this.#string()
    const key = raw.includes('\\') ? String(JSON.parse(raw)) : raw.slice(1, -1)
    if (FORBIDDEN_KEYS.has(key)) this.#badKey('E_FORBIDDEN_KEY', key, 'is not allowed', offset)
    else if (keys.has(key)) this.#badKey('E_DUPLICATE_KEY', key, 'is here twice', offset)
    keys.add(key)
    frame.step = key
    this.#skipSpace()
    if (this.#text[this.#at] !== ':') this.#stopSyntax('colon')
    this.#at++
    this.#skipSpace()
    this.#value(frame.spot?.inside.get(key), offset)
  }

  /** Reads a text, number or word whole; of an object or list only its beginning. */
  #value(spot: Spot | undefined, keyAt: number): void {
    if (spot) {
      spot.key = keyAt
      spot.value = this.#at
    }
    const first = this.#text[this.#at]
    if (first === '{') this.#open({ closes: '}', keys: new Set(), step: undefined, spot })
    else if (first === '[') this.#open({ closes: ']', keys: undefined, step: undefined, spot })
    else if (first === '"') this.#string()
    else if (!this.#match(NUMBER) && !this.#match(WORD)) this.#stopSyntax('value')
  }

  #open(frame: Frame): void {
    if (this.#stack.length === LIMITS.nesting) {
      this.#stop({
        code: 'E_LIMIT_NESTING',
        path: this.#path(),
        at: { offset: this.#at },
        message: `objects and lists nest deeper than the limit of ${LIMITS.nesting}`,
        remedy: 'make the file flatter',
      })
    }
    this.#stack.push(frame)
    this.#at++
  }

  /** Reads a text in quotes; gives it as it is written, quotes and escapes included. */
  #string(): string {
    const start = this.#at++
    for (;;) {
      const unit = this.#text.charCodeAt(this.#at)
      if (unit === 0x22) return this.#text.slice(start, ++this.#at)
      if (unit === 0x5c) {
        if (!this.#match(ESCAPE)) this.#stopText('there is a \\ that begins no escape', 'write \\\\')
      } else if (Number.isNaN(unit)) {
        this.#at = start
        this.#stopText('a text begins here and never ends', 'close it with "')
      } else if (unit === 0x0a || unit === 0x0d) {
        this.#stopText('a text is broken by the end of its line', 'close it with ", or write \\n')
      } else if (unit < 0x20) {
        this.#stopText('a text holds a control character', 'remove it')
      } else this.#at++
    }
  }

  #match(token: RegExp): boolean {
    token.lastIndex = this.#at
    if (!token.test(this.#text)) return false
    this.#at = token.lastIndex
    return true
  }

  #skipSpace(): void {
    for (; ; this.#at++) {
      const unit = this.#text.charCodeAt(this.#at)
      if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return
    }
  }

  /** The path of the member being read, or of what is so many levels around it. */
  #path(above = 0): JsonPath {
    const frames = this.#stack.slice(0, this.#stack.length - above)
    return frames.flatMap(({ step }) => (step === undefined ? [] : [step]))
  }

  #badKey(code: 'E_FORBIDDEN_KEY' | 'E_DUPLICATE_KEY', key: string, fault: string, offset: number): void {
    if (this.findings.length >= LIMITS.problemsReported) this.uncounted++
    else {
      const remedy = code === 'E_FORBIDDEN_KEY' ? 'remove it' : 'keep one of them'
      const message = `the key ${echo(key)} ${fault}`
      this.findings.push({ code, path: this.#path(1), at: { offset }, value: key, message, remedy })
    }
  }

  #stopText(message: string, remedy: string): never {
    this.#stop({ code: 'E_JSON_SYNTAX', path: [], at: { offset: this.#at }, message, remedy })
  }

  #stopSyntax(wanted: Wanted): never {
    const offset = this.#at
    const words = syntaxWords(this.#text, offset, wanted)
    this.#stop({ code: 'E_JSON_SYNTAX', path: [], at: { offset }, ...words })
  }

  #stop(finding: Finding): never {
    // The fault that ended the reading is always among those reported.
    if (this.findings.length >= LIMITS.problemsReported) {
      this.findings.pop()
      this.uncounted++
    }
    this.findings.push(finding)
    throw new Stop()
  }
}
