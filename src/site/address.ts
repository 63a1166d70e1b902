import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { formatAddress } from '../model/address.ts'
import type { Language } from '../model/vocabulary.ts'

/** The folder of a page, from the site's root, with a slash at its end; its file is `index.html` in there. */
export function pageFolder(language: Language, id?: string): string {
  return id === undefined ? `${language}/` : `${language}/${encodeURIComponent(id)}/`
}

/** An architecture with one thing of it selected. */
export function selectionAddress(language: Language, diagram: string, id: string): string {
  return `${pageFolder(language, diagram)}${formatAddress({ select: id })}`
}

/** How a page in one folder speaks of another address of the site, so that the site works in any folder. */
export function relativeTo(folder: string, address: string): string {
  const way = posix.relative(folder, address)
  if (way === '') return './'
  return address === '' || address.endsWith('/') ? `${way}/` : way
}

/** Short, and different whenever the content is, so that a file may be kept for ever under its name. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10)
}
