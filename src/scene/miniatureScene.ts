import type { Scene, SceneBand, SceneEdge, SceneGroup, SceneNode, SceneStage } from './scene.ts'

/**
 * What of a scene is seen from far away. Made by `miniatureScene`, for whoever keeps the pictures of many architectures; a whole scene
 * is one, too. `Miniature` draws it.
 */
export interface MiniatureScene {
  width: number
  height: number
  stages: readonly Pick<SceneStage, 'phase' | 'column' | 'bar' | 'texts'>[]
  groups: readonly Pick<SceneGroup, 'box'>[]
  nodes: readonly Pick<SceneNode, 'id' | 'phase' | 'box' | 'accent' | 'icon' | 'texts'>[]
  edges: readonly Pick<SceneEdge, 'mode' | 'line' | 'heads'>[]
  bands: readonly Pick<SceneBand, 'id' | 'box' | 'icon' | 'texts'>[]
}

/** The same picture without what only its own page shows. */
export function miniatureScene({
  width,
  height,
  stages,
  groups,
  nodes,
  edges,
  bands,
}: Scene): MiniatureScene {
  return {
    width,
    height,
    stages: stages.map(({ phase, column, bar, texts }) => ({ phase, column, bar, texts })),
    groups: groups.map(({ box }) => ({ box })),
    nodes: nodes.map(({ id, phase, box, accent, icon, texts }) => {
      const titles = texts.filter(({ type }) => type === 'title')
      return { id, phase, box, accent, icon, texts: titles }
    }),
    edges: edges.map(({ mode, line, heads }) => ({ mode, line, heads })),
    bands: bands.map(({ id, box, icon, texts }) => ({ id, box, icon, texts })),
  }
}
