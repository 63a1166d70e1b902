import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { echo, withoutHidden } from '../../model/echo.ts'
import { grouped } from '../../model/limits.ts'
import { LANGUAGES } from '../../model/vocabulary.ts'
import { READABLE } from '../../scene/slides/slideWords.ts'
import { THEMES } from '../../scene/theme.ts'
import { fileFault } from '../../site/fileFault.ts'
import { loadCatalog } from '../../site/library.ts'
import { CommandError, command, EXIT, type ExitCode } from '../command.ts'
import { FORMAT_NAMES } from '../exports/exportFormats.ts'
import { type Plan, planExports } from '../exports/planExports.ts'
import { readSubjects } from '../exports/readSubjects.ts'
import type { Io } from '../io.ts'
import { writeFile } from '../writeFile.ts'

const VIEWS = ['LR', 'TB'] as const
const SIZES = ['1', '2', '4'] as const
const ASPECTS = ['16:9', '4:3'] as const
const FONTS = ['office', 'google', 'apple'] as const

export const exportDiagrams = command({
  name: 'export',
  summary: 'writes architectures as files: pictures, slides, pages in one file, Mermaid, Markdown',
  operands: { called: '<ids or files …>', least: 1, most: Number.POSITIVE_INFINITY },
  options: {
    format: { type: 'string', value: '<formats>', help: `of ${FORMAT_NAMES.join(', ')}; svg unless told` },
    lang: { type: 'string', value: '<languages>', help: 'en, ko; en unless told' },
    theme: { type: 'string', value: '<themes>', help: `of ${THEMES.join(', ')}; light unless told` },
    view: { type: 'string', value: '<views>', help: 'LR (columns), TB (under each other); LR unless told' },
    step: { type: 'string', value: '<steps>', help: 'lights steps of a walkthrough, such as one-record.3' },
    select: { type: 'string', value: '<parts>', help: 'lights parts by id, with what they are joined to' },
    size: { type: 'string', value: '<factors>', help: 'of png: 1, 2, 4; 1 unless told' },
    aspect: { type: 'string', value: '<shapes>', help: 'of slides: 16:9, 4:3; 16:9 unless told' },
    fonts: {
      type: 'string',
      value: '<houses>',
      help: 'of slides: office, google, apple; office unless told',
    },
    transparent: { type: 'boolean', help: 'leaves out the paper behind a picture' },
    out: { type: 'string', value: '<folder>', help: 'where the files go; here unless told' },
    force: { type: 'boolean', help: 'writes over what is there already' },
    json: { type: 'boolean', help: 'prints one JSON object for programs, and no progress' },
  },
  about: `Where several are allowed, put commas between; each gives files of its own, named after what is not as usual in them, as in
hadoop-ecosystem.ko.dark.one-record.3@2x.png. Instead of an id of the library, name a file: a diagram of your own, or a
picture that the atlas has made, since every svg, png and pdf carries its diagram. Two ids with -and- between are a comparison,
as in lambda-and-kappa; html, pptx and pdf can be one.

svg         for browsers and web slides: real text, the letters it needs are inside; links when ATLAS_URL says where to
svg-office  for PowerPoint, Keynote, Illustrator: letters are shapes, so that no font is missing
png         for everything else
pdf         slides with real text, links and bookmarks: the whole and then a page for each step; for any reader, and for print
pdf-figure  one picture of just its size, for papers and posters
pptx        slides for PowerPoint: native shapes with glued arrows, the whole and then a slide for each step, with notes; light
            or dark. Not yet tried in PowerPoint, Keynote or Google Slides themselves
html        a page in one file with everything in it, which opens from disk without a network; in both languages, it opens in --lang
reveal      a zip with slides for any browser (reveal.js): a section for each step with notes for the speaker, no network needed
md          an outline with all readings
mermaid     a flowchart for READMEs and wikis; in --view TB from top to bottom
json        the diagram itself, as a file of the library

Exit codes: 0, 1 when a file is no diagram or a picture would be too large, 2 when something asked for is not there, 3 when a
file could not be read or written. What was written before that stays, and each file is whole.

--json prints { "files": [{ "path", "bytes", "format", "id", "language" }], "failed"?: { "path", "message" } }.`,
  async run(
    named,
    { format, lang, theme, view, step, select, size, aspect, fonts, transparent, out, force, json },
    io,
  ) {
    const choices = {
      formats: choiceOf('format', format, FORMAT_NAMES),
      languages: choiceOf('lang', lang, LANGUAGES),
      themes: choiceOf('theme', theme, THEMES),
      directions: choiceOf('view', view, VIEWS),
      sizes: choiceOf('size', size, SIZES).map(Number),
      aspects: choiceOf('aspect', aspect, ASPECTS),
      fonts: choiceOf('fonts', fonts, FONTS),
      steps: listOf(step),
      selections: listOf(select),
      transparent,
    }
    const catalog = loadCatalog(join(io.diagrams, 'catalog'))
    const plans = planExports(readSubjects(named, catalog, io), catalog, choices)
    const folder = resolve(io.cwd, out ?? '.')
    refuseTaken(plans, folder, named, force, io)
    makeFolder(folder)
    const report = await writeAll(plans, { folder, force, quiet: json }, io)
    io.print(json ? JSON.stringify(report.told, null, 2) : summaryOf(report.told, shown(folder, io)))
    return report.exit
  },
})

// Node's own way to make the folders above, too, never ends where a file system refuses in an unusual way.
function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    // Another program may have been quicker.
    if (!existsSync(path)) throw error
  }
}

interface Told {
  files: readonly { path: string; bytes: number; format: string; id: string; language: string }[]
  failed?: { path: string; message: string }
}

async function writeAll(
  plans: readonly Plan[],
  { folder, force, quiet }: { folder: string; force: boolean; quiet: boolean },
  io: Io,
): Promise<{ told: Told; exit: ExitCode }> {
  const files: Told['files'][number][] = []
  for (const [index, { name, format, id, language, make }] of plans.entries()) {
    const path = shown(join(folder, name), io)
    try {
      const { content, lacking = [], smallestText = READABLE } = await make()
      const bytes = Buffer.from(content)
      writeFile(join(folder, name), bytes, { force })
      files.push({ path, bytes: bytes.length, format, id, language })
      if (!quiet) io.progress(`${index + 1} of ${plans.length}  ${path}  ${grouped(bytes.length)} bytes`)
      if (lacking.length > 0) io.tell(`${path}: the font lacks ${lacking.join(' ')}; a box stands for each`)
      if (smallestText < READABLE)
        io.tell(
          `${path}: the smallest text is ${smallestText.toFixed(1)} pt; a room reads from ${READABLE} pt on`,
        )
    } catch (error) {
      const failed = { path, message: faultOf(error) }
      io.tell(`atlas: ${withoutHidden(path)}: ${failed.message}`)
      return { told: { files, failed }, exit: error instanceof CommandError ? error.exit : EXIT.unreadable }
    }
  }
  return { told: { files }, exit: EXIT.ok }
}

/** What went wrong with one file; what is no fault of a file is a fault of ours, and goes on its way. */
function faultOf(error: unknown): string {
  const fault = error instanceof CommandError ? error.message : fileFault(error)
  if (fault === undefined) throw error
  return fault
}

function summaryOf({ files, failed }: Told, folder: string): string {
  const count = `${grouped(files.length)} ${files.length === 1 ? 'file is' : 'files are'} in ${folder || '.'}`
  return failed ? `${count}; the others were not written` : count
}

function refuseTaken(
  plans: readonly Plan[],
  folder: string,
  named: readonly string[],
  force: boolean,
  io: Io,
): void {
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new CommandError(EXIT.unreadable, `${echo(shown(folder, io))} is a file, not a folder`)
  const read = new Set(named.map((name) => resolve(io.cwd, name)))
  for (const { name } of plans) {
    const path = join(folder, name)
    if (read.has(path)) throw usage(`${echo(shown(path, io))} is what is exported; choose another --out`)
    if (!force && existsSync(path))
      throw new CommandError(
        EXIT.unreadable,
        `${withoutHidden(shown(path, io))} is there already; choose another --out, or replace it with --force`,
      )
  }
}

/** The words of an option with commas between, each out of those that there are; the first of these when it is not given. */
function choiceOf<T extends string>(
  option: string,
  typed: string | undefined,
  known: readonly T[],
): readonly T[] {
  if (typed === undefined) return known.slice(0, 1)
  const words = listOf(typed)
  if (words.length === 0) throw usage(`--${option} is empty; there is ${known.join(', ')}`)
  return words.map((word) => {
    const found = known.find((one) => one === word)
    if (found === undefined) throw usage(`--${option} has no ${echo(word)}; there is ${known.join(', ')}`)
    return found
  })
}

function listOf(typed = ''): string[] {
  return [...new Set(typed.split(',').map((word) => word.trim()))].filter((word) => word !== '')
}

function shown(path: string, { cwd }: Io): string {
  return relative(cwd, path).replaceAll('\\', '/')
}

function usage(message: string): CommandError {
  return new CommandError(EXIT.usage, message)
}
