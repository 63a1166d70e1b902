import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { echo } from '../../model/echo.ts'
import { parseDiagram } from '../../model/parseDiagram.ts'
import { pageFolder } from '../../site/address.ts'
import { loadCatalog } from '../../site/library.ts'
import { CommandError, callOf, command, EXIT } from '../command.ts'
import { faultOfName, nearestName } from '../fileName.ts'
import { schemaPath } from '../schemaPath.ts'
import { writeFile } from '../writeFile.ts'

const TEMPLATE = new URL('../template/', import.meta.url)

export const newArchitecture = command({
  name: 'new',
  summary: 'writes a small architecture for you to edit, and beside it what each field means',
  operands: { called: '<id>', least: 1, most: 1 },
  options: { force: { type: 'boolean', help: 'writes over what is there already' } },
  about:
    'The id is the name of the file and the end of the address of its page, such as my-pipeline.\n' +
    'What is written passes every check, and is in the gallery at once.',
  run([id = ''], { force }, io) {
    refuseBadName(id)
    const path = join(io.diagrams, 'architectures', `${id}.json`)
    const guidePath = join(io.diagrams, 'architectures', `${id}.md`)
    const [file = '', guideFile = ''] = [path, guidePath].map((each) => relative(io.cwd, each))
    if (!force) for (const each of [path, guidePath]) refuseExisting(each, relative(io.cwd, each))
    const text = architecture(id, dirname(path), io.now())
    // The catalogue may be another than the template was written for.
    parseDiagram(text, { file, catalog: loadCatalog(join(io.diagrams, 'catalog')), shipped: true })
    mkdirSync(dirname(path), { recursive: true })
    writeFile(path, text, { force })
    writeFile(guidePath, template('architecture.md').replaceAll('{{id}}', id), { force })
    io.print(nextSteps(id, file, guideFile))
    return EXIT.ok
  },
})

function refuseBadName(id: string): void {
  const fault = faultOfName(id)
  if (fault === undefined) return
  const call = callOf(`new ${nearestName(id)}`)
  throw new CommandError(EXIT.usage, `${echo(id)} ${fault}; try: ${call}`)
}

function refuseExisting(path: string, shown: string): void {
  if (existsSync(path))
    throw new CommandError(
      EXIT.unreadable,
      `${shown} is there already; choose another id, or replace it with --force`,
    )
}

/** The template under its new name. Replaced as text, so that its lines stay as short as they were written. */
function architecture(id: string, folder: string, now: Date): string {
  const title = titleOf(id)
  return template('architecture.json')
    .replace('../../../public/schema/diagram.schema.json', () => schemaPath(folder, 'diagram.schema.json'))
    .replace('"architecture-id"', () => JSON.stringify(id))
    .replaceAll('"Architecture title"', () => JSON.stringify(title))
    .replace('"edition": 2000', `"edition": ${now.getFullYear()}`)
}

function template(name: string): string {
  return readFileSync(new URL(name, TEMPLATE), 'utf8')
}

/** What an id is called until its author finds a better name: `my-pipeline` is "My pipeline". */
function titleOf(id: string): string {
  const words = id.replace(/[-_.]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function nextSteps(id: string, file: string, guideFile: string): string {
  const steps = [
    ['npm run dev', `shows it at http://127.0.0.1:5173/${pageFolder('en', id)}`],
    [callOf('validate'), 'says what is wrong, and what an editor would ask'],
    ['npx vitest run src/golden.test.ts -u', 'keeps its picture for the tests, once you like it'],
  ] as const
  return [
    `${file} is there: a small example to write over.`,
    `${guideFile} tells what each field means; delete it when you have read it.`,
    '',
    'Next:',
    ...steps.map(([call, what]) => `  ${call.padEnd(38)}  ${what}`),
  ].join('\n')
}
