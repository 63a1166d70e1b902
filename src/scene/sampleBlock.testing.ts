import type { Block } from './blocks.ts'

/** A box of one card in a column, 50 px high unless it is told otherwise. */
export function sampleBlock(id: string, column: number, height = 50): Block {
  return {
    id,
    column,
    lane: undefined,
    isGroup: false,
    title: [],
    heading: 0,
    cards: [],
    offsets: [],
    height,
  }
}
