import { WORKER_POLICY } from '../model/searchDocument.ts'
import type { ShardAnswer, ShardQuestion } from './shardWorker.ts'

/** Which architectures have these words: the best of them by their ids, and how many there are. */
export type AskShards = (words: string) => Promise<{ ids: readonly string[]; total: number }>

/** Of no more architectures the documents are loaded for one search: each is a few kB. */
const MOST = 12

interface ScriptPolicy {
  createScriptURL(address: string): string
}
/** What browsers have that know trusted types; TypeScript's library does not. */
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy
}
declare const trustedTypes: TrustedTypes | undefined

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
    const started = new Worker(trusted(worker), { type: 'module' })
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

let policy: ScriptPolicy | undefined

/** The page's security policy lets one script policy say which address is a script's; it says so of one of our own alone. */
function trusted(worker: URL): string {
  if (typeof trustedTypes === 'undefined') return worker.href
  policy ??= trustedTypes.createPolicy(WORKER_POLICY, {
    createScriptURL(address) {
      if (address === worker.href) return address
      throw new TypeError(`${address} is not the worker of the search`)
    },
  })
  return policy.createScriptURL(worker.href)
}
