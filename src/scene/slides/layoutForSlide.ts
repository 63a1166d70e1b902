import type { Catalog } from '../../model/catalog.ts'
import type { Diagram } from '../../model/diagram.ts'
import type { Language } from '../../model/vocabulary.ts'
import { buildScene } from '../buildScene.ts'
import { layoutDiagram } from '../layout.ts'
import type { Scene } from '../scene.ts'

/** A picture that fits a slide. */
export interface SlidePicture {
  scene: Scene
  form: 'whole' | 'folded' | 'stages' | 'part'
}

export function layoutForSlide(
  diagram: Diagram,
  options: {
    catalog: Catalog
    language: Language
    frame: { width: number; height: number }
    focus?: readonly string[]
  },
): SlidePicture[] {
  const { catalog, language } = options
  const layout = layoutDiagram(diagram, { catalog, language, direction: 'LR' })
  return [{ scene: buildScene(diagram, layout, catalog), form: 'whole' }]
}
