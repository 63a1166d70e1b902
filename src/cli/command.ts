import { parseArgs } from 'node:util'
import { echo } from '../model/echo.ts'
import { nearest } from '../model/nearest.ts'
import type { Io } from './io.ts'

/** How a command ends. Scripts rely on these numbers. */
export const EXIT = {
  ok: 0,
  /** Something that was looked at is not as it should be. */
  invalid: 1,
  /** Two things that were compared are not the same. */
  differs: 1,
  /** The command was not understood. */
  usage: 2,
  /** Something could not be read or written. */
  unreadable: 3,
  /** Ctrl-C, as shells number it. */
  interrupted: 130,
} as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Ends a command with a word to the person who called it. */
export class CommandError extends Error {
  readonly exit: ExitCode

  constructor(exit: ExitCode, message: string) {
    super(message)
    this.name = 'CommandError'
    this.exit = exit
  }
}

/** One command of `npm run atlas`. Made by `command`, taken by `runAtlas`. */
export interface Command {
  name: string
  /** What it does, in one line. */
  summary: string
  help: string
  run(argv: readonly string[], io: Io): Promise<ExitCode>
}

interface Option {
  type: 'boolean' | 'string'
  /** What the value is called in the help, such as `<days>`. */
  value?: string
  help: string
}

type Values<Options extends Record<string, Option>> = {
  readonly [Name in keyof Options]: Options[Name]['type'] extends 'boolean' ? boolean : string | undefined
}

interface Definition<Options extends Record<string, Option>> {
  name: string
  summary: string
  /** What stands behind the name without dashes: what it is called in the help, and how many of it there may be. */
  operands: { called: string; least: number; most: number }
  options: Options
  /** What there is to know besides the options, in paragraphs. */
  about: string
  run(operands: readonly string[], values: Values<Options>, io: Io): ExitCode | Promise<ExitCode>
}

/** A command out of what it takes and what it does; reading its arguments and its help follow from that. */
export function command<const Options extends Record<string, Option>>(
  definition: Definition<Options>,
): Command {
  return {
    name: definition.name,
    summary: definition.summary,
    help: helpOf(definition),
    run: async (argv, io) => {
      const { operands, values } = readArguments(argv, definition)
      return await definition.run(operands, values, io)
    },
  }
}

/** What to type for a command. */
export function callOf(name: string): string {
  return `npm run atlas -- ${name}`
}

/** Whether these arguments ask for help. What stands behind `--` is no option. */
export function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--')
  return argv.slice(0, end < 0 ? argv.length : end).some((word) => word === '--help' || word === '-h')
}

function helpOf({ name, summary, operands, options, about }: Definition<Record<string, Option>>): string {
  const rows = Object.entries(options).map(([option, { value = '', help }]) => ({
    left: `  --${option} ${value}`.trimEnd(),
    help,
  }))
  const width = Math.max(...rows.map(({ left }) => left.length))
  const usage = [callOf(name), operands.called, rows.length > 0 ? '[options]' : ''].filter(Boolean).join(' ')
  const table = rows.map(({ left, help }) => `${left.padEnd(width)}  ${help}`).join('\n')
  return [`${usage}\n\n${summary}`, table, about].filter(Boolean).join('\n\n')
}

function readArguments<Options extends Record<string, Option>>(
  argv: readonly string[],
  { name, operands, options }: Definition<Options>,
): { operands: string[]; values: Values<Options> } {
  refuseUnknownOptions(argv, name, options)
  const { positionals, values } = parsed(argv, options)
  if (positionals.length < operands.least) refuse(`${name} needs ${operands.called}`)
  if (positionals.length > operands.most)
    refuse(
      `${name} takes no ${echo(positionals[operands.most])}; it is called with ${operands.called || 'options only'}`,
    )
  const all = Object.entries(options).map(([option, { type }]) => [
    option,
    values[option] ?? (type === 'boolean' ? false : undefined),
  ])
  // Each option is there, with a value of its type.
  return { operands: positionals, values: Object.fromEntries(all) as Values<Options> }
}

function refuseUnknownOptions(argv: readonly string[], name: string, options: Record<string, Option>): void {
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true })
  for (const token of tokens) {
    if (token.kind !== 'option' || Object.hasOwn(options, token.name)) continue
    const meant = nearest(token.name, Object.keys(options))
    const remedy = meant === undefined ? '' : ` (did you mean --${meant}?)`
    refuse(`${name} has no option ${echo(token.rawName)}${remedy}`)
  }
}

function parsed(argv: readonly string[], options: Record<string, Option>) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true })
  } catch (error) {
    // What is left to go wrong: an option without its value, or with one that it does not take.
    refuse(error instanceof Error ? error.message.replace(/^O/, 'o') : String(error))
  }
}

function refuse(message: string): never {
  throw new CommandError(EXIT.usage, message)
}
