import { resolve } from 'node:path'
import { withoutHidden } from '../../model/echo.ts'
import { grouped } from '../../model/limits.ts'
import { lineOf } from '../../model/problem.ts'
import { checkLibrary, type Report } from '../checkLibrary.ts'
import { command, EXIT, type ExitCode } from '../command.ts'

export const validate = command({
  name: 'validate',
  summary: 'says what is wrong in diagrams and the catalogue, and what an editor would question',
  operands: { called: '[files …]', least: 0, most: Number.POSITIVE_INFINITY },
  options: {
    strict: { type: 'boolean', help: 'ends with code 1 for warnings, too' },
    json: { type: 'boolean', help: 'prints one JSON object for programs' },
  },
  about: `Without files it looks at all of diagrams/: the architectures and the catalogue. A file inside that folder is taken for
one that ships, any other for a reader's own, which may speak one language. Warnings on what nothing uses are told
only when all is looked at. Exit codes: 0, 1 when there is a problem, 3 when a file could not be read.

--json prints { "files": [names], "problems": [problem], "problemCount": number, "warnings": [problem],
"unreadable": [{ "file", "message" }], "skipped": [names] }; a problem is { "code", "file", "line", "column", "path",
"value"?, "message", "remedy"? }. Codes stay as they are; words may change. "skipped" names diagrams that were
not looked at because the catalogue is wrong.`,
  run(files, { strict, json }, io) {
    const named = files.length > 0 ? files.map((file) => resolve(io.cwd, file)) : undefined
    const report = checkLibrary({ folder: io.diagrams, cwd: io.cwd }, named)
    io.print(json ? JSON.stringify(report, null, 2) : textOf(report))
    return exitOf(report, strict)
  },
})

function exitOf({ unreadable, problemCount, warnings }: Report, strict: boolean): ExitCode {
  if (unreadable.length > 0) return EXIT.unreadable
  return problemCount > 0 || (strict && warnings.length > 0) ? EXIT.invalid : EXIT.ok
}

function textOf({ files, problems, problemCount, warnings, unreadable, skipped }: Report): string {
  const more = problemCount - problems.length
  const counts = [
    `${counted(files.length, 'file')} looked at`,
    counted(problemCount, 'problem'),
    counted(warnings.length, 'warning'),
    ...(unreadable.length > 0 ? [`${unreadable.length} could not be read`] : []),
  ]
  return [
    ...unreadable.map(({ file, message }) => `${withoutHidden(file)}: ${message}`),
    ...problems.map(lineOf),
    ...(more > 0 ? [`and ${grouped(more)} more`] : []),
    ...warnings.map((warning) => lineOf({ ...warning, message: `warning: ${warning.message}` })),
    ...(skipped.length > 0
      ? [`${counted(skipped.length, 'diagram')} not looked at: the catalogue has to be right first`]
      : []),
    counts.join(', '),
  ].join('\n')
}

function counted(number: number, thing: string): string {
  return `${grouped(number)} ${thing}${number === 1 ? '' : 's'}`
}
