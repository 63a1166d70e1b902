import { withoutHidden } from './echo.ts'
import { grouped, LIMITS } from './limits.ts'

/** What kind of fault it is. Codes are stable: programs may rely on them, words may change. */
export type ProblemCode =
  | `E_LIMIT_${string}`
  | 'E_UTF8'
  | 'E_JSON_SYNTAX'
  | 'E_DUPLICATE_KEY'
  | 'E_FORBIDDEN_KEY'
  | 'E_UNKNOWN_KEY'
  | 'E_MISSING_KEY'
  | 'E_TYPE'
  | 'E_VALUE'
  | 'E_EMPTY'
  | 'E_ID'
  | 'E_TEXT'
  | 'E_URL'
  | 'E_EVIDENCE'
  | 'E_DUPLICATE_ID'
  | 'E_UNKNOWN_ID'
  | 'E_EDGE_ENDS'
  | 'E_GROUP_STAGE'
  | 'E_GROUP_EMPTY'
  | 'E_BAND_ORDER'
  | 'E_PART_OF'
  | 'E_PAIR_TWICE'
  | 'E_PAIR_MISSING'
  | 'E_MISSING_LANGUAGE'
  | WarningCode

/** What an editor would question, and the door does not. */
export type WarningCode =
  | 'W_NODE_ALONE'
  | 'W_STAGE_EMPTY'
  | 'W_LENGTHS'
  | 'W_CLAIM_UNSOURCED'
  | 'W_SOURCE_UNUSED'
  | 'W_TECHNOLOGY_UNUSED'
  | 'W_ROLE_UNUSED'
  | 'W_READING_UNUSED'

/** One fault of a file: what, where, the value, the remedy. */
export interface Problem {
  code: ProblemCode
  file: string
  /** From 1. */
  line: number
  /** From 1, in UTF-16 units, as editors count when they are sent to a place. */
  column: number
  /** Such as `edges[3].to`; empty for the file itself. */
  path: string
  /** The value at fault, fit to be shown: escaped, and at most `LIMITS.echoLength` characters. */
  value?: string
  message: string
  /** What to do. One that asks ("did you mean …?") is a guess. */
  remedy?: string
}

/** The one error that the door throws. Holds the first problems, and how many there are in all. */
export class InputError extends Error {
  readonly problems: readonly Problem[]
  readonly total: number

  constructor(problems: readonly Problem[], total: number = problems.length) {
    const reported = problems.slice(0, LIMITS.problemsReported)
    const more = total - reported.length
    super([...reported.map(lineOf), ...(more > 0 ? [`and ${grouped(more)} more`] : [])].join('\n'))
    this.name = 'InputError'
    this.problems = reported
    this.total = total
  }
}

/** A problem as people read it: `file:line:column: path: message; remedy`. */
export function lineOf({ file, line, column, path, message, remedy }: Problem): string {
  const place = [`${withoutHidden(file)}:${line}:${column}`, ...(path === '' ? [] : [path])].join(': ')
  if (remedy === undefined) return `${place}: ${message}`
  return remedy.endsWith('?') ? `${place}: ${message} (${remedy})` : `${place}: ${message}; ${remedy}`
}
