import { DifferenceSummary } from '../../draw/DifferenceSummary.tsx'
import { DifferenceTable, placeAnchor } from '../../draw/DifferenceTable.tsx'
import { PageLink } from '../../draw/PageLink.tsx'
import { SceneSvg } from '../../draw/SceneSvg.tsx'
import { cssPaint } from '../../draw/shapes.tsx'
import type { Catalog } from '../../model/catalog.ts'
import type { Compared } from '../../model/correspond.ts'
import { countDifferences, differencesOf } from '../../model/differences.ts'
import { type Language, SIDES } from '../../model/vocabulary.ts'
import type { Together } from '../../scene/placeTogether.ts'
import { FileFrame, type FileFrameProps, toDiagramOf } from './FileFrame.tsx'
import { FILE_WORDS } from './fileWords.ts'

interface Props extends FileFrameProps {
  compared: Compared
  catalog: Catalog
  /** Both pictures, until a script puts its own and its table in their place and that of the text. */
  together?: Together
}

/** A comparison in a file: both pictures on one grid of phases, and the same as text. */
export function ComparisonBody({ compared, catalog, together, ...frame }: Props) {
  const { language } = frame
  const words = FILE_WORDS[language]
  return (
    <FileFrame {...frame} skip={{ to: 'differences', words: words.skipToDifferences }}>
      <div id="compare">
        <div className="lead small compare-lead">
          <h1>{comparisonTitle(compared, language)}</h1>
          {compared.written && <p>{compared.written.summary[language]}</p>}
        </div>
        <div id="compare-tools" />
        <figure id="together" className="wide-only">
          {together && <Pictures compared={compared} together={together} {...frame} />}
        </figure>
        <div id="compare-panel" />
        <section id="differences" aria-label={words.differences}>
          {together && <Differences compared={compared} catalog={catalog} {...frame} />}
        </section>
      </div>
    </FileFrame>
  )
}

export function comparisonTitle({ left, right, written }: Compared, language: Language): string {
  return written?.title[language] ?? FILE_WORDS[language].both(left.title[language], right.title[language])
}

interface PicturesProps extends FileFrameProps {
  compared: Compared
  together: Together
}

function Pictures({ compared, together, language, site }: PicturesProps) {
  const toDiagram = toDiagramOf(site, language)
  return SIDES.map((side) => (
    <div key={side} className="pane">
      <h2>
        <PageLink address={toDiagram(compared[side].id)}>{compared[side].title[language]}</PageLink>
      </h2>
      <SceneSvg scene={together[side]} paint={cssPaint} idPrefix={`${side}-`} />
    </div>
  ))
}

function Differences({ compared, catalog, language }: Omit<Props, 'together'>) {
  const differences = differencesOf(compared)
  return (
    <>
      <DifferenceSummary
        counts={countDifferences(differences)}
        language={language}
        hrefOf={({ place }) => (place ? `#${placeAnchor(place)}` : '#differences')}
      />
      <DifferenceTable differences={differences} compared={compared} catalog={catalog} language={language} />
    </>
  )
}
