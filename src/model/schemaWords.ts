import type * as z from 'zod'
import { echo } from './echo.ts'
import type { Finding } from './finding.ts'
import { grouped } from './limits.ts'
import type { ProblemCode } from './problem.ts'

type Issue = z.core.$ZodIssue
type Words = Pick<Finding, 'code' | 'message' | 'remedy' | 'among'>

/** Code, message and remedy for what Zod found wrong with the value of a key. */
export function schemaWords(issue: Issue, key: string | number | undefined): Words {
  if (issue.message !== '') return ownWords(issue)
  switch (issue.code) {
    case 'invalid_type':
      return typeWords(issue.expected, issue.input)
    case 'invalid_value':
      return choiceWords(issue.values.map(String), issue.input)
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int'
        ? rangeWords(issue.input, `more than ${issue.maximum}`)
        : limitWords(String(key), sizeOf(issue.input), Number(issue.maximum))
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? rangeWords(issue.input, `less than ${issue.minimum}`)
        : { code: 'E_EMPTY', message: 'the list is empty', remedy: 'write at least one' }
    default:
      return { code: 'E_VALUE', message: `${echo(issue.input)} is not allowed here` }
  }
}

/** Words that a schema of ours brought itself, as "what is wrong; what to do", with the code in its parameters. */
function ownWords(issue: Issue): Words {
  const [fault = '', remedy] = issue.message.split(/; (.*)/s)
  const message = typeof issue.input === 'string' ? `${echo(issue.input)} ${fault}` : fault
  return { code: ownCode(issue), message, remedy }
}

function ownCode(issue: Issue): ProblemCode {
  if (issue.code === 'custom' && issue.params?.code) return issue.params.code as ProblemCode // only ours are there
  return issue.code === 'invalid_format' ? 'E_ID' : 'E_TYPE'
}

const TYPES: Readonly<Record<string, readonly [name: string, remedy: string]>> = {
  string: ['a text', 'put it in double quotes'],
  object: ['an object', 'write { … }'],
  array: ['a list', 'write [ … ]'],
  int: ['a whole number', 'write it without a point'],
  number: ['a number', 'write it without quotes'],
}

function typeWords(expected: string, input: unknown): Words {
  const [name, remedy] = TYPES[expected] ?? [expected, undefined]
  return { code: 'E_TYPE', message: `${echo(input)} is not ${name}`, remedy }
}

function choiceWords(choices: readonly string[], input: unknown): Words {
  return {
    code: 'E_VALUE',
    message: `${echo(input)} is not one of the words for this`,
    remedy: `use one of ${choices.join(', ')}`,
    among: new Set(choices),
  }
}

function rangeWords(input: unknown, relation: string): Words {
  return { code: 'E_VALUE', message: `${echo(input)} is ${relation}` }
}

function sizeOf(input: unknown): number {
  return typeof input === 'string' || Array.isArray(input) ? input.length : 0
}

/** What the members of a list are called, where its key does not say so. */
const MEMBERS: Readonly<Record<string, string>> = {
  evidence: 'claims',
  about: 'ids',
  focus: 'ids',
  documentation: 'readings',
  $schema: 'characters',
}

const REMEDIES: ReadonlyMap<string, string> = new Map([
  ...['stages', 'groups', 'nodes', 'edges', 'bands'].map((key) => [key, 'split the diagram'] as const),
  ['$schema', 'shorten it'],
])

function limitWords(key: string, size: number, limit: number): Words {
  return {
    code: `E_LIMIT_${key.replace(/[^a-z]/gi, '').toUpperCase()}`,
    message: `${grouped(size)} ${MEMBERS[key] ?? key}, the limit is ${grouped(limit)}`,
    remedy: REMEDIES.get(key) ?? 'remove some',
  }
}
