import type { Catalog } from '../../model/catalog.ts'
import type { Compared } from '../../model/correspond.ts'
import { sliceCatalog } from '../../model/sliceCatalog.ts'
import { type Language, SIDES } from '../../model/vocabulary.ts'
import { sceneOf } from '../../pipeline.ts'
import type { Loader } from '../compare/loadCompared.ts'

/** Gives what a comparison's view loads out of the file itself, and lays the pictures out. */
export function insideLoader(compared: Compared, catalog: Catalog, language: Language): Loader {
  const diagrams = SIDES.map((side) => compared[side])
  const diagram = (id: string) => {
    const found = diagrams.find((one) => one.id === id)
    if (!found) throw new Error(`there is no ${id} in this file`)
    return found
  }
  const architectures = diagrams.map(({ id, title, edition }) => ({
    id,
    title: title[language],
    edition,
    // Nothing is loaded from anywhere.
    data: '',
    scenes: { LR: '', TB: '' },
  }))
  return {
    index: { architectures, comparisons: [] },
    entry: (id) => {
      const found = architectures.find((one) => one.id === id)
      if (!found) throw new Error(`there is no ${id} in this file`)
      return found
    },
    diagram: async (id) => ({ diagram: diagram(id), catalog: sliceCatalog(diagram(id), catalog) }),
    scene: async (id, direction) => sceneOf(diagram(id), { catalog, language, direction }),
    compared: async () => ({ compared, catalog }),
  }
}
