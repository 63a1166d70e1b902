import { build, type ResolvedConfig } from 'vite'

/**
 * Builds the script of the pages for other pages into the site, and gives its path there. By itself: a browser keeps what it has loaded in
 * another site's page apart from what it has loaded in ours, so that nothing is gained by sharing, and our own pages would load more pieces.
 */
export async function buildEmbed({
  root,
  logLevel,
  build: main,
}: ResolvedConfig): Promise<{ modules: string[] }> {
  const { outDir, target, assetsInlineLimit } = main
  const made = await build({
    configFile: false,
    root,
    base: './',
    publicDir: false,
    ...(logLevel && { logLevel }),
    build: {
      outDir,
      target,
      assetsInlineLimit,
      emptyOutDir: false,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { embed: 'src/embed/main.ts' },
        // React Flow marks its code for servers, which there are none of here.
        onLog: (level, log, tell) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log)
        },
      },
    },
  })
  const output = 'output' in made ? made.output : []
  return { modules: output.flatMap((part) => (part.type === 'chunk' && part.isEntry ? part.fileName : [])) }
}
