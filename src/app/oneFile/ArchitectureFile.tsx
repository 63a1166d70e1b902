import { useLayoutEffect, useMemo, useState } from 'react'
import { ArchitectureBody } from '../../export/oneFile/ArchitectureBody.tsx'
import { type FileFrameProps, toPageOf } from '../../export/oneFile/FileFrame.tsx'
import type { Catalog } from '../../model/catalog.ts'
import type { Diagram } from '../../model/diagram.ts'
import { sceneOf } from '../../pipeline.ts'
import { Explorer, type Slots } from '../Explorer.tsx'
import { slotsIn } from '../slotsIn.ts'
import { useKeptInSight } from '../useKeptInSight.ts'
import { COLUMNS, useMedia } from '../useMedia.ts'

interface Props extends FileFrameProps {
  diagram: Diagram
  catalog: Catalog
}

/** An architecture in a file, which lays itself out. */
export function ArchitectureFile({ diagram, catalog, ...frame }: Props) {
  const { language, site } = frame
  const wide = useMedia(COLUMNS)
  const direction = wide ? 'LR' : 'TB'
  const [slots, setSlots] = useState<Slots>()
  useKeptInSight(slots?.picture, wide)
  useLayoutEffect(() => {
    const root = document.getElementById('explorer')
    if (root) setSlots(slotsIn(root))
  }, [])
  const scene = useMemo(
    () => sceneOf(diagram, { catalog, language, direction }),
    [diagram, catalog, language, direction],
  )
  const toPage = useMemo(() => toPageOf(site, language), [site, language])
  return (
    <>
      <ArchitectureBody diagram={diagram} catalog={catalog} {...frame} />
      {slots && (
        <Explorer
          key={`${language} ${direction}`}
          diagram={diagram}
          catalog={catalog}
          scene={scene}
          language={language}
          wide={direction === 'LR'}
          slots={slots}
          toPage={toPage}
        />
      )}
    </>
  )
}
