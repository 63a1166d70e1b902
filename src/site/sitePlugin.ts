import { resolve } from 'node:path'
import type { Plugin, ResolvedConfig, Rollup } from 'vite'
import { buildEmbed } from './buildEmbed.ts'
import { buildPages } from './buildPages.ts'
import { devServer } from './devServer.ts'
import { writeElementFiles } from './elementFiles.ts'
import { exportParts } from './exportParts.ts'
import { fileApps } from './fileApp.ts'
import { hostFiles } from './hostFiles.ts'
import { type Library, loadLibrary } from './library.ts'
import { previewServer } from './previewServer.ts'
import { shardFiles } from './shardFiles.ts'
import { isSharded, SHARDS, shardRecords } from './shards.ts'
import type { SiteSettings } from './siteSettings.ts'
import { diagramFolder, searchLimit, settingsFrom } from './siteSource.ts'
import { writeFiles } from './writeFiles.ts'

/** What asks the shards, beside the page: a script of its own. */
const WORKER = 'src/app/shardWorker.ts'

/** The part of Vite that knows the atlas: writes the HTML of every page, and serves it while one works on it. */
export function sitePlugin(): Plugin {
  let config: ResolvedConfig
  let library: Library
  return {
    name: 'pipeline-atlas-site',
    configResolved(resolved) {
      config = resolved
    },
    configureServer: devServer,
    configurePreviewServer: previewServer,
    buildStart() {
      // A fault of a diagram ends the build before anything else is done; the dev server lives with it.
      if (config.command !== 'build') return
      library = loadLibrary(diagramFolder(config.root))
      // Begun early, since it is built beside everything else; whether it failed is seen where it is written.
      fileApps().catch(() => {})
      const fileName = SHARDS.worker
      if (isSharded(library, searchLimit())) this.emitFile({ type: 'chunk', id: WORKER, fileName })
    },
    // Not through the bundler, which would hold all files of the site until the last one is made.
    async writeBundle(_, bundle) {
      const embed = await buildEmbed(config)
      const settings = { ...settingsFrom(config.root), ...appIn(bundle), embed, secure: true }
      const folder = resolve(config.root, config.build.outDir)
      if (isSharded(library, settings.searchLimit))
        await writeFiles(folder, await shardFiles(shardRecords(library)))
      await writeFiles(folder, buildPages(library, settings))
      await writeFiles(folder, hostFiles(config.root))
      await writeFiles(folder, exportParts())
      await writeElementFiles(config.root, folder, library.catalog)
    },
  }
}

function appIn(bundle: Rollup.OutputBundle): Pick<SiteSettings, 'modules' | 'styleSheets'> {
  const entries = Object.values(bundle)
    .filter((part) => part.type === 'chunk')
    .filter(({ isEntry, fileName }) => isEntry && fileName !== SHARDS.worker)
  return {
    modules: entries.map(({ fileName }) => fileName),
    styleSheets: entries.flatMap((entry) => [...(entry.viteMetadata?.importedCss ?? [])]),
  }
}
