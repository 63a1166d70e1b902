import { type ReactNode, StrictMode, useEffect, useLayoutEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Boundary } from '../app/Boundary.tsx'
import { loadData, loadScene, type PageData, type PageSource, pageSource } from '../app/loadPage.ts'
import { useMedia } from '../app/useMedia.ts'
import { whenReleased } from '../app/whenReleased.ts'
import { formatAddress } from '../model/address.ts'
import { type EmbedOptions, parseEmbedOptions, readLiveOptions } from '../model/embedOptions.ts'
import { embedPage } from '../model/pageAddress.ts'
import type { Language } from '../model/vocabulary.ts'
import type { Scene } from '../scene/scene.ts'
import { EmbedDiagram } from './EmbedDiagram.tsx'
import { EMBED_WIDE } from './frameShape.ts'
import { warnOnce } from './warnOnce.ts'

/**
 * Makes a page inside another one answer. The static picture goes in one stroke, when all is there that takes its place; whatever does not
 * come, the picture and its links stay.
 */
export async function startEmbed(root: HTMLElement): Promise<void> {
  const { options, faults } = parseEmbedOptions(location.search)
  const live = readLiveOptions(location.hash)
  for (const { word, value } of [...faults, ...live.faults])
    warnOnce(`the address says ${word}=${value}, which is not understood`)
  try {
    const parts = await partsOf(root, options)
    await whenReleased()
    // The style sheet that stands behind the picture stays.
    const still = [...root.querySelectorAll('#picture > div')]
    const host = document.createElement('div')
    root.append(host)
    createRoot(host).render(
      <StrictMode>
        <Boundary fallback={null}>
          <Live still={still}>{parts}</Live>
        </Boundary>
      </StrictMode>,
    )
  } catch (problem) {
    warnOnce(String(problem))
  }
}

/** What is to be shown, with its data. */
async function partsOf(root: HTMLElement, options: EmbedOptions) {
  const { id = '', page = '', base = '', index, left = '', right = '' } = root.dataset
  const source = pageSource(root)
  const { language } = source
  const common = { language, options, page, onLanguage: (other: Language) => toLanguage(other, id) }
  if (index !== undefined) {
    const [{ loadIndex }, { EmbedComparison }] = await Promise.all([
      import('../app/compare/loadCompared.ts'),
      import('./EmbedComparison.tsx'),
    ])
    const loader = await loadIndex(index, base)
    const { compared, catalog } = await loader.compared(left, right)
    const toDiagram = (diagram: string, thing?: string) =>
      `${base}${language}/${encodeURIComponent(diagram)}/${formatAddress(thing === undefined ? {} : { select: thing })}`
    return <EmbedComparison {...common} {...{ id, compared, catalog, loader, toDiagram }} />
  }
  const isWide = matchMedia(EMBED_WIDE).matches
  const [data, scene] = await Promise.all([loadData(source), loadScene(source, isWide ? 'LR' : 'TB')])
  return <InItsFrame {...common} source={source} data={data} first={scene} />
}

interface FrameProps {
  source: PageSource
  data: PageData
  first: Scene
  language: Language
  options: EmbedOptions
  page: string
  onLanguage: (language: Language) => void
}

/** An architecture in the direction that its frame has room for, which may change. */
function InItsFrame({ source, data, first, ...rest }: FrameProps) {
  const direction = useMedia(EMBED_WIDE) ? 'LR' : 'TB'
  const [scene, setScene] = useState(first)
  useEffect(() => {
    if (scene.direction !== direction) loadScene(source, direction).then(setScene, console.warn)
  }, [source, scene, direction])
  return <EmbedDiagram key={scene.direction} {...data} scene={scene} {...rest} />
}

/** What takes the place of the static picture before the browser paints again. */
function Live({ still, children }: { still: readonly Element[]; children: ReactNode }) {
  useLayoutEffect(() => {
    for (const picture of still) picture.remove()
  }, [still])
  return children
}

/** The same in another language is another page; query and hash go along. */
function toLanguage(language: Language, id: string): void {
  const here = new URL('../../..', location.href)
  location.replace(`${here.href}${language}/${embedPage(id)}${location.search}${location.hash}`)
}
