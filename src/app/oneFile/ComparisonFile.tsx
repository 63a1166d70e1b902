import { useLayoutEffect, useMemo, useState } from 'react'
import { ComparisonBody } from '../../export/oneFile/ComparisonBody.tsx'
import { type FileFrameProps, toDiagramOf } from '../../export/oneFile/FileFrame.tsx'
import type { Catalog } from '../../model/catalog.ts'
import type { Compared } from '../../model/correspond.ts'
import { CompareView } from '../compare/CompareView.tsx'
import { type CompareSlots, slotsIn } from '../compare/compareSlots.ts'
import { insideLoader } from './insideLoader.ts'

interface Props extends FileFrameProps {
  compared: Compared
  catalog: Catalog
}

/** A comparison in a file; what it compares is inside, so there are no others to choose. */
export function ComparisonFile({ compared, catalog, ...frame }: Props) {
  const { language, site } = frame
  const [slots, setSlots] = useState<CompareSlots>()
  useLayoutEffect(() => {
    const root = document.getElementById('compare')
    if (root) setSlots(slotsIn(root))
  }, [])
  const loader = useMemo(() => insideLoader(compared, catalog, language), [compared, catalog, language])
  const toDiagram = useMemo(() => toDiagramOf(site, language), [site, language])
  return (
    <>
      <ComparisonBody compared={compared} catalog={catalog} {...frame} />
      {slots && (
        <CompareView
          key={language}
          compared={compared}
          catalog={catalog}
          loader={loader}
          language={language}
          slots={slots}
          pair={undefined}
          told=""
          toDiagram={toDiagram}
        />
      )}
    </>
  )
}
