/**
 * Asks the index of shards, beside the page: Pagefind runs in WebAssembly, which the policy of the page forbids and that of this
 * script, where a host sends one, allows.
 */

/** What the page asks: which architectures have these words. */
export interface ShardQuestion {
  id: number
  words: string
  /** The address of the folder of the index. */
  index: string
  /** How many at most to name. */
  most: number
}

/** What it hears: the best of them by their ids, and how many there are; or why not. */
export type ShardAnswer = { id: number } & ({ ids: string[]; total: number } | { problem: string })

/** What we use of Pagefind. */
interface Pagefind {
  search(words: string): Promise<{ results: { data(): Promise<{ raw_url: string }> }[] }>
}

let started: Promise<Pagefind> | undefined

addEventListener('message', async ({ data }: MessageEvent<ShardQuestion>) => {
  postMessage(await answer(data))
})

async function answer({ id, words, index, most }: ShardQuestion): Promise<ShardAnswer> {
  try {
    started ??= start(index)
    const { results } = await (await started).search(words)
    const best = await Promise.all(results.slice(0, most).map((result) => result.data()))
    return { id, ids: best.map(({ raw_url }) => raw_url), total: results.length }
  } catch (problem) {
    started = undefined
    return { id, problem: String(problem) }
  }
}

async function start(index: string): Promise<Pagefind> {
  const { createInstance } = await import(/* @vite-ignore */ `${index}pagefind.js`)
  return createInstance({ basePath: index, noWorker: true })
}
