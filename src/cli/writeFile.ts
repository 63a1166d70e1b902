import { renameSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Writes a file whole. What is there already is replaced only with `force`, and in one move: a reader sees the old or the
 * new, never a half; a link in its place is replaced, not followed.
 */
export function writeFile(path: string, text: string, { force }: { force: boolean }): void {
  if (!force) {
    writeFileSync(path, text, { flag: 'wx' })
    return
  }
  const draft = `${path}.${process.pid}.tmp`
  try {
    writeFileSync(draft, text, { flag: 'wx' })
    renameSync(draft, path)
  } finally {
    rmSync(draft, { force: true })
  }
}
