import { SHARDS, type ShardRecord } from './shards.ts'
import type { SiteFile } from './siteFile.ts'

/** Of what Pagefind writes, what is needed to search without its own interface. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-entry\.json|.*\.pf_meta|wasm\.unknown\.pagefind|(?:index|fragment)\/.*)$/

/** The words are terms already; a language that Pagefind knows would have them changed once more. */
const NO_LANGUAGE = 'unknown'

/** The index of all architectures, cut in shards by Pagefind: its files by their paths from the site's root. */
export async function shardFiles(records: Iterable<ShardRecord>): Promise<Map<string, SiteFile>> {
  // Only a large library needs it; its program is not there for every machine.
  const pagefind = await import('pagefind')
  const index = await startIndex(pagefind.createIndex)
  try {
    for (const { id, title, terms } of records) {
      const record = { url: id, content: terms, language: NO_LANGUAGE, meta: { title } }
      failOn((await index.addCustomRecord(record)).errors)
    }
    const { files, errors } = await index.getFiles()
    failOn(errors)
    const needed = files.filter(({ path }) => NEEDED.test(path))
    return new Map(needed.map(({ path, content }) => [SHARDS.index + path, () => content]))
  } finally {
    await pagefind.close()
  }
}

async function startIndex(createIndex: typeof import('pagefind').createIndex) {
  const { index, errors } = await createIndex({ forceLanguage: NO_LANGUAGE }).catch((problem: unknown) => {
    throw new Error(
      `a library this large is searched with Pagefind, which does not run here (${process.platform}, ${process.arch}); ` +
        'build the site on another machine, or set ATLAS_SEARCH_LIMIT to a larger number of things in one file',
      { cause: problem },
    )
  })
  failOn(errors)
  if (!index) throw new Error('Pagefind made no index')
  return index
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`)
}
