import type { Diagram } from '../../model/diagram.ts'
import { type DeckOptions, deckOf } from './deckOf.ts'
import { pptxOf } from './pptxOf.ts'

/** A diagram as the bytes of a PowerPoint file: the whole of it, then a slide for each step of its walkthrough. */
export function diagramToPptx(diagram: Diagram, options: DeckOptions): Uint8Array {
  return pptxOf(deckOf(diagram, options))
}
