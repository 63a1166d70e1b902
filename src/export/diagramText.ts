import type { Diagram } from '../model/diagram.ts'

/** A diagram as a file of the library has it. */
export function diagramText(diagram: Diagram): string {
  return `${JSON.stringify(diagram, null, 2)}\n`
}
