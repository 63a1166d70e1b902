import type { Diagram } from '../../model/diagram.ts'
import { layoutDiagram } from '../layout.ts'
import type { SlideOptions } from './slidePicture.ts'

/** The ids of nodes and groups from top to bottom, as the ordinary picture of the whole diagram has them. */
export function orderOf(diagram: Diagram, { catalog, language }: SlideOptions): string[] {
  const { nodes, groups } = layoutDiagram(diagram, { catalog, language, direction: 'LR', sweeps: true })
  return [...nodes, ...groups].toSorted((a, b) => a.box.y - b.box.y).map(({ id }) => id)
}
