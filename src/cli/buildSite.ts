import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Builds the site as `npm run build` does, into a folder of its own that is gone when the work is done: whoever builds
 * `dist` in the meantime does not change what is looked at here.
 */
export async function withBuiltSite<T>(work: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-site-'))
  try {
    await build({ root: ROOT, logLevel: 'warn', build: { outDir: folder } })
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Builds the site as `withBuiltSite` does and serves it, with the headers it is served with, while the work lasts. */
export function withServedSite<T>(work: (site: string, folder: string) => Promise<T>): Promise<T> {
  return withBuiltSite(async (folder) => {
    const server = await preview({
      root: ROOT,
      logLevel: 'warn',
      build: { outDir: folder },
      preview: { port: 0, open: false },
    })
    try {
      return await work(server.resolvedUrls?.local[0] ?? '', folder)
    } finally {
      await server.close()
    }
  })
}
