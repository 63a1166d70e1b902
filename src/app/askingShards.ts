import { WORKER_POLICY } from '../model/searchDocument.ts'
import type { ShardAnswer, ShardQuestion } from './shardWorker.ts'
import { startWorker } from './startWorker.ts'

/** Which architectures have these words: the best of them by their ids, and how many there are. */
export type AskShards = (words: string) => Promise<{ ids: readonly string[]; total: number }>

/** Of no more architectures the documents are loaded for one search: each is a few kB. */
const MOST = 12

/** Asks the index by a worker, which the first question starts, and loads what it needs. */
export function askingShards(worker: URL, index: URL): AskShards {
  const asked = new Map<number, (answer: ShardAnswer) => void>()
  let script: Worker | undefined
  let count = 0
  const fail = ({ message }: ErrorEvent) => {
    script = undefined
    for (const [id, hear] of asked) hear({ id, problem: message || `${worker} did not start` })
    asked.clear()
  }
  const hearAnswer = ({ data }: MessageEvent<ShardAnswer>) => {
    asked.get(data.id)?.(data)
    asked.delete(data.id)
  }
  const start = () => {
    const started = startWorker(worker, WORKER_POLICY)
    started.addEventListener('message', hearAnswer)
    started.addEventListener('error', fail)
    return started
  }
  return async (words) => {
    script ??= start()
    const question: ShardQuestion = { id: count++, words, index: index.href, most: MOST }
    const answer = await new Promise<ShardAnswer>((hear) => {
      asked.set(question.id, hear)
      script?.postMessage(question)
    })
    if ('problem' in answer) throw new Error(answer.problem)
    return answer
  }
}
