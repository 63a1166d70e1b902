import { describe, expect, test } from 'vitest'
import { testIo } from './io.testing.ts'
import { runAtlas } from './runAtlas.ts'

async function run(...argv: string[]) {
  const { io, printed, told } = testIo()
  const exit = await runAtlas(argv, io)
  return { exit, printed: printed(), told: told() }
}

describe('asked for help, the command line', () => {
  test.each([['--help'], ['-h'], ['help']])('%s tells all commands and the exit codes', async (word) => {
    const { exit, printed, told } = await run(word)
    expect([exit, told]).toEqual([0, ''])
    expect(printed).toMatch(/^ {2}new +writes a small architecture/m)
    expect(printed).toMatch(/^ {2}compare +says what was added, removed, changed and moved/m)
    expect(printed).toMatch(/Exit codes: 0 .* 1 .* 2 .*\n3 .* 130/)
  })

  test.each([[['new', '--help']], [['new', 'x', '-h']], [['help', 'new']]])('%j tells one', async (argv) => {
    const { exit, printed } = await run(...argv)
    expect(exit).toBe(0)
    expect(printed).toMatch(/^npm run atlas -- new <id> \[options\]\n/)
    expect(printed).toMatch(/^ {2}--force +writes over/m)
  })
})

describe('what is not understood ends with code 2 and says what helps', () => {
  test.each([
    [[], /^npm run atlas -- <command>/],
    [['nwe'], 'there is no command "nwe" (did you mean "new"?)\nfor help: npm run atlas -- --help'],
    [['frobnicate'], 'there is no command "frobnicate"; there is new'],
    [['help', 'nwe'], 'did you mean "new"?'],
    [['--json', 'new'], 'the command comes before "--json"'],
    [
      ['new', 'x', '--forec'],
      'new has no option "--forec" (did you mean --force?)\nfor help: npm run atlas -- new --help',
    ],
    [['new', 'x', '-z'], 'new has no option "-z"'],
    [['new', 'x', '--force=yes'], "option '--force' does not take an argument"],
    [['new'], 'new needs <id>'],
    [['new', 'my', 'pipeline'], 'new takes no "pipeline"; it is called with <id>'],
    [['\u001b]8;;x\u0007'], 'there is no command "\\u001b]8;;x\\u0007"'],
  ])('%j', async (argv, words) => {
    const { exit, printed, told } = await run(...argv)
    expect([exit, printed]).toEqual([2, ''])
    if (typeof words === 'string') expect(told).toContain(words)
    else expect(told).toMatch(words)
  })
})
