import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import type { SiteFile } from './siteFile.ts'

/** Scripts that pages elsewhere include, by their names in the site, and where each begins. */
const SCRIPTS = {
  'embed/pipeline-atlas-reveal.js': 'src/embed/revealPlugin.ts',
  'embed/pipeline-atlas-host.js': 'src/embed/hostScript.ts',
} as const
const COMPONENT = 'PipelineStep.vue'

/** What pages and slides elsewhere need to take in embeds: each a file of its own that asks for nothing else. */
export function hostFiles(root: string): Map<string, SiteFile> {
  return new Map<string, SiteFile>([
    ...Object.entries(SCRIPTS).map(([path, entry]) => [path, () => script(root, entry)] as const),
    [`embed/${COMPONENT}`, () => readFile(join(root, 'src/embed', COMPONENT))],
  ])
}

async function script(root: string, entry: string): Promise<Uint8Array> {
  const made = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    // A plain script, which a page may take from anywhere; a module it may not.
    build: { write: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'pipelineAtlas' } },
  })
  const [file] = [made].flat().flatMap((one) => ('output' in one ? one.output : []))
  if (file?.type !== 'chunk') throw new Error(`${entry} gave no script`)
  return Buffer.from(file.code)
}
