import type { ProblemCode } from './problem.ts'

/** The way to a value inside a JSON text. */
export type JsonPath = readonly (string | number)[]

/** A fault as a check reports it: by path, without line and column. Made by every check, taken by `problemsOf`. */
export interface Finding {
  code: ProblemCode
  path: JsonPath
  message: string
  remedy?: string | undefined
  /** The value at fault. */
  value?: unknown
  /** Where it is, when the path alone does not say: the key of a member, or an offset into the text. */
  at?: { key: string } | { offset: number }
  /** What the value might have meant; looked through only when the finding is reported, since it may be long. */
  among?: { keys(): Iterable<string> }
}
