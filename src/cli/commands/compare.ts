import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { diffEditions } from '../../model/diffEditions.ts'
import { echo } from '../../model/echo.ts'
import { type EditionDiff, isSameEdition } from '../../model/editions.ts'
import { InputError } from '../../model/problem.ts'
import { LANGUAGES, type Language } from '../../model/vocabulary.ts'
import { CommandError, command, EXIT } from '../command.ts'
import { editionMarkdown } from '../editions/editionMarkdown.ts'
import { editionPicture } from '../editions/editionPicture.ts'
import { editionText } from '../editions/editionText.ts'
import { type Edition, readEdition, readEditionAt } from '../editions/readEditions.ts'
import type { Io } from '../io.ts'
import { writeFile } from '../writeFile.ts'

export const compare = command({
  name: 'compare',
  summary: 'says what was added, removed, changed and moved between two editions of a diagram',
  operands: { called: '<a> <b> | <file> --git <rev> [<rev>]', least: 1, most: 2 },
  options: {
    git: {
      type: 'string',
      value: '<rev>',
      help: 'compares one file as it was then with what it is now, or at a later <rev>',
    },
    json: { type: 'boolean', help: 'prints one JSON object for programs' },
    markdown: { type: 'boolean', help: 'prints Markdown, such as for a comment on a pull request' },
    svg: {
      type: 'string',
      value: '<file>',
      help: 'draws both editions in one picture, with marks on what differs',
    },
    lang: {
      type: 'string',
      value: '<en|ko>',
      help: 'the language of titles, words and picture; en without it',
    },
    force: { type: 'boolean', help: 'lets --svg write over what is there already' },
  },
  about: `Parts are known again by their id; under a new id by all that they say, or by title, technology and role. What has moved is a
component in another stage, group or lane, an arrow with other ends, a band with another span, a stage in another place.
A part is told once: what has moved may have changed as well, and one with a new id is among the changed, with both ids.
The order of boxes and arrows in the file is no difference. With --git, the catalogue is that of the same revision.
Exit codes: 0 when nothing differs, 1 when something does, 3 when a file or a revision could not be read or is not a diagram.

--json prints { "before": name, "after": name, "same": boolean, "added": [part], "removed": [part], "changed": [part],
"moved": [part] }; a part is { "kind", "id", "title" }, and in "changed" and "moved" also { "formerId"?, "moves": [field],
"changes": [field] }; a field is { "path", "before"?, "after"? }, without the side that does not have it.`,
  async run(files, { git, json, markdown, svg, lang, force }, io) {
    if (json && markdown) throw usage('--json and --markdown exclude each other; choose one')
    const language = languageOf(lang)
    const read = readers(files, git, io)
    const picture = svg === undefined ? undefined : { file: svg, path: resolve(io.cwd, svg) }
    if (picture) refuseExisting(picture, files, force, io)
    try {
      const [before, after] = [await read.before(), await read.after()]
      const diff = diffEditions(before.diagram, after.diagram)
      if (picture) {
        writeFile(picture.path, editionPicture(before, after, diff, language), { force })
        io.tell(`${relative(io.cwd, picture.path)} is there`)
      }
      io.print(reportOf(before, after, diff, json ? 'json' : markdown ? 'markdown' : 'text', language))
      return isSameEdition(diff) ? EXIT.ok : EXIT.differs
    } catch (error) {
      // What the door refuses cannot be compared: that is another answer than a difference.
      if (!(error instanceof InputError)) throw error
      io.tell(error.message)
      return EXIT.unreadable
    }
  },
})

interface Readers {
  before: () => Edition | Promise<Edition>
  after: () => Edition | Promise<Edition>
}

function readers([first = '', second]: readonly string[], revision: string | undefined, io: Io): Readers {
  if (revision !== undefined)
    return {
      before: () => readEditionAt(revision, first, io),
      after: () => (second === undefined ? readEdition(first, io) : readEditionAt(second, first, io)),
    }
  if (second === undefined)
    throw usage(`compare needs another file, or --git <rev> to compare ${echo(first)} with`)
  return { before: () => readEdition(first, io), after: () => readEdition(second, io) }
}

function languageOf(typed: string = 'en'): Language {
  const language = LANGUAGES.find((one) => one === typed)
  if (language === undefined)
    throw usage(`there is no language ${echo(typed)}; there is ${LANGUAGES.join(', ')}`)
  return language
}

function refuseExisting(
  { file, path }: { file: string; path: string },
  files: readonly string[],
  force: boolean,
  { cwd }: Io,
): void {
  if (files.some((one) => resolve(cwd, one) === path))
    throw usage(`${echo(file)} is what is compared; give the picture another name`)
  if (!force && existsSync(path))
    throw new CommandError(
      EXIT.unreadable,
      `${file} is there already; choose another name, or replace it with --force`,
    )
}

function reportOf(
  before: Edition,
  after: Edition,
  diff: EditionDiff,
  form: 'json' | 'markdown' | 'text',
  language: Language,
): string {
  const names = { before: before.name, after: after.name }
  if (form === 'json') return JSON.stringify({ ...names, same: isSameEdition(diff), ...diff }, null, 2)
  return form === 'markdown' ? editionMarkdown(names, diff, language) : editionText(names, diff, language)
}

function usage(message: string): CommandError {
  return new CommandError(EXIT.usage, message)
}
