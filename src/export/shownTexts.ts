import { showsLabel } from '../draw/shapes.tsx'
import type { Scene, SceneText } from '../scene/scene.ts'

/** Every line of text that can be read in the picture of a scene. */
export function shownTexts(scene: Scene): SceneText[] {
  const { stages, groups, nodes, bands, gaps = [] } = scene
  const labels = scene.edges.flatMap((edge) => (edge.label && showsLabel(edge) ? edge.label.texts : []))
  return [...[...stages, ...groups, ...nodes, ...bands, ...gaps].flatMap(({ texts }) => texts), ...labels]
}
