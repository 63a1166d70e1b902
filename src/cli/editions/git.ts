import { execFile } from 'node:child_process'
import { basename, dirname } from 'node:path'
import { promisify } from 'node:util'
import { echo } from '../../model/echo.ts'
import { LIMITS } from '../../model/limits.ts'
import { CommandError, EXIT } from '../command.ts'

/** More than any file may have that the door lets in, so that the door is who refuses it, bytes. */
const MOST_BYTES = 8 * LIMITS.bytes

/** The commit that a revision means in the repository around a folder. Throws a CommandError when there is none. */
export async function commitOf(revision: string, folder: string): Promise<string> {
  // Git would take it for an option.
  if (revision.startsWith('-')) throw noRevision(revision)
  try {
    const output = await git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], folder)
    return output.toString('utf8').trim()
  } catch (error) {
    if (codeOf(error) === 1) throw noRevision(revision)
    throw gitFault(error)
  }
}

/** A file as it was at a commit; undefined when the commit has no such file, or its folder is in another repository. */
export async function fileAt(commit: string, path: string): Promise<Uint8Array | undefined> {
  try {
    return await git(['show', `${commit}:./${basename(path)}`], dirname(path))
  } catch (error) {
    if (codeOf(error) === 128) return undefined
    throw gitFault(error)
  }
}

async function git(args: readonly string[], folder: string): Promise<Buffer> {
  // Where a hook of git calls, these name its repository, which need not be the one around the folder.
  const env = { ...process.env, GIT_DIR: undefined, GIT_WORK_TREE: undefined, LC_ALL: 'C' }
  const run = promisify(execFile)
  const { stdout } = await run('git', args, { cwd: folder, env, encoding: 'buffer', maxBuffer: MOST_BYTES })
  return stdout
}

function noRevision(revision: string): CommandError {
  return new CommandError(EXIT.unreadable, `git knows no revision ${echo(revision)} here`)
}

/** What went wrong besides, in the words of git where it has any. */
function gitFault(error: unknown): unknown {
  const code = codeOf(error)
  if (code === 'ENOENT')
    return new CommandError(EXIT.unreadable, 'git is not there; install it, or compare two files')
  if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
    return new CommandError(EXIT.unreadable, 'the file is too large at that revision')
  if (typeof code !== 'number') return error
  const words = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n')[0] : ''
  return new CommandError(EXIT.unreadable, `git: ${(words ?? '').replace(/^fatal: /, '')}`)
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
