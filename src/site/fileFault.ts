const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'a part of this way is a file, not a folder',
  EACCES: 'this is not allowed; see who owns it',
  EPERM: 'this is not allowed; see who owns it',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  EEXIST: 'is there already',
  ELOOP: 'links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  ERR_FS_FILE_TOO_LARGE: 'is too large to be read',
}

/** What an error of the file system says to a person, without the name of the file; undefined for any other error. */
export function fileFault(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined
  return WORDS[error.code] ?? ('syscall' in error ? error.message : undefined)
}
