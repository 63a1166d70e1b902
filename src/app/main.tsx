import { StrictMode, useEffect, useLayoutEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { Scene } from '../scene/scene.ts'
import { Boundary } from './Boundary.tsx'
import { startCardProgress } from './cardProgress.ts'
import { Explorer, type Slots } from './Explorer.tsx'
import { loadData, loadScene, type PageData, type PageSource, pageSource } from './loadPage.ts'
import { remember } from './remember.ts'
import { Search } from './Search.tsx'
import { ShareArchitecture } from './ShareArchitecture.tsx'
import { slotsIn } from './slotsIn.ts'
import { startFilters } from './startFilters.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'
import { useKeptInSight } from './useKeptInSight.ts'
import { COLUMNS, useMedia } from './useMedia.ts'
import { whenReleased } from './whenReleased.ts'
import { type Words, wordsOf } from './words.ts'

/**
 * The page comes as finished HTML. What follows makes it answer: the search and the theme switch on every page, the filters of the
 * gallery, the marks of the readings, the explorer on an architecture's.
 * The explorer takes the place of the static picture only when it has all that it needs, in one stroke, so that nothing moves.
 */
const language = document.documentElement.lang === 'ko' ? 'ko' : 'en'
const words = wordsOf(language)

const themeSlot = document.getElementById('theme-slot')
if (themeSlot) createRoot(themeSlot).render(<ThemeSwitch words={words} />)

const searchSlot = document.getElementById('search-slot')
const searchFile = document.querySelector<HTMLMetaElement>('meta[name="atlas-search"]')?.content
if (searchSlot && searchFile) {
  createRoot(searchSlot).render(<Search language={language} file={new URL(searchFile, location.href)} />)
}

const languageLink = document.querySelector<HTMLAnchorElement>('a[data-language]')
languageLink?.addEventListener('click', () => remember('language', languageLink.dataset.language))
// The address as it is when someone is about to follow the link, or to copy it: the theme can be in it, too.
for (const moment of ['pointerdown', 'focus', 'click'] as const) {
  languageLink?.addEventListener(moment, () => {
    languageLink.search = location.search
  })
}

const filterSlot = document.getElementById('filters')
if (filterSlot) startFilters(filterSlot, language, words)

const shelves = document.getElementById('architectures')
if (shelves) startCardProgress(shelves, language).catch(console.warn)

const readingsPage = document.getElementById('readings-page')
if (readingsPage) {
  import('./readings/startReadings.tsx').then(
    ({ startReadings }) => startReadings(readingsPage, words),
    (problem) => console.warn(problem),
  )
}

const compareRoot = document.getElementById('compare')
if (compareRoot) {
  import('./compare/startCompare.tsx').then(
    ({ startCompare }) => startCompare(compareRoot, language),
    (problem) => console.warn(problem),
  )
}

const presentRoot = document.getElementById('present')
if (presentRoot) {
  import('./present/startPresent.tsx').then(
    ({ startPresent }) => startPresent(presentRoot, language),
    (problem) => console.warn(problem),
  )
}

const root = document.getElementById('explorer')
const slots = root && slotsIn(root)
if (root && slots) startExplorer(pageSource(root), slots)

async function startExplorer(source: PageSource, slots: Slots) {
  const wide = matchMedia(COLUMNS).matches
  try {
    const [data, scene] = await Promise.all([loadData(source), loadScene(source, wide ? 'LR' : 'TB')])
    await whenReleased()
    // The style sheet that stands behind the picture stays.
    const still = [...slots.picture.children, ...slots.rail.children].filter((part) => !part.matches('link'))
    const host = document.createElement('div')
    slots.controls.append(host)
    createRoot(host).render(
      <StrictMode>
        <Boundary fallback={<Crashed words={words} />}>
          <Live source={source} data={data} first={scene} slots={slots} still={still} />
        </Boundary>
      </StrictMode>,
    )
  } catch (problem) {
    console.warn(problem)
    slots.controls.append(loadNotice(() => startExplorer(source, slots)))
  }
}

interface LiveProps {
  source: PageSource
  data: PageData
  first: Scene
  slots: Slots
  /** What the HTML showed until now. */
  still: readonly ChildNode[]
}

function Live({ source, data, first, slots, still }: LiveProps) {
  const wide = useMedia(COLUMNS)
  const direction = wide ? 'LR' : 'TB'
  const [scene, setScene] = useState(first)
  useKeptInSight(slots.picture, wide)
  useEffect(() => {
    if (scene.direction !== direction) loadScene(source, direction).then(setScene, console.warn)
  }, [source, scene, direction])
  // The static picture goes before the browser paints again, in the same stroke in which ours has come.
  useLayoutEffect(() => {
    for (const node of still) node.remove()
  }, [still])
  return (
    <Explorer
      key={scene.direction}
      {...data}
      scene={scene}
      language={source.language}
      wide={scene.direction === 'LR'}
      slots={slots}
      Share={ShareArchitecture}
    />
  )
}

function Crashed({ words }: { words: Words }) {
  return (
    <p className="notice" role="alert">
      {words.crashed} <a href={location.pathname}>{words.startOver}</a>
    </p>
  )
}

function loadNotice(retry: () => void): HTMLElement {
  const notice = document.createElement('p')
  notice.className = 'notice'
  notice.setAttribute('role', 'alert')
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = words.retry
  button.addEventListener('click', () => {
    notice.remove()
    retry()
  })
  notice.append(`${words.loadFailed} `, button)
  return notice
}
