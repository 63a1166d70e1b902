import type { SearchDocument, SearchFile } from '../model/searchDocument.ts'
import { indexDocuments, type SearchIndex } from '../model/searchIndex.ts'
import { askingShards } from './askingShards.ts'
import { fetchSearch } from './fetchSearch.ts'
import type { ShardSources } from './searchShards.ts'

/** What a search goes through. Made by `startFinder`. */
export interface Finder {
  index: SearchIndex
  suggested: SearchFile['suggested']
  /** Where architectures are looked for that are not in the index. */
  shards?: ShardSources
  /** Where the site begins. */
  root: URL
}

const HANGUL = 'U+1100-11FF, U+3130-318F, U+AC00-D7A3'

/** Makes ready what a search file tells of. */
export async function startFinder(file: SearchFile, root: URL): Promise<Finder> {
  for (const [weight, path] of Object.entries(file.fonts)) {
    // It is loaded when there is a letter that the page's own font lacks.
    document.fonts.add(
      new FontFace('Atlas Search', `url(${new URL(path, root)})`, { weight, unicodeRange: HANGUL }),
    )
  }
  return {
    index: await indexDocuments(file.documents),
    suggested: file.suggested,
    ...(file.shards && { shards: shardSources(file.shards, root) }),
    root,
  }
}

function shardSources(
  { worker, index, documents }: NonNullable<SearchFile['shards']>,
  root: URL,
): ShardSources {
  const loaded = new Map<string, Promise<readonly SearchDocument[]>>()
  const load = (id: string) => {
    const address = new URL(`${encodeURIComponent(id)}.json`, new URL(documents, root))
    const loading = fetchSearch<readonly SearchDocument[]>(address)
    loaded.set(id, loading)
    // What did not come is asked for again.
    loading.catch(() => loaded.delete(id))
    return loading
  }
  return {
    ask: askingShards(new URL(worker, root), new URL(index, root)),
    documentsOf: (id) => loaded.get(id) ?? load(id),
  }
}
