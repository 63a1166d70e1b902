import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, esmExternalRequirePlugin, type Plugin } from 'vite'
import type { Catalog } from '../model/catalog.ts'

/** Where the files for other pages are, from the site's root. */
export const ELEMENT_FOLDER = 'embed'

interface Bundle {
  /** From the root of the program. */
  entry: string
  /** The file with its types, and what it gives besides. */
  types: string
  gives: string
  /** What whoever uses it brings along. */
  brought: readonly string[]
  banner: string
  /** How large it may be, kB of gzip. */
  budget: number
}

const LICENCES =
  '/*! Pipeline Atlas (MIT). With React, React Flow, D3, dagre and Zod (MIT or ISC), each by its authors. */'

/** The files for other pages, by name: each is one script with all that it needs, and its types. */
export const BUNDLES: Readonly<Record<string, Bundle>> = {
  'pipeline-diagram': {
    entry: 'src/embed/pipelineDiagram.ts',
    types: 'publicTypes',
    gives: 'export declare const PipelineDiagram: new () => PipelineDiagramElement',
    brought: [],
    banner: LICENCES,
    budget: 230,
  },
  'pipeline-diagram-react': {
    entry: 'src/embed/reactComponent.ts',
    types: 'publicReactTypes',
    gives: 'export declare const PipelineDiagram: PipelineDiagramComponent',
    brought: ['react', 'react-dom'],
    banner: `'use client'\n${LICENCES}`,
    budget: 165,
  },
}

/** Writes the scripts and their types below the folder of the site. Throws when one has grown past its budget. */
export async function writeElementFiles(
  root: string,
  site: string,
  { roles }: Pick<Catalog, 'roles'>,
): Promise<void> {
  const folder = join(site, ELEMENT_FOLDER)
  await mkdir(folder, { recursive: true })
  // A plain diagram file names roles by their ids; their titles are short enough to be in every script.
  const roleTitles = Object.fromEntries([...roles.values()].map(({ id, title }) => [id, title]))
  for (const [name, bundle] of Object.entries(BUNDLES)) {
    await buildScript(root, folder, { name, ...bundle, roleTitles })
    const size = gzipSync(readFileSync(join(folder, `${name}.js`)), { level: 9 }).length
    if (size > bundle.budget * 1000) {
      throw new Error(
        `${name}.js has ${size} bytes of gzip, past its budget of ${bundle.budget} kB; see ${bundle.entry}`,
      )
    }
    await writeFile(join(folder, `${name}.d.ts`), typesOf(root, bundle))
  }
}

async function buildScript(
  root: string,
  folder: string,
  script: Bundle & { name: string; roleTitles: object },
): Promise<void> {
  const { name, entry, brought, banner, roleTitles } = script
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: {
      'process.env.NODE_ENV': '"production"',
      'import.meta.env.ROLE_TITLES': JSON.stringify(roleTitles),
    },
    // A library in here still says `require('react')`, which a browser does not know.
    plugins: [withoutSheets(), esmExternalRequirePlugin({ external: brought.map(wholePackage) })],
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: join(root, entry), formats: ['es'], fileName: name },
      rolldownOptions: {
        // A library of React says "use client" in each of its files, and ours says it for all.
        onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
        output: { codeSplitting: false, minify: true, postBanner: banner },
      },
    },
  })
}

const wholePackage = (name: string) => new RegExp(`^${name}(?:/|$)`)

/** Sheets stand in the script as text: a page that shows a diagram has one file to load. */
function withoutSheets(): Plugin {
  return {
    name: 'pipeline-atlas-without-sheets',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const name of Object.keys(bundle)) if (name.endsWith('.css')) delete bundle[name]
      },
    },
  }
}

/** The types as they stand in the program, which are written so that they can go out alone. */
function typesOf(root: string, { types, gives }: Bundle): string {
  const written = readFileSync(join(root, `src/embed/element/${types}.ts`), 'utf8')
  return `${written.replaceAll("'./publicTypes.ts'", "'./pipeline-diagram.js'")}\n${gives}\n`
}
