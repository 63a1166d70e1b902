import { type ComponentProps, StrictMode, useLayoutEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { formatAddress } from '../../model/address.ts'
import { COMPARE_PAGE, comparisonPage, presentSlide } from '../../model/pageAddress.ts'
import type { Language } from '../../model/vocabulary.ts'
import { Boundary } from '../Boundary.tsx'
import { WIDE } from '../useMedia.ts'
import { whenReleased } from '../whenReleased.ts'
import { wordsOf } from '../words.ts'
import { CompareView } from './CompareView.tsx'
import { slotsIn } from './compareSlots.ts'
import { type Loader, loadIndex } from './loadCompared.ts'
import { pairOf } from './pairOf.ts'
import { ShareComparison } from './ShareComparison.tsx'
import { loadScenes } from './useScenes.ts'
import { compareWordsOf } from './words.ts'

/** Makes a page that compares answer: it loads the two architectures and takes the place of the static pictures in one stroke. */
export async function startCompare(root: HTMLElement, language: Language): Promise<void> {
  const { base = '', index = '', left, right } = root.dataset
  const slots = slotsIn(root)
  if (!slots) return
  const own = compareWordsOf(language)
  const words = wordsOf(language)
  try {
    const loader = await loadIndex(index, base)
    const pair = pairOf(location.search, loader.index, { left, right })
    if (!pair) return
    const isBeside = new URLSearchParams(location.search).get('view') === 'side'
    const [{ compared, catalog }, first] = await Promise.all([
      loader.compared(pair.left, pair.right),
      matchMedia(WIDE).matches ? loadScenes(loader, pair, isBeside ? 'TB' : 'LR') : undefined,
    ])
    await whenReleased()
    const isOwnPage = pair.left === left && pair.right === right
    const home = `${base}${language}/`
    const { written } = compared
    const host = document.createElement('div')
    slots.tools.append(host)
    const still = [...slots.picture.children, ...slots.text.children, ...root.querySelectorAll('#choose')]
    if (!isOwnPage) nameThePage(root, compared.left.title[language], compared.right.title[language])
    createRoot(host).render(
      <StrictMode>
        <Boundary
          fallback={
            <p className="notice" role="alert">
              {words.crashed} <a href={location.pathname}>{words.startOver}</a>
            </p>
          }
        >
          <Live
            still={still}
            first={first}
            compared={compared}
            catalog={catalog}
            loader={loader}
            language={language}
            slots={slots}
            pair={isOwnPage ? undefined : { left: pair.left, right: pair.right }}
            told={[
              ...pair.unknown.map(({ asked, given }) => own.pairUnknown(asked, loader.entry(given).title)),
              ...(pair.wasSame ? [own.samePair] : []),
            ].join(' ')}
            toDiagram={(id, thing) =>
              `${home}${encodeURIComponent(id)}/${formatAddress(thing === undefined ? {} : { select: thing })}`
            }
            toSlide={written && ((slide) => `${home}${presentSlide(written.id, slide)}`)}
            Share={ShareComparison}
            onPair={(one, two) => location.assign(`${home}${pairAddress(one, two, loader)}`)}
          />
        </Boundary>
      </StrictMode>,
    )
  } catch (problem) {
    console.warn(problem)
    const notice = document.createElement('p')
    notice.className = 'notice'
    notice.setAttribute('role', 'alert')
    notice.textContent = own.failed
    slots.tools.append(notice)
  }
}

// What the HTML showed goes before the browser paints again, in the same stroke in which ours has come.
function Live({ still, ...shown }: ComponentProps<typeof CompareView> & { still: readonly Element[] }) {
  useLayoutEffect(() => {
    for (const part of still) part.remove()
  }, [still])
  return <CompareView {...shown} />
}

/** The page of its own that a written comparison has, else the one that compares any two; looked at as before. */
function pairAddress(left: string, right: string, { index }: Loader): string {
  const view = new URLSearchParams(location.search).get('view')
  const written = index.comparisons.find((one) => one.left === left && one.right === right)
  const words = new URLSearchParams(written ? {} : { left, right })
  if (view) words.set('view', view)
  const query = words.size > 0 ? `?${words}` : ''
  return `${written ? comparisonPage(written.id) : COMPARE_PAGE}${query}`
}

function nameThePage(root: HTMLElement, left: string, right: string): void {
  const title = `${left} · ${right}`
  const heading = root.querySelector('h1')
  if (heading) heading.textContent = title
  root.querySelector('.compare-lead p')?.remove()
  document.title = `${title} · Pipeline Atlas`
}
