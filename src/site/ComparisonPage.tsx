import type { ReactNode } from 'react'
import { DifferenceSummary } from '../draw/DifferenceSummary.tsx'
import { DifferenceTable, placeAnchor } from '../draw/DifferenceTable.tsx'
import { SceneSvg } from '../draw/SceneSvg.tsx'
import { cssPaint } from '../draw/shapes.tsx'
import type { Catalog } from '../model/catalog.ts'
import type { Compared } from '../model/correspond.ts'
import { countDifferences, differencesOf } from '../model/differences.ts'
import { presentPage } from '../model/pageAddress.ts'
import type { Language } from '../model/vocabulary.ts'
import type { Together } from '../scene/placeTogether.ts'
import { LARGEST_FIT } from '../scene/sizes.ts'
import { COMPARE_WORDS } from './compareWords.ts'
import { AFTER_PICTURE } from './htmlDocument.ts'
import { type Around, LibraryFrame } from './LibraryFrame.tsx'
import { PRESENT_WORDS } from './presentWords.ts'

interface Props {
  around: Around
  compared: Compared
  catalog: Catalog
  together: Together
  /** Where the app finds what it loads. */
  source: CompareSource
  toDiagram: (id: string, thing?: string) => string
}

/** What the HTML tells the app: addresses as the page says them. */
export interface CompareSource {
  /** The site's root. */
  base: string
  index: string
}

/** The page of a comparison that somebody wrote: both pictures on one grid of phases, and the same as text. */
export function ComparisonPage({ around, compared, catalog, together, source, toDiagram }: Props) {
  const { language } = around
  const words = COMPARE_WORDS[language]
  const { left, right, written } = compared
  const differences = differencesOf(compared)
  return (
    <LibraryFrame {...around} here="compare" skip={{ to: 'differences', words: words.skip }}>
      <CompareRoot language={language} source={source} pair={{ left: left.id, right: right.id }}>
        <div className="lead small compare-lead">
          <h1>{written?.title[language] ?? words.both(left.title[language], right.title[language])}</h1>
          {written && (
            <p>
              {written.summary[language]}{' '}
              <a href={`${source.base}${language}/${presentPage(written.id)}`}>
                {PRESENT_WORDS[language].way}
              </a>
            </p>
          )}
        </div>
        <div id="compare-tools" />
        <figure id="together" className="wide-only">
          {(['left', 'right'] as const).map((side) => (
            <div key={side} className="pane">
              <h2>
                <a href={toDiagram(compared[side].id)}>{compared[side].title[language]}</a>
              </h2>
              <SceneSvg
                scene={together[side]}
                paint={cssPaint}
                largest={LARGEST_FIT}
                idPrefix={`${side}-`}
                hrefOf={(id) => toDiagram(compared[side].id, id)}
              />
            </div>
          ))}
        </figure>
        <template className={AFTER_PICTURE} data-media="" />
        <div id="compare-panel" />
        <section id="differences" aria-label={words.differences}>
          <DifferenceSummary
            counts={countDifferences(differences)}
            language={language}
            hrefOf={({ place }) => (place ? `#${placeAnchor(place)}` : '#differences')}
          />
          <DifferenceTable
            differences={differences}
            compared={compared}
            catalog={catalog}
            language={language}
            partOf={(side, id, name) => (
              <a key={id} href={toDiagram(compared[side].id, id)}>
                {name}
              </a>
            )}
          />
        </section>
      </CompareRoot>
    </LibraryFrame>
  )
}

/** What the app takes over on every page that compares. */
export function CompareRoot({
  language,
  source,
  pair,
  children,
}: {
  language: Language
  source: CompareSource
  pair?: { left: string; right: string }
  children: ReactNode
}) {
  return (
    <div
      id="compare"
      data-language={language}
      data-base={source.base}
      data-index={source.index}
      data-left={pair?.left}
      data-right={pair?.right}
    >
      {children}
    </div>
  )
}
