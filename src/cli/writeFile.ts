import { constants, copyFileSync, linkSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Writes a file whole, in one move: a reader sees all of it or nothing, also when the disk is full. What is there already is replaced
 * only with `force`; a link in its place is replaced, not followed.
 */
export function writeFile(path: string, content: string | Uint8Array, { force }: { force: boolean }): void {
  // A short name, since the one of the file may be as long as a name can be.
  const draft = join(dirname(path), `.atlas-${process.pid}.tmp`)
  try {
    writeFileSync(draft, content, { flag: 'wx' })
    if (force) renameSync(draft, path)
    else moveToFree(draft, path)
  } catch (error) {
    // Whoever reads of it knows of this file, and of no draft.
    throw error instanceof Error ? Object.assign(error, { path }) : error
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Unlike a rename, fails when there is something already. */
function moveToFree(draft: string, path: string): void {
  try {
    linkSync(draft, path)
  } catch (error) {
    if (hasCode(error, 'EEXIST')) throw error
    // Memory sticks have no links.
    copyFileSync(draft, path, constants.COPYFILE_EXCL)
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
