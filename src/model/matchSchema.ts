import * as z from 'zod/v4/core'
import { echo } from './echo.ts'
import type { Finding, JsonPath } from './finding.ts'
import { nearest } from './nearest.ts'
import { pathText } from './pathText.ts'
import { schemaWords } from './schemaWords.ts'

type Issue = z.$ZodIssue
type UnknownKeys = Extract<Issue, { code: 'unrecognized_keys' }>

/**
 * What a schema makes of a JSON value, or all that it finds wrong with it, in the words of our messages.
 * It may be made of either build of Zod: the small one is for what goes to the page.
 */
export function matchSchema<Schema extends z.$ZodType>(
  schema: Schema,
  json: unknown,
): { data?: z.output<Schema>; findings: readonly Finding[] } {
  const allowed = new Map<string, readonly string[]>()
  const error: z.$ZodErrorMap = (issue) => {
    if (issue.code === 'unrecognized_keys' && issue.inst instanceof z.$ZodObject)
      allowed.set(pathText(pathOf(issue.path)), Object.keys(issue.inst._zod.def.shape))
    return '' // a message that is not empty is then one of the schema's own
  }
  try {
    const result = z.safeParse(schema, json, { error, reportInput: true })
    return result.success
      ? { data: result.data, findings: [] }
      : { findings: findingsOf(result.error.issues, allowed) }
  } catch (fault) {
    // Zod passes its issues on as the arguments of one call, and a hostile file has more of them than a call takes.
    if (!(fault instanceof RangeError)) throw fault
    return { findings: [TOO_MANY] }
  }
}

const TOO_MANY: Finding = {
  code: 'E_LIMIT_PROBLEMS',
  path: [],
  message: 'there are more faults than can be listed',
  remedy: 'compare the file with its JSON Schema',
}

function pathOf(path: readonly PropertyKey[] = []): JsonPath {
  return path.map((step) => (typeof step === 'number' ? step : String(step)))
}

function findingsOf(issues: readonly Issue[], allowed: ReadonlyMap<string, readonly string[]>): Finding[] {
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? unknownKeys(issue, allowed.get(pathText(pathOf(issue.path))) ?? [])
      : [],
  )
  // A misspelt key is one fault, not also a missing one.
  const misspelt = new Set(unknown.map(({ meant }) => meant))
  const others = issues
    .filter((issue) => issue.code !== 'unrecognized_keys')
    .filter((issue) => issue.input !== undefined || !misspelt.has(pathText(pathOf(issue.path))))
  return [...unknown.map(({ finding }) => finding), ...others.map(findingOf)]
}

/** A finding for each key, and the path of the key that it seems to stand for. */
function unknownKeys(issue: UnknownKeys, allowed: readonly string[]): { finding: Finding; meant?: string }[] {
  const path = pathOf(issue.path)
  const present = new Set(Object.keys(issue.input ?? {}))
  const missing = allowed.filter((key) => !present.has(key))
  return issue.keys.map((key) => {
    const meant = nearest(key, missing) ?? nearest(key, allowed)
    const finding: Finding = {
      code: 'E_UNKNOWN_KEY',
      path,
      at: { key },
      value: key,
      message: `the key ${echo(key)} is unknown`,
      remedy: meant === undefined ? `use one of ${allowed.join(', ')}` : `did you mean ${echo(meant)}?`,
    }
    return meant === undefined ? { finding } : { finding, meant: pathText([...path, meant]) }
  })
}

function findingOf(issue: Issue): Finding {
  const path = pathOf(issue.path)
  const key = path.at(-1)
  if (issue.input === undefined && typeof key === 'string') {
    const message = `the key ${echo(key)} is missing`
    return { code: 'E_MISSING_KEY', path: path.slice(0, -1), message, remedy: 'add it' }
  }
  return { path, value: issue.input, ...schemaWords(issue, key) }
}
