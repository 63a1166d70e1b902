import { ReadingList } from '../draw/ReadingList.tsx'
import type { Band, DiagramNode, Stage } from '../model/diagram.ts'
import { readingsOf } from '../model/readingsOf.ts'
import { useExplored } from './ExplorerContext.ts'
import { MarkButtons } from './MarkButtons.tsx'
import { Part } from './Part.tsx'

/** What to read about a thing, in the reader's own language first. */
export function Readings({ of, title }: { of: DiagramNode | Band | Stage; title?: string }) {
  const { catalog, language, words } = useExplored()
  const found = readingsOf(of, catalog)
  return (
    <Part title={title ? `${words.readings} · ${title}` : words.readings}>
      {found.length === 0 ? (
        <p className="quiet">{words.noReadings}</p>
      ) : (
        <ReadingList
          of={found}
          catalog={catalog}
          language={language}
          covers
          beside={({ id, title }) => <MarkButtons id={id} title={title} language={language} />}
        />
      )}
    </Part>
  )
}
