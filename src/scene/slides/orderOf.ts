import type { Catalog } from '../../model/catalog.ts'
import type { Diagram } from '../../model/diagram.ts'
import type { Language } from '../../model/vocabulary.ts'
import { layoutOrder } from '../layout.ts'
import { remembered } from '../remembered.ts'
import type { SlideOptions } from './slidePicture.ts'

/** The ids of nodes and groups, stage by stage from top to bottom, as the ordinary picture of the whole diagram has them. */
export function orderOf(diagram: Diagram, { catalog, language }: SlideOptions): string[] {
  return orderIn(diagram, catalog, language)
}

const orderIn = remembered((diagram: Diagram, catalog: Catalog, language: Language) =>
  layoutOrder(diagram, { catalog, language, direction: 'LR', sweeps: true }),
)
