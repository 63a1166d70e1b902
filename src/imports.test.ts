import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Room → the rooms it may import from besides itself. `pipeline` is the file at the top that tells the story. */
const ROOMS: Record<string, readonly string[]> = {
  model: [],
  scene: ['model'],
  draw: ['model', 'scene'],
  export: ['model', 'scene', 'draw'],
  pipeline: ['model', 'scene', 'draw', 'export'],
  app: ['model', 'scene', 'draw', 'export', 'pipeline'],
  embed: ['model', 'scene', 'draw', 'export', 'pipeline', 'app'],
  site: ['model', 'scene', 'draw', 'export', 'pipeline'],
  cli: ['model', 'scene', 'draw', 'export', 'pipeline', 'site'],
}

const DRAW_ON = ['draw', 'export', 'app', 'embed', 'site', 'cli']

/** Package → the rooms or files that may import it. A package that is not here may be imported by tests only. */
const PACKAGES: Record<string, readonly string[]> = {
  zod: ['model'],
  'fastest-levenshtein': ['model'],
  minisearch: ['model'],
  'es-hangul': ['model'],
  papaparse: ['export/csvText.ts'],
  '@dagrejs/dagre': ['scene/layout.ts'],
  react: DRAW_ON,
  'react-dom': DRAW_ON,
  '@xyflow/react': ['app', 'embed/element/shadowStyle.ts'],
  '@resvg/resvg-js': ['cli', 'site'],
  'subset-font': ['cli', 'site'],
  'opentype.js': ['cli', 'export/outlinesIn.ts'],
  '@playwright/test': ['cli'],
  fflate: ['export/pptx/packageOf.ts', 'export/pdf/pdfSource.ts', 'export/reveal/revealZip.ts'],
  pdfkit: ['export/pdf/writePdf.ts'],
  'reveal.js': ['embed/revealPlugin.ts'],
  tsx: ['cli'],
  vite: ['cli', 'site'],
  '@vitejs/plugin-react': ['site/buildFileApp.ts'],
  pagefind: ['site/shardFiles.ts'],
  node: ['cli', 'site'],
}

/** What would let text become markup or code, or a message reach any listener. */
const FORBIDDEN: Record<string, RegExp> = {
  innerHTML: /\binnerHTML\b/,
  outerHTML: /\bouterHTML\b/,
  insertAdjacentHTML: /\binsertAdjacentHTML\b/,
  dangerouslySetInnerHTML: /\bdangerouslySetInnerHTML\b/,
  'document.write': /\bdocument\s*\.\s*write(?:ln)?\b/,
  eval: /\beval\s*\(/,
  'new Function': /\bFunction\s*\(/,
  srcdoc: /\bsrcdoc\b/i,
  "postMessage to '*'": /\bpostMessage\s*\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*['"`]\*['"`]/,
  'a default export': /^\s*export\s+default\b|^\s*export\s*\{[^}]*\bas\s+default\b/m,
}

/** File → the one forbidden thing it may have, since there it says why nobody is harmed: it can send a key and nothing else. */
const EXCEPTIONS: Record<string, string> = { 'embed/passKey.ts': "postMessage to '*'" }

const SPECIFIERS = [
  /^\s*(?:import|export)\s+(?:[\w$*\s,]|\{[^}]*\})*?\bfrom\s*['"]([^'"]+)['"]/gm,
  /^\s*import\s*['"]([^'"]+)['"]/gm,
  /\b(?:import|tsImport|require)\s*\(\s*['"]([^'"]+)['"]/g,
  /\bnew\s+URL\(\s*['"](\.[^'"]+)['"]\s*,\s*import\.meta\.url/g,
]

function specifiersOf(text: string): string[] {
  return SPECIFIERS.flatMap((pattern) => [...text.matchAll(pattern)].flatMap((match) => match[1] ?? []))
}

/** The room of a path below src: its folder, or the name of a file at the top. */
function roomOf(path: string): string {
  const [first = ''] = path.split('/')
  return first.replace(/\.tsx?$/, '')
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node'
  const [scope = '', name] = specifier.split('/')
  return scope.startsWith('@') ? `${scope}/${name}` : scope
}

function mayImport(path: string, specifier: string): boolean {
  const room = roomOf(path)
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(path), specifier)
    if (target.startsWith('..')) return true // diagrams and fonts; they belong to no room
    if (target.endsWith('.css?inline')) return true // a style sheet as text belongs to whoever shows it
    return roomOf(target) === room || (ROOMS[room] ?? []).includes(roomOf(target))
  }
  return (PACKAGES[packageOf(specifier)] ?? []).some((allowed) => allowed === room || allowed === path)
}

/** What is wrong with a file, given its path below src and its text, in words. Tests may do as they like. */
function faultsOf(path: string, text: string): string[] {
  if (/\.test(?:ing)?\.tsx?$/.test(path)) return []
  const room = roomOf(path) in ROOMS ? [] : [`src/${path}: belongs to no room`]
  const imports = specifiersOf(text)
    .filter((specifier) => !mayImport(path, specifier))
    .map((specifier) => `src/${path}: may not import "${specifier}" (see the tables in src/imports.test.ts)`)
  const forbidden = Object.entries(FORBIDDEN)
    .filter(([name, pattern]) => pattern.test(text) && EXCEPTIONS[path] !== name)
    .map(([name]) => `src/${path}: ${name} has no place here`)
  return [...room, ...imports, ...forbidden]
}

const SRC = new URL('.', import.meta.url)
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(?:ts|tsx|mts|js|mjs)$/.test(path) && !path.endsWith('.d.ts'))

test('every file keeps to its room, its packages and safe ways', () => {
  expect(files.length).toBeGreaterThan(10)
  expect(files.flatMap((path) => faultsOf(path, readFileSync(new URL(path, SRC), 'utf8')))).toEqual([])
})

describe('the check finds', () => {
  test.each([
    ['a room below', 'model/a.ts', "import { b } from '../scene/b.ts'"],
    ['a type from below', 'scene/a.ts', "import type { B } from '../app/b.ts'"],
    ['an import over several lines', 'draw/a.ts', "import {\n  a, // first\n  b,\n} from '../export/b.ts'"],
    ['what is passed on', 'export/a.ts', "export * from '../app/b.ts'"],
    ['what is imported for its effect', 'export/a.ts', "import '../app/b.ts'"],
    ['what is imported later', 'app/a.ts', "const b = await import('../cli/b.ts')"],
    ['a worker', 'app/a.ts', "new Worker(new URL('../site/b.ts', import.meta.url))"],
    ['the pages in the page', 'app/a.ts', "import { b } from '../site/b.ts'"],
    ['the story in a room that it tells of', 'export/a.ts', "import { b } from '../pipeline.ts'"],
    ['the page in the story', 'pipeline.ts', "import { b } from './app/b.ts'"],
    ['zod past the door', 'scene/a.ts', "import * as z from 'zod'"],
    ['dagre outside of the layout', 'scene/a.ts', "import dagre from '@dagrejs/dagre'"],
    ['React before there is anything to draw', 'scene/a.ts', "import { memo } from 'react'"],
    ['React Flow outside of the page', 'embed/a.ts', "import '@xyflow/react/dist/style.css'"],
    ['Node in the browser', 'export/a.ts', "import { readFileSync } from 'node:fs'"],
    ['a package nobody spoke of', 'model/a.ts', "import leftPad from 'left-pad'"],
    ['a file in no room', 'helpers/a.ts', ''],
    ['a default export', 'model/a.ts', 'export default 1'],
    ['a default export by another name', 'model/a.ts', 'export { a as default }'],
    ['innerHTML', 'app/a.ts', 'box.innerHTML = text'],
    ['outerHTML', 'app/a.ts', 'box.outerHTML = text'],
    ['insertAdjacentHTML', 'app/a.ts', "box.insertAdjacentHTML('beforeend', text)"],
    ['dangerouslySetInnerHTML', 'app/a.tsx', '<p dangerouslySetInnerHTML={{ __html: text }} />'],
    ['document.write', 'app/a.ts', 'document.write(text)'],
    ['eval', 'app/a.ts', 'eval(text)'],
    ['new Function', 'app/a.ts', 'new Function(text)'],
    ['srcdoc', 'app/a.tsx', '<iframe srcDoc={text} />'],
    ['a message to anybody', 'embed/a.ts', "parent.postMessage(wrap(read(text)), '*')"],
    [
      'a message to anybody, over lines',
      'embed/a.ts',
      "parent.postMessage(\n  text,\n  { targetOrigin: '*' },\n)",
    ],
  ])('%s', (_, path, text) => {
    expect(faultsOf(path, text)).toHaveLength(1)
  })
})

describe('the check allows', () => {
  test.each([
    ['the own room', 'scene/a.ts', "import { b } from './b.ts'"],
    ['a room above', 'app/a.ts', "import { b } from '../model/b.ts'\nexport { c } from '../pipeline.ts'"],
    ['diagrams', 'site/a.ts', "import hadoop from '../../diagrams/architectures/hadoop.json'"],
    ['a comment that speaks of where things are from', 'model/a.ts', "export const a = 1\n// from 'zod'"],
    ['a message to somebody', 'embed/a.ts', "parent.postMessage(text, origin)\nif (name === '*') stop()"],
    [
      'a key to any deck, from the one place that can send nothing else',
      'embed/passKey.ts',
      "host.postMessage(key, '*')",
    ],
    ['anything in a test', 'model/a.test.ts', "import { readFileSync } from 'node:fs'"],
  ])('%s', (_, path, text) => {
    expect(faultsOf(path, text)).toEqual([])
  })
})
