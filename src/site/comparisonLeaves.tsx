import type { Comparison } from '../model/comparison.ts'
import { compare } from '../model/correspond.ts'
import { COMPARE_PAGE, comparisonPage } from '../model/pageAddress.ts'
import { LANGUAGE_NAMES } from '../model/words.ts'
import { placeTogether } from '../scene/placeTogether.ts'
import { ComparePage } from './ComparePage.tsx'
import { ComparisonPage } from './ComparisonPage.tsx'
import { COMPARE_WORDS } from './compareWords.ts'
import { comparisonFile, comparisonIndexFile } from './comparisonFiles.ts'
import type { DiagramFiles } from './diagramFiles.tsx'
import { charactersOf } from './fonts.ts'
import type { Edition, Leaf } from './leaf.ts'
import { ComparisonPreview } from './Preview.tsx'
import { comparisonPreviewPath } from './previewImage.ts'
import { SITE_WORDS } from './siteWords.ts'
import { textsIn } from './textsIn.ts'

/** Where a comparison shows both pictures at first; compare.css and the app have the same number. */
const WIDE = '(min-width: 720px)'

/** The pages that compare: the one where two are chosen, and one for each comparison that somebody wrote. */
export function comparisonLeaves(edition: Edition, comparisons: readonly Comparison[]): Leaf[] {
  return [
    chooseLeaf(edition, comparisons),
    ...comparisons.map((one) => comparisonLeaf(one, edition, comparisons)),
  ]
}

function chooseLeaf(edition: Edition, comparisons: readonly Comparison[]): Leaf {
  const { made, language } = edition
  const words = COMPARE_WORDS[language]
  const index = comparisonIndexFile(made, comparisons, edition.catalog, language)
  return {
    way: COMPARE_PAGE,
    look: 'compare',
    // Any two can be shown here, so all words of all of them.
    name: 'compare',
    letters: comparisonLetters(edition, made, comparisons),
    title: `${words.title} · ${SITE_WORDS[language].atlas}`,
    description: words.lead,
    files: [index, ...comparisons.map((one) => comparisonFile(one, edition.catalog, language))],
    render: (around, at) => (
      <ComparePage
        around={around}
        cards={comparisons.toSorted(toursFirst).map((comparison) => ({
          comparison,
          scenes: [miniatureOf(made, comparison.left, edition), miniatureOf(made, comparison.right, edition)],
          address: at.comparison(comparison.id),
        }))}
        diagrams={made.map(({ diagram }) => diagram)}
        source={{ base: at.root, index: at.file(index) }}
      />
    ),
  }
}

const toursFirst = (a: Comparison, b: Comparison) =>
  b.tours.length - a.tours.length || b.pairs.length - a.pairs.length

function comparisonLeaf(comparison: Comparison, edition: Edition, comparisons: readonly Comparison[]): Leaf {
  const { made, catalog, language } = edition
  const [left, right] = [madeOf(made, comparison.left), madeOf(made, comparison.right)]
  const index = comparisonIndexFile(made, comparisons, edition.catalog, language)
  const pages = [left.pages[language], right.pages[language]]
  const together = () => placeTogether(left.pages[language].scenes().LR, right.pages[language].scenes().LR)
  return {
    way: comparisonPage(comparison.id),
    look: 'compare',
    name: comparison.id,
    letters: comparisonLetters(edition, [left, right], [comparison]),
    title: `${comparison.title[language]} · ${SITE_WORDS[language].atlas}`,
    description: comparison.summary[language],
    image: comparisonPreviewPath(comparison.id, language),
    preview: () => <ComparisonPreview comparison={comparison} together={together()} language={language} />,
    embed: { title: comparison.title[language], id: comparison.id },
    fetched: [
      index.path,
      comparisonFile(comparison, catalog, language).path,
      ...pages.map(({ data }) => data.path),
      ...pages.map(({ sceneFiles }) => sceneFiles.LR.path),
    ].map((path) => ({ path, ...(path.includes('.LR.') && { media: WIDE }) })),
    render: (around, at) => (
      <ComparisonPage
        around={around}
        compared={compare(left.diagram, right.diagram, catalog, comparison)}
        catalog={catalog}
        together={together()}
        source={{ base: at.root, index: at.file(index) }}
        toDiagram={at.diagram}
      />
    ),
  }
}

/** What can be shown of these architectures and comparisons. */
export function comparisonLetters(
  { catalog, language }: Pick<Edition, 'catalog' | 'language'>,
  made: readonly DiagramFiles[],
  comparisons: readonly Comparison[],
): string {
  const entries = [catalog.technologies, catalog.roles, catalog.readings].map((table) => [...table.values()])
  const shown = [made.map(({ diagram }) => diagram), comparisons, entries]
  return charactersOf([...textsIn(shown, language), ...Object.values(LANGUAGE_NAMES)]).join('')
}

function miniatureOf(made: readonly DiagramFiles[], id: string, { language }: Edition) {
  return madeOf(made, id).pages[language].miniature
}

export function madeOf(made: readonly DiagramFiles[], id: string): DiagramFiles {
  const found = made.find(({ diagram }) => diagram.id === id)
  if (!found) throw new Error(`the library has no architecture ${id}`)
  return found
}
