import type { Plugin, ResolvedConfig, Rollup } from 'vite'
import { buildPages } from './buildPages.ts'
import { devServer } from './devServer.ts'
import { type Library, loadLibrary } from './library.ts'
import { previewServer } from './previewServer.ts'
import type { SiteSettings } from './siteSettings.ts'
import { diagramFolder, settingsFrom } from './siteSource.ts'

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
      if (config.command === 'build') library = loadLibrary(diagramFolder(config.root))
    },
    async generateBundle(_, bundle) {
      const files = buildPages(library, { ...settingsFrom(config.root), ...appIn(bundle), secure: true })
      const emitted = [...files].map(async ([fileName, file]) => {
        const source = typeof file === 'string' ? file : await file()
        this.emitFile({ type: 'asset', fileName, source })
      })
      await Promise.all(emitted)
    },
  }
}

function appIn(bundle: Rollup.OutputBundle): Pick<SiteSettings, 'modules' | 'styleSheets'> {
  const entries = Object.values(bundle)
    .filter((part) => part.type === 'chunk')
    .filter((chunk) => chunk.isEntry)
  return {
    modules: entries.map(({ fileName }) => fileName),
    styleSheets: entries.flatMap((entry) => [...(entry.viteMetadata?.importedCss ?? [])]),
  }
}
