import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileFault } from './fileFault.ts'
import type { SiteFile } from './siteFile.ts'

/**
 * Writes files below a folder, one after the other: each is made, written and let go before the next one is made. A reader of the folder
 * sees a file whole or not at all. Throws an error that says which file could not be written, and why.
 */
export async function writeFiles(folder: string, files: ReadonlyMap<string, SiteFile>): Promise<void> {
  for (const [path, make] of files) {
    const content = await make()
    const file = join(folder, path)
    await writeWhole(file, content).catch((error: unknown) => {
      throw unwritten(file, error)
    })
  }
}

async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const draft = `${file}.tmp`
  try {
    await writeFile(draft, content)
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

function unwritten(file: string, cause: unknown): Error {
  const shown = relative(process.cwd(), file).replaceAll('\\', '/')
  const reason = fileFault(cause) ?? String(cause)
  return new Error(`${shown}: ${reason}; the site is not whole, so build it again when that is mended`, {
    cause,
  })
}
