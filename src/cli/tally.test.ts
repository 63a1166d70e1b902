import { expect, test } from 'vitest'
import { addTallies, honestTally, NOTHING, playwrightTally, summaryOf, vitestTally } from './tally.ts'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
})

test('every unit test is counted by how it ended', () => {
  const report = {
    testResults: [file('passed', 'passed', 'skipped'), file('failed', 'passed', 'failed', 'todo')],
  }
  expect(vitestTally(report)).toEqual({ passed: 2, failed: 1, skipped: 2 })
})

test('a file that cannot be loaded is one failure', () => {
  expect(vitestTally({ testResults: [file('failed')] })).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('a file whose set-up failed is one failure, though its tests passed or never ran', () => {
  const report = { testResults: [file('failed', 'passed', 'pending')] }
  expect(vitestTally(report)).toEqual({ passed: 1, failed: 1, skipped: 1 })
})

test('an end-to-end test that passed at the second try has passed', () => {
  const report = { stats: { expected: 5, unexpected: 2, flaky: 1, skipped: 3 } }
  expect(playwrightTally(report)).toEqual({ passed: 6, failed: 2, skipped: 3 })
})

test('a runner that crashes after its tests passed is a failure', () => {
  expect(honestTally({ passed: 9, failed: 0, skipped: 0 }, false)).toEqual({
    passed: 9,
    failed: 1,
    skipped: 0,
  })
})

test('a run in which nothing was tested is a failure', () => {
  expect(honestTally({ passed: 0, failed: 0, skipped: 4 }, true)).toEqual({
    passed: 0,
    failed: 1,
    skipped: 4,
  })
})

test('a failure that was counted is not counted twice', () => {
  const tally = { passed: 9, failed: 2, skipped: 0 }
  expect(honestTally(tally, false)).toEqual(tally)
})

test('the last line names skipped tests only if there are any', () => {
  const tally = addTallies({ passed: 3, failed: 1, skipped: 0 }, NOTHING)
  expect(summaryOf(tally)).toBe('3 passed, 1 failed')
  expect(summaryOf({ ...tally, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped')
})
