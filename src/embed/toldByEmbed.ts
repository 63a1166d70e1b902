import type { EmbedMessage } from '../model/embedMessages.ts'

// The schema of messages brings Zod with it, ten times of what stands here; a host needs only this much of it. A test holds both together.
const FROM_EMBED: EmbedMessage['source'] = 'pipeline-atlas'
const LONGEST = 100_000

/** What an embed told its host, as far as a deck has a use for it. */
export type ToldByEmbed =
  | { type: 'ready'; stepTitles: string[]; stepNotes: string[] }
  | { type: 'step'; step: number; isByReader: boolean }
  | { type: 'key'; key: string; code: string; keyCode: number; shiftKey: boolean; altKey: boolean }

/** Reads whatever arrived; what is no message of an embed, or none for a deck, is nothing. */
export function toldByEmbed(data: unknown): ToldByEmbed | undefined {
  const said = recordOf(data)
  if (said?.source !== FROM_EMBED || said.v !== 1) return undefined
  if (said.type === 'ready') {
    const [stepTitles, stepNotes] = [textsOf(said.stepTitles), textsOf(said.stepNotes)]
    return stepTitles && stepNotes && { type: 'ready', stepTitles, stepNotes }
  }
  if (said.type === 'step') {
    const { step, reason } = said
    if (!isCount(step, 100_000)) return undefined
    return { type: 'step', step, isByReader: reason === 'key' || reason === 'click' }
  }
  if (said.type === 'key') {
    const { key, code, keyCode } = said
    if (!isText(key) || !isText(code) || !isCount(keyCode, 255)) return undefined
    return { type: 'key', key, code, keyCode, shiftKey: said.shiftKey === true, altKey: said.altKey === true }
  }
  return undefined
}

function recordOf(data: unknown): Record<string, unknown> | undefined {
  // Whatever is an object may be asked for any key.
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : undefined
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST

function textsOf(value: unknown): string[] | undefined {
  return Array.isArray(value) && value.length <= 1000 && value.every(isText) ? value : undefined
}

function isCount(value: unknown, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most
}
