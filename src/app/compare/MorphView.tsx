import { useCallback } from 'react'
import { correspondencesOf } from '../../model/compareAttention.ts'
import type { Scene } from '../../scene/scene.ts'
import { useComparing } from './CompareContext.ts'
import { Morph } from './Morph.tsx'

/** One picture that turns into the other, as far as the address says. */
export function MorphView({ left, right }: { left: Scene; right: Scene }) {
  const { compared, address, go } = useComparing()
  const { at = 0, select } = address
  // On the way the address is renewed in place: the way back leads to where it began.
  const onAt = useCallback(
    (now: number, done: boolean) => go({ at: now }, done ? undefined : 'replace'),
    [go],
  )
  const [selected] = select ? correspondencesOf(compared, select) : []
  return (
    <Morph
      left={left}
      right={right}
      correspondences={compared.correspondences}
      at={at}
      onAt={onAt}
      {...(selected && { selected: selected.id })}
    />
  )
}
