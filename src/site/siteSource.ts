import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { charactersOf } from './fonts.ts'
import { SEARCH_LIMIT } from './shards.ts'
import type { SiteSettings } from './siteSettings.ts'
import { themeCss } from './themeCss.ts'

const sheets = (...names: string[]) => names.map((name) => `src/site/${name}.css`)

/** What the first paint needs stands in the page; the rest comes behind the picture. */
const FIRST = {
  explorer: sheets('page', 'picture'),
  library: sheets('page', 'gallery', 'entries', 'readings'),
  compare: sheets('page', 'gallery', 'compare', 'tables', 'morph'),
  present: sheets('page', 'present'),
  embed: sheets('page', 'embed'),
}
const LATER = sheets('outline', 'explorer', 'search', 'print')
/** The style sheets of the site. */
export const STYLE_FILES = [...new Set([...Object.values(FIRST).flat(), ...LATER])]

/** Where the architectures and the catalogue are. */
export function diagramFolder(root: string): string {
  return process.env.ATLAS_DIAGRAMS ?? join(root, 'diagrams')
}

/** Where the site will be, with a slash at its end; `/` if nobody knows. */
export function siteAddress(): string {
  const address = process.env.ATLAS_URL ?? '/'
  return address.endsWith('/') ? address : `${address}/`
}

/** What the pages need out of the program's own files and the environment. */
export function settingsFrom(
  root: string,
): Pick<SiteSettings, 'style' | 'laterStyle' | 'interfaceText' | 'fontLicence' | 'address' | 'searchLimit'> {
  const read = (names: readonly string[]) => names.map((name) => readFileSync(join(root, name), 'utf8'))
  const first = (names: readonly string[]) => [themeCss(), ...read(names)].map(withoutComments).join('\n')
  return {
    style: {
      explorer: first(FIRST.explorer),
      library: first(FIRST.library),
      compare: first(FIRST.compare),
      present: first(FIRST.present),
      embed: first(FIRST.embed),
    },
    laterStyle: read(LATER).map(withoutComments).join('\n'),
    interfaceText: charactersOf([textOf(join(root, 'src'))]).join(''),
    fontLicence: readFileSync(
      join(root, 'node_modules/@expo-google-fonts/noto-sans-kr/LICENSE_FONT'),
      'utf8',
    ),
    address: siteAddress(),
    searchLimit: searchLimit(),
  }
}

/** Of how many things the search is still one file. */
export function searchLimit(): number {
  const given = process.env.ATLAS_SEARCH_LIMIT ?? SEARCH_LIMIT
  const limit = Number(given)
  if (given !== '' && limit >= 0) return limit
  throw new Error(
    `ATLAS_SEARCH_LIMIT is "${given}", which is no number of things to find; for example ${SEARCH_LIMIT}`,
  )
}

// Comments and indents are for us; what remains is still easy to read in the page.
function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\n\s*/g, '\n')
}

// The words of the interface stand here and there in the program: whoever reads all of it misses none.
function textOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
}
