import { echo, withoutHidden } from './echo.ts'
import type { Finding } from './finding.ts'
import { LIMITS } from './limits.ts'
import { nearestId } from './nearest.ts'
import { pathText } from './pathText.ts'
import type { Problem } from './problem.ts'
import { type Spot, scanJson } from './scanJson.ts'

/** A file, the text it held, and what is wrong with it. */
export interface Faulty {
  file: string
  text: string
  findings: readonly Finding[]
  /** How many more there are, that were counted only. */
  uncounted: number
}

/** The first problems of a file, in the order of its text, and how many there are in all. */
export function problemsOf(
  { file, text, findings, uncounted }: Faulty,
  limit: number = LIMITS.problemsReported,
): { problems: Problem[]; total: number } {
  const problems = inOrder(text, findings)
    .slice(0, limit)
    .map(({ finding, offset }) => problemAt(file, text, offset, finding))
  return { problems, total: findings.length + uncounted }
}

interface Placed {
  finding: Finding
  offset: number
}

function inOrder(text: string, findings: readonly Finding[]): Placed[] {
  if (findings.every(({ at }) => at !== undefined && 'offset' in at)) {
    return findings.map((finding) => ({ finding, offset: offsetGiven(finding) ?? 0 }))
  }
  const root: Spot = newSpot()
  const wanted = findings.map((finding) => ({ finding, spots: spotsAlong(root, finding) }))
  scanJson(text, root)
  return wanted
    .map(({ finding, spots }) => ({ finding, offset: offsetGiven(finding) ?? offsetOf(finding, spots) }))
    .sort((one, other) => one.offset - other.offset)
}

function offsetGiven({ at }: Finding): number | undefined {
  return at !== undefined && 'offset' in at ? at.offset : undefined
}

function newSpot(): Spot {
  return { key: -1, value: -1, inside: new Map() }
}

/** The spots from the root to what a finding speaks of; `scanJson` fills them in. */
function spotsAlong(root: Spot, { path, at }: Finding): Spot[] {
  const steps = at !== undefined && 'key' in at ? [...path, at.key] : path
  const spots = [root]
  let here = root
  for (const step of steps) {
    const next = here.inside.get(step) ?? newSpot()
    here.inside.set(step, next)
    here = next
    spots.push(here)
  }
  return spots
}

/** Where it begins; of what is missing, where the nearest thing around it begins. */
function offsetOf({ at }: Finding, spots: readonly Spot[]): number {
  const last = spots.at(-1)
  if (at !== undefined && last !== undefined && last.key >= 0) return last.key
  return spots.findLast((spot) => spot.value >= 0)?.value ?? 0
}

function problemAt(file: string, text: string, offset: number, finding: Finding): Problem {
  const { code, path, message, value, among } = finding
  const meant = among && typeof value === 'string' ? nearestId(value, among.keys()) : undefined
  const remedy = meant === undefined ? (finding.remedy ?? choiceOf(among)) : `did you mean ${echo(meant)}?`
  return {
    code,
    file,
    ...placeOf(text, offset),
    path: pathText(path),
    ...(value === undefined || (typeof value === 'object' && value !== null) ? {} : { value: echo(value) }),
    message,
    ...(remedy === undefined ? {} : { remedy }),
  }
}

/** So many are still read in a line. */
const READABLE = 12

function choiceOf(among: Finding['among']): string | undefined {
  const ids = among === undefined ? [] : [...among.keys()].map(withoutHidden)
  if (ids.length === 0 || ids.length > READABLE) return undefined
  return ids.length === 1 ? `use ${ids[0]}` : `use one of ${ids.join(', ')}`
}

/** Line and column, both from 1; columns in UTF-16 units. A line ends with \n, \r\n or \r. */
function placeOf(text: string, offset: number): { line: number; column: number } {
  let line = 1
  let start = 0
  for (let at = 0; at < offset; at++) {
    const unit = text[at]
    if (unit === '\n' || (unit === '\r' && text[at + 1] !== '\n')) {
      line++
      start = at + 1
    }
  }
  return { line, column: offset - start + 1 }
}
