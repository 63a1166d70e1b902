import { EXPORT_WORKER_POLICY } from '../../export/workerPolicy.ts'
import { startWorker } from '../startWorker.ts'
import type { ExportAnswer, ExportTask } from './exportTask.ts'
import script from './exportWorker.ts?worker&url'

/** Asks the export worker for something. Tasks of one worker see what those before them did. */
export type AskExport = (
  task: ExportTask,
  handedOver?: readonly Transferable[],
) => Promise<string | Uint8Array>

/** Starts a worker for one export; it ends when the signal says so, and what was asked for fails with the signal's reason. */
export function startExport(signal: AbortSignal): AskExport {
  const worker = startWorker(new URL(script, location.href), EXPORT_WORKER_POLICY)
  signal.addEventListener('abort', () => worker.terminate())
  return (task, handedOver = []) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted()
      signal.addEventListener('abort', () => reject(signal.reason))
      worker.onerror = ({ message }) => reject(new Error(message || 'the export did not start'))
      worker.onmessage = ({ data }: MessageEvent<ExportAnswer>) => {
        if ('problem' in data) reject(new Error(data.problem))
        else resolve(data.content)
      }
      worker.postMessage(task, [...handedOver])
    })
}
