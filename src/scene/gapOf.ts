import type { Phase } from '../model/vocabulary.ts'
import { placeHead } from './heads.ts'
import { roundedBox } from './path.ts'
import type { PhaseSpan } from './phaseGrid.ts'
import type { Scene, SceneGap } from './scene.ts'
import { RADIUS, SIZES } from './sizes.ts'

export const NOT_IN_FIGURE = { en: 'not in this figure', ko: '이 그림에 없음' }

/** The empty place of a phase in a scene that lacks it: where a stage would stand, with a head that says so. */
export function gapOf({ phase, start, end }: PhaseSpan, scene: Scene): SceneGap {
  const [pattern] = scene.stages
  const box = pattern?.box ?? { x: 0, y: 0, width: scene.width, height: scene.height }
  const head = pattern?.head ?? box
  if (scene.direction === 'LR') {
    const along = { x: start, width: end - start }
    return drawGap(phase, scene, { ...box, ...along }, { ...head, ...along })
  }
  const along = { y: start, height: end - start }
  return drawGap(phase, scene, { ...box, ...along }, { ...head, y: start + SIZES.columnPad })
}

function drawGap(phase: Phase, { language }: Scene, box: SceneGap['box'], head: SceneGap['box']): SceneGap {
  const place = placeHead({ phase, title: NOT_IN_FIGURE }, language, head)
  return {
    phase,
    box,
    outline: roundedBox(box, RADIUS.column),
    texts: [
      { ...place.phase, type: 'phase', paint: `phase-${phase}` },
      ...place.title.map((line) => ({ ...line, type: 'stage' as const, paint: 'soft' as const })),
    ],
  }
}
