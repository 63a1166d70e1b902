import { echo } from '../model/echo.ts'
import { nearest } from '../model/nearest.ts'
import { InputError } from '../model/problem.ts'
import { fileFault } from '../site/fileFault.ts'
import { asksForHelp, type Command, CommandError, callOf, EXIT, type ExitCode } from './command.ts'
import { compare } from './commands/compare.ts'
import { exportDiagrams } from './commands/export.ts'
import { links } from './commands/links.ts'
import { newArchitecture } from './commands/new.ts'
import { validate } from './commands/validate.ts'
import type { Io } from './io.ts'

/** All commands, in the order of the help. A further one is a file in `commands/` and a line here. */
const COMMANDS: readonly Command[] = [newArchitecture, validate, compare, exportDiagrams, links]

/** `npm run atlas -- …`: does what the arguments ask for, and gives the code that the program ends with. */
export async function runAtlas(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(argv, io)
  } catch (error) {
    return reported(error, argv, io)
  }
}

/** Tells what went wrong; what is no fault of the call or of a file is a fault of ours, and goes on its way. */
function reported(error: unknown, argv: readonly string[], io: Io): ExitCode {
  if (error instanceof InputError) {
    io.tell(error.message)
    return EXIT.invalid
  }
  if (error instanceof CommandError) {
    io.tell(`atlas: ${error.message}`)
    if (error.exit === EXIT.usage) io.tell(`for help: ${callOf(helpTopic(argv))}`)
    return error.exit
  }
  const fault = fileFault(error)
  if (fault === undefined) throw error
  const file = error instanceof Error && 'path' in error ? `${echo(error.path)}: ` : ''
  io.tell(`atlas: ${file}${fault}`)
  return EXIT.unreadable
}

async function dispatch([name, ...rest]: readonly string[], io: Io): Promise<ExitCode> {
  if (name === undefined) {
    io.tell(helpOfAll())
    return EXIT.usage
  }
  if (name === 'help' || name === '--help' || name === '-h') {
    io.print(rest[0] === undefined ? helpOfAll() : commandCalled(rest[0]).help)
    return EXIT.ok
  }
  const command = commandCalled(name)
  if (!asksForHelp(rest)) return command.run(rest, io)
  io.print(command.help)
  return EXIT.ok
}

function commandCalled(name: string): Command {
  const found = COMMANDS.find((command) => command.name === name)
  if (found) return found
  if (name.startsWith('-')) throw new CommandError(EXIT.usage, `the command comes before ${echo(name)}`)
  const names = COMMANDS.map((command) => command.name)
  const meant = nearest(name, names)
  const remedy = meant === undefined ? `; there is ${names.join(', ')}` : ` (did you mean "${meant}"?)`
  throw new CommandError(EXIT.usage, `there is no command ${echo(name)}${remedy}`)
}

function helpTopic([name]: readonly string[]): string {
  return COMMANDS.some((command) => command.name === name) ? `${name} --help` : '--help'
}

function helpOfAll(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length))
  return [
    `${callOf('<command>')}\n`,
    ...COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    `\n${callOf('<command> --help')} tells about one. Where another program reads the answer, begin with`,
    'npm run --silent atlas, so that npm adds nothing to it.',
    '\nExit codes: 0 all is well, 1 something is not as it should be, or differs, 2 the command was not understood,',
    '3 something could not be read or written, 130 stopped by Ctrl-C.',
    'ATLAS_DIAGRAMS names another folder of diagrams.',
  ].join('\n')
}
