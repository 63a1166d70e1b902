import { renderToStaticMarkup } from 'react-dom/server'
import type { Catalog } from '../model/catalog.ts'
import type { Comparison } from '../model/comparison.ts'
import { compare } from '../model/correspond.ts'
import { architecturePage, comparisonPage, presentPage } from '../model/pageAddress.ts'
import { LANGUAGES, type Language } from '../model/vocabulary.ts'
import { LANGUAGE_NAMES } from '../model/words.ts'
import { placeTogether } from '../scene/placeTogether.ts'
import { comparisonTalkOf } from '../scene/slides/comparisonTalkOf.ts'
import type { Talk, TalkSlide } from '../scene/slides/talk.ts'
import { talkOf } from '../scene/slides/talkOf.ts'
import { pageFolder, relativeTo } from './address.ts'
import { comparisonLetters, madeOf } from './comparisonLeaves.tsx'
import type { DiagramFiles } from './diagramFiles.tsx'
import type { Draft } from './draft.ts'
import { PRESENT_SCRIPT, THEME_SCRIPT } from './headScripts.ts'
import type { Library } from './library.ts'
import { PresentPage } from './PresentPage.tsx'
import { ComparisonPreview, DiagramPreview } from './Preview.tsx'
import { PRESENT_WORDS } from './presentWords.ts'
import { comparisonPreviewPath, previewPath } from './previewImage.ts'
import { SITE_WORDS } from './siteWords.ts'

/** What is presented, in one language: its talk, and what a page says of it before anybody asks for that. */
interface Presented extends Pick<Draft, 'language' | 'name' | 'letters' | 'image' | 'preview'> {
  id: string
  title: string
  summary: string
  /** The page that it is about, from the front page of its language. */
  about: string
  talk: () => Talk
}

/** The pages that present: in each language one for every architecture and for every comparison that somebody wrote. */
export function presentDrafts(made: readonly DiagramFiles[], { catalog, comparisons }: Library): Draft[] {
  return LANGUAGES.flatMap((language) =>
    [
      ...made.map((one) => presentedArchitecture(one, catalog, language)),
      ...comparisons.map((one) => presentedComparison(one, made, catalog, language)),
    ].map(presentDraft),
  )
}

function presentedArchitecture(
  { diagram, pages }: DiagramFiles,
  catalog: Catalog,
  language: Language,
): Presented {
  const { letters, scenes } = pages[language]
  return {
    id: diagram.id,
    language,
    title: diagram.title[language],
    summary: diagram.summary[language],
    about: architecturePage(diagram.id),
    talk: () => talkOf(diagram, { catalog, language, aspect: '16:9' }),
    // The same fonts as the architecture's own page has.
    name: diagram.id,
    letters: [letters, ...Object.values(LANGUAGE_NAMES)].join(''),
    image: previewPath(diagram.id, language),
    preview: () => <DiagramPreview diagram={diagram} scene={scenes().LR} language={language} />,
  }
}

function presentedComparison(
  comparison: Comparison,
  made: readonly DiagramFiles[],
  catalog: Catalog,
  language: Language,
): Presented {
  const { id, title, summary } = comparison
  const [left, right] = [madeOf(made, comparison.left), madeOf(made, comparison.right)]
  const compared = () => compare(left.diagram, right.diagram, catalog, comparison)
  const together = () => placeTogether(left.pages[language].scenes().LR, right.pages[language].scenes().LR)
  return {
    id,
    language,
    title: title[language],
    summary: summary[language],
    about: comparisonPage(id),
    talk: () => comparisonTalkOf(compared(), { catalog, language, aspect: '16:9' }),
    name: id,
    letters: comparisonLetters({ catalog, language }, [left, right], [comparison]),
    image: comparisonPreviewPath(id, language),
    preview: () => <ComparisonPreview comparison={comparison} together={together()} language={language} />,
  }
}

function presentDraft({ id, title, summary, about, talk, language, ...shown }: Presented): Draft {
  const way = presentPage(id)
  const folder = `${pageFolder(language)}${way}`
  const here = (way: string, other: Language = language) => relativeTo(folder, `${pageFolder(other)}${way}`)
  const page = () => (
    <PresentPage
      talk={talk()}
      summary={summary}
      home={here('')}
      inLanguage={{ en: here(way, 'en'), ko: here(way, 'ko') }}
      backFrom={(slide) => `${here(about)}${stepQuery(slide)}`}
    />
  )
  return {
    ...shown,
    folder,
    path: `${folder}index.html`,
    language,
    title: `${PRESENT_WORDS[language].titled(title)} · ${SITE_WORDS[language].atlas}`,
    description: summary,
    body: () => renderToStaticMarkup(page()),
    look: 'present',
    scripts: [THEME_SCRIPT, PRESENT_SCRIPT],
    alternates: {
      en: `${pageFolder('en')}${way}`,
      ko: `${pageFolder('ko')}${way}`,
      'x-default': `${pageFolder('en')}${way}`,
    },
    fetched: [],
    files: [],
  }
}

/** The step that a slide shows, as the address of what the talk is about says it; a step may have several slides. */
function stepQuery({ id, kind }: TalkSlide): string {
  return kind === 'step' ? `?${new URLSearchParams({ step: id.replace(/(\.\d+)-\d+$/, '$1') })}` : ''
}
