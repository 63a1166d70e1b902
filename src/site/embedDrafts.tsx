import { renderToStaticMarkup } from 'react-dom/server'
import type { Comparison } from '../model/comparison.ts'
import { comparisonPage, EMBED_FORWARD, embedPage } from '../model/pageAddress.ts'
import { LANGUAGES, type Language } from '../model/vocabulary.ts'
import { placeTogether } from '../scene/placeTogether.ts'
import { pageFolder, relativeTo, selectionAddress } from './address.ts'
import { comparisonIndexFile } from './comparisonFiles.ts'
import type { DiagramFiles } from './diagramFiles.tsx'
import type { Draft } from './draft.ts'
import { EmbedForwardPage } from './EmbedForwardPage.tsx'
import { EMBED_TALL, EMBED_WIDE, EmbedPage } from './EmbedPage.tsx'
import { EMBED_SCRIPT } from './headScripts.ts'
import type { Library } from './library.ts'

/**
 * The pages for other pages, each made of the one that shows the same to readers: in each language every architecture and every written
 * comparison, and the address that forwards to them.
 */
export function embedDrafts(
  drafts: readonly Draft[],
  made: readonly DiagramFiles[],
  library: Library,
): Draft[] {
  const { comparisons } = library
  const pages = LANGUAGES.flatMap((language) => [
    ...made.map((one) => diagramEmbed(one, language, drafts)),
    ...comparisons.map((one) => comparisonEmbed(one, language, { drafts, made, library })),
  ])
  const [front] = drafts.filter(({ folder }) => folder === '')
  return front ? [...pages, forwardDraft(front, made, comparisons)] : pages
}

function diagramEmbed({ diagram, pages }: DiagramFiles, language: Language, drafts: readonly Draft[]): Draft {
  const page = pageAt(pageFolder(language, diagram.id), drafts)
  const folder = embedFolder(language, diagram.id)
  const { scenes, data, sceneFiles } = pages[language]
  const here = (path: string) => relativeTo(folder, path)
  const body = () => (
    <EmbedPage
      title={diagram.title[language]}
      pictures={[
        { prefix: '', scenes: scenes(), hrefOf: (id) => here(selectionAddress(language, diagram.id, id)) },
      ]}
      source={{
        'data-id': diagram.id,
        'data-language': language,
        'data-page': here(page.folder),
        'data-data': here(data.path),
        'data-scene-lr': here(sceneFiles.LR.path),
        'data-scene-tb': here(sceneFiles.TB.path),
      }}
    />
  )
  return {
    ...embedOf(page, diagram.id),
    body: () => renderToStaticMarkup(body()),
    fetched: [
      { path: data.path },
      { path: sceneFiles.LR.path, media: EMBED_WIDE },
      { path: sceneFiles.TB.path, media: EMBED_TALL },
    ],
  }
}

function comparisonEmbed(
  comparison: Comparison,
  language: Language,
  { drafts, made, library }: { drafts: readonly Draft[]; made: readonly DiagramFiles[]; library: Library },
): Draft {
  const page = pageAt(`${pageFolder(language)}${comparisonPage(comparison.id)}`, drafts)
  const folder = embedFolder(language, comparison.id)
  const here = (path: string) => relativeTo(folder, path)
  const scenesOf = (id: string) => made.find(({ diagram }) => diagram.id === id)?.pages[language].scenes()
  const index = comparisonIndexFile(made, library.comparisons, library.catalog, language)
  const pictures = () => {
    const [left, right] = [scenesOf(comparison.left), scenesOf(comparison.right)]
    if (!left || !right) throw new Error(`the library has not both sides of ${comparison.id}`)
    const [LR, TB] = [placeTogether(left.LR, right.LR), placeTogether(left.TB, right.TB)]
    return (['left', 'right'] as const).map((side) => ({
      prefix: `${side}-`,
      scenes: { LR: LR[side], TB: TB[side] },
      hrefOf: (id: string) => here(selectionAddress(language, comparison[side], id)),
    }))
  }
  const body = () => (
    <EmbedPage
      title={comparison.title[language]}
      pictures={pictures()}
      source={{
        'data-id': comparison.id,
        'data-language': language,
        'data-page': here(page.folder),
        'data-left': comparison.left,
        'data-right': comparison.right,
        'data-base': here(''),
        'data-index': here(index.path),
      }}
    />
  )
  return {
    ...embedOf(page, comparison.id),
    body: () => renderToStaticMarkup(body()),
    fetched: page.fetched.map(({ path, media }) => ({ path, ...(media && { media: EMBED_WIDE }) })),
  }
}

/** What the embed page has in common with the page that shows the same to readers. */
function embedOf(page: Draft, id: string): Draft {
  const folder = embedFolder(page.language, id)
  return {
    ...page,
    folder,
    path: `${folder}index.html`,
    look: 'embed',
    scripts: [EMBED_SCRIPT],
    shows: page.folder,
    alternates: {
      en: embedFolder('en', id),
      ko: embedFolder('ko', id),
      'x-default': embedFolder('en', id),
    },
  }
}

function forwardDraft(
  front: Draft,
  made: readonly DiagramFiles[],
  comparisons: readonly Comparison[],
): Draft {
  const shown = [...made.map(({ diagram }) => diagram), ...comparisons]
  const body = () => (
    <EmbedForwardPage
      shown={shown}
      addressOf={(language, id) => relativeTo(EMBED_FORWARD, embedFolder(language, id))}
    />
  )
  return {
    ...front,
    folder: EMBED_FORWARD,
    path: `${EMBED_FORWARD}index.html`,
    name: 'embeds',
    look: 'embed',
    scripts: [EMBED_SCRIPT],
    shows: '',
    body: () => renderToStaticMarkup(body()),
    alternates: { en: EMBED_FORWARD, ko: EMBED_FORWARD, 'x-default': EMBED_FORWARD },
    // In both languages at once.
    letters: renderToStaticMarkup(body()),
    fetched: [],
    files: [],
  }
}

const embedFolder = (language: Language, id: string) => `${pageFolder(language)}${embedPage(id)}`

function pageAt(folder: string, drafts: readonly Draft[]): Draft {
  const found = drafts.find((draft) => draft.folder === folder)
  if (!found) throw new Error(`the site has no page ${folder}`)
  return found
}
