import { expect, test } from 'vitest'
import { InputError, type Problem } from './problem.ts'

const problem: Problem = {
  code: 'E_UNKNOWN_ID',
  file: 'diagrams/rag.json',
  line: 12,
  column: 9,
  path: 'edges[3].to',
  value: '"rernak"',
  message: 'no node or group has the id "rernak"',
}

test('a problem is one line: the place, the value, the remedy', () => {
  expect(new InputError([{ ...problem, remedy: 'did you mean "rerank"?' }]).message).toBe(
    'diagrams/rag.json:12:9: edges[3].to: no node or group has the id "rernak" (did you mean "rerank"?)',
  )
  expect(new InputError([{ ...problem, path: '', remedy: 'add it' }]).message).toBe(
    'diagrams/rag.json:12:9: no node or group has the id "rernak"; add it',
  )
})

test('past twenty problems the others are counted', () => {
  const error = new InputError(Array(1234).fill(problem))
  expect(error.problems).toHaveLength(20)
  expect(error.total).toBe(1234)
  expect(error.message.split('\n')).toHaveLength(21)
  expect(error.message.endsWith('\nand 1,214 more')).toBe(true)
})

test('twenty problems are told without a count', () => {
  expect(new InputError(Array(20).fill(problem)).message.split('\n')).toHaveLength(20)
})

test('the name of a file cannot break the line, or turn it around', () => {
  expect(new InputError([{ ...problem, file: 'a\n\u202eb.json', path: '' }]).message).toBe(
    'a\\u000a\\u202eb.json:12:9: no node or group has the id "rernak"',
  )
})
