import { useEffect } from 'react'
import type { CompareAddress } from '../../model/compareAddress.ts'
import { counterpartsOf, stepOf } from '../../model/compareAttention.ts'
import { toursOf } from '../../model/compareTour.ts'
import type { Compared } from '../../model/correspond.ts'
import { SIDES, type Side } from '../../model/vocabulary.ts'
import type { Box } from '../../scene/geometry.ts'
import type { Together } from '../../scene/placeTogether.ts'
import { around } from '../camera.ts'
import { boxOf } from '../lookOf.ts'
import { usePrefersReducedMotion } from '../useMedia.ts'

interface Looking {
  compared: Compared
  address: CompareAddress
  together: Together | undefined
  /** What both pictures stand in, and what the panel comes into. */
  picture: HTMLElement
  panel: HTMLElement
}

/** Room at the upper border of the window that tools may cover, px. */
const COVERED = 72

/** Brings what a step or a selection speaks of on both sides into the window, as far as both fit, else what was selected. */
export function useScrollToLit({ compared, address, together, picture, panel }: Looking): void {
  const still = usePrefersReducedMotion()
  const { step, select } = address
  useEffect(() => {
    if (!together || (!step && !select)) return
    const wanted = idsOf(compared, { ...(step && { step }), ...(select && { select }) })
    const spans = SIDES.map((side) => onPage(side, wanted[side], together, picture))
    const both = around(spans.flatMap((span) => span ?? []))
    const own = select && spans[SIDES.indexOf(select.side)]
    const end = seenUntil(panel)
    const room = end - COVERED
    const target = both && own && both.height > room ? own : both
    if (!target || (target.y >= COVERED && target.y + target.height <= end)) return
    const top = target.height > room ? target.y - COVERED : target.y - COVERED - (room - target.height) / 2
    scrollBy({ top, behavior: still ? 'auto' : 'smooth' })
  }, [compared, step, select, together, picture, panel, still])
}

/** Down to where the window shows the pictures, px: on a narrow screen the panel lies over its lower part. */
function seenUntil(panel: HTMLElement): number {
  const box = panel.querySelector('.panel')?.getBoundingClientRect()
  return box && box.width > innerWidth / 2 ? Math.min(innerHeight, box.top) : innerHeight
}

function idsOf(compared: Compared, { step, select }: CompareAddress): Record<Side, readonly string[]> {
  const named = stepOf(toursOf(compared), step)
  if (named) return { left: named.left, right: named.right }
  if (!select) return { left: [], right: [] }
  const counterparts = counterpartsOf(compared, select.side, [select.id])
  return select.side === 'left'
    ? { left: [select.id], right: counterparts }
    : { left: counterparts, right: [select.id] }
}

/** Where things of one picture are in the window, px, while its camera has not moved. */
function onPage(
  side: Side,
  ids: readonly string[],
  together: Together,
  picture: HTMLElement,
): Box | undefined {
  const frame = picture.querySelector(`[data-side="${side}"] .pane-frame`)?.getBoundingClientRect()
  const box = around(ids.flatMap((id) => boxOf(together[side], id) ?? []))
  if (!frame || !box) return undefined
  const zoom = frame.width / together[side].width
  return { x: 0, width: 0, y: frame.y + box.y * zoom, height: box.height * zoom }
}
