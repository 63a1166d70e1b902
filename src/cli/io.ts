import { fileURLToPath } from 'node:url'
import { withoutHidden } from '../model/echo.ts'
import { diagramFolder, siteAddress } from '../site/siteSource.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** What a command knows of the world around it, passed in so that a test can be that world. */
export interface Io {
  /** The answer, in whole lines. */
  print(text: string): void
  /** What is said beside the answer, in whole lines. */
  tell(text: string): void
  /** How far it is: on a terminal one line that the next one replaces, otherwise a line each. */
  progress(line: string): void
  /** Where the person stands who calls: names of files are from here. */
  cwd: string
  /** The folder of the atlas's diagrams. */
  diagrams: string
  /** Where the site will be, with a slash at its end; `/` if nobody knows. */
  site: string
  now(): Date
  /** From this call on Ctrl-C does not end the program, but aborts the signal. */
  interruption(): AbortSignal
}

/** The world as this process finds it. */
export function processIo(): Io {
  let shown = false
  const clear = () => {
    if (shown) process.stderr.write('\r\u001b[K')
    shown = false
  }
  return {
    print(text) {
      clear()
      process.stdout.write(`${harmless(text)}\n`)
    },
    tell(text) {
      clear()
      process.stderr.write(`${harmless(text)}\n`)
    },
    progress(line) {
      clear()
      const { isTTY, columns } = process.stderr
      // Some terminals do not know how wide they are.
      process.stderr.write(isTTY ? harmless(line).slice(0, (columns || 80) - 1) : `${harmless(line)}\n`)
      shown = isTTY
    },
    cwd: callersFolder(),
    diagrams: diagramFolder(ROOT),
    site: siteAddress(),
    now: () => new Date(),
    interruption() {
      const controller = new AbortController()
      // npm passes the signal on that the terminal has sent already, so it comes more than once.
      process.on('SIGINT', () => controller.abort())
      return controller.signal
    },
  }
}

/** npm runs a script in the project's root, wherever it is called from. */
function callersFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env
  return script === 'atlas' && folder !== undefined ? folder : process.cwd()
}

/** What comes from a file or an address must not steer the terminal. In JSON, these escapes mean what they stand for. */
function harmless(text: string): string {
  return text.split('\n').map(withoutHidden).join('\n')
}
