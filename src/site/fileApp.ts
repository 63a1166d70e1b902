import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { FileApps } from '../export/siteParts.ts'
import { THEME_SCRIPT } from './headScripts.ts'
import { settingsFrom } from './siteSource.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const BUILDER = 'src/site/buildFileApp.ts'
/** What the app is built of. */
const ROOMS = ['app', 'draw', 'export', 'model', 'scene'].map((room) => `src/${room}`)
const SOURCES = [...ROOMS, 'src/pipeline.ts', BUILDER, 'package-lock.json']
const CACHE = join(ROOT, 'node_modules/.cache/pipeline-atlas')

interface Built {
  script: string
  style: string
}

/** What a file of either kind consists of besides its content; built anew only when the program has changed. */
export async function fileApps(): Promise<FileApps> {
  building ??= builtApp()
  const { script, style } = await building
  const { style: first, laterStyle } = settingsFrom(ROOT)
  const whole = (look: 'explorer' | 'compare') => [first[look], laterStyle, style].join('\n')
  return {
    firstScript: THEME_SCRIPT,
    script,
    styles: { explorer: whole('explorer'), compare: whole('compare') },
    icon: readFileSync(join(ROOT, 'public/icon.svg'), 'utf8'),
  }
}

let building: Promise<Built> | undefined

async function builtApp(): Promise<Built> {
  const kept = join(CACHE, `file-app-${fingerprint()}.json`)
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8'))
  const built = await build()
  try {
    mkdirSync(CACHE, { recursive: true })
    // In one move, since a build and the command line may write it at once.
    const draft = `${kept}.${process.pid}`
    writeFileSync(draft, JSON.stringify(built))
    renameSync(draft, kept)
  } catch {
    // It is built again the next time.
  }
  return built
}

// In a Node of its own: React and Vite look at NODE_ENV, and give another app while tests run.
async function build(): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-file-app-'))
  try {
    await promisify(execFile)(process.execPath, ['--import', 'tsx', BUILDER, folder], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production' },
    })
    const read = (name: string) => readFileSync(join(folder, name), 'utf8')
    return { script: read('app.js'), style: read('app.css') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const path of SOURCES.flatMap(filesIn)) hash.update(`${path}\0`).update(readFileSync(join(ROOT, path)))
  return hash.digest('hex').slice(0, 16)
}

function filesIn(path: string): string[] {
  if (path.includes('.')) return [path]
  return readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|css)$/.test(name) && !/\.test(?:ing)?\.tsx?$/.test(name))
    .map((name) => join(path, name))
    .sort()
}
