import { useDeferredValue, useMemo } from 'react'
import type { Selected } from '../../model/compareAddress.ts'
import { compareAttention, correspondencesOf } from '../../model/compareAttention.ts'
import { SIDES, type Side } from '../../model/vocabulary.ts'
import { emphasize } from '../../scene/emphasize.ts'
import type { Together } from '../../scene/placeTogether.ts'
import type { Scene } from '../../scene/scene.ts'
import { around } from '../camera.ts'
import { boxOf, type Look } from '../lookOf.ts'
import { useComparing } from './CompareContext.ts'
import { Pane } from './Pane.tsx'
import { Ribbons } from './Ribbons.tsx'
import type { useLinkedViews } from './useLinkedViews.ts'

interface Props {
  together: Together
  /** What both stand in. */
  slot: HTMLElement
  wide: boolean
  /** How wide each may be, px. */
  room: number
  /** How much of them the panel covers, px. */
  covered: number
  hovered: Selected | undefined
  focused: Partial<Record<Side, string>>
  linked: ReturnType<typeof useLinkedViews>
  onSelect(side: Side, id: string | undefined): void
  onHover(side: Side, id: string | undefined): void
}

/** Both pictures on one grid: under each other where stages are columns, beside each other where they stand under each other. */
export function PicturesView({
  together,
  slot,
  wide,
  room,
  covered,
  hovered,
  focused,
  linked,
  ...on
}: Props) {
  const { compared, language, words, address, toDiagram } = useComparing()
  // The panel answers at once; the pictures, which are more to draw, follow as soon as there is time.
  const shown = useDeferredValue(useMemo(() => ({ address, hovered }), [address, hovered]))
  const drawn = useMemo(() => {
    const attention = compareAttention(compared, shown.address, shown.hovered)
    const look = looksOf(
      together,
      attention,
      shown.address.select !== undefined || shown.address.step !== undefined,
    )
    return {
      left: { scene: emphasize(together.left, attention.left), look: look?.left },
      right: { scene: emphasize(together.right, attention.right), look: look?.right },
    }
  }, [compared, together, shown])
  const { select, ribbons } = shown.address
  const joined = useMemo(
    () => (select ? correspondencesOf(compared, select) : compared.correspondences),
    [compared, select],
  )
  return (
    <>
      {SIDES.map((side) => (
        <Pane
          key={side}
          side={side}
          title={compared[side].title[language]}
          address={toDiagram(compared[side].id)}
          scene={drawn[side].scene}
          wide={wide}
          room={room}
          covered={covered}
          look={covered > 0 ? drawn[side].look : undefined}
          focused={focused[side]}
          selected={select?.side === side ? select.id : undefined}
          camera={linked.cameras[side]}
          words={words}
          onView={linked.onView}
          {...on}
        />
      ))}
      {ribbons && <Ribbons together={together} correspondences={joined} views={linked.views} around={slot} />}
    </>
  )
}

/** What the cameras should show so that the panel hides nothing lit: the same way along for both, and nothing up or down. */
function looksOf(
  { left, right }: Together,
  attention: ReturnType<typeof compareAttention>,
  isWanted: boolean,
): Record<Side, Look> | undefined {
  if (!isWanted) return undefined
  const boxes = [
    ...[...attention.left.lit].map((id) => boxOf(left, id)),
    ...[...attention.right.lit].map((id) => boxOf(right, id)),
  ]
  const box = around(boxes.flatMap((one) => one ?? []))
  if (!box) return undefined
  const lookAt = (scene: Scene): Look => ({
    box: { x: box.x, width: box.width, y: scene.height / 2, height: 0 },
    closely: false,
  })
  return { left: lookAt(left), right: lookAt(right) }
}
