import { editionToSvg } from '../../export/editionSvg.tsx'
import type { Catalog } from '../../model/catalog.ts'
import { editionLines } from '../../model/editionLines.ts'
import type { EditionDiff } from '../../model/editions.ts'
import { uniteEditions } from '../../model/uniteEditions.ts'
import type { Language } from '../../model/vocabulary.ts'
import { sceneOf } from '../../pipeline.ts'
import { buildEditionScene } from '../../scene/editionScene.ts'
import type { Edition } from './readEditions.ts'

/** Two editions in one SVG: the later one as it is always drawn, what is gone in its place, and marks on all that differs. */
export function editionPicture(
  before: Edition,
  after: Edition,
  diff: EditionDiff,
  language: Language,
): string {
  const { diagram, states } = uniteEditions(before.diagram, after.diagram, diff)
  const catalog = unitedCatalog(before.catalog, after.catalog)
  const scene = sceneOf(diagram, { catalog, language, direction: 'LR' })
  const { added, removed, changed, moved } = diff
  const editions = buildEditionScene(scene, {
    names: { before: before.name, after: after.name },
    states,
    counts: { added: added.length, removed: removed.length, changed: changed.length, moved: moved.length },
    lines: editionLines(diff, { before: before.diagram, after: after.diagram }, language),
  })
  return editionToSvg(editions)
}

/** What is gone may have played a role that is gone, too. */
function unitedCatalog(before: Catalog, after: Catalog): Catalog {
  return {
    technologies: new Map([...before.technologies, ...after.technologies]),
    roles: new Map([...before.roles, ...after.roles]),
    readings: new Map([...before.readings, ...after.readings]),
  }
}
