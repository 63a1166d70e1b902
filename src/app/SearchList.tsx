import { type MouseEvent, type Ref, useEffect, useImperativeHandle, useState } from 'react'
import type { Language } from '../model/vocabulary.ts'
import { FoundThing } from './FoundThing.tsx'
import { SEARCH_WORDS } from './searchWords.ts'
import { inPlace, type ShownHit, shownHits } from './shownHits.ts'
import type { Finder } from './startFinder.ts'
import { openHere } from './useAddress.ts'
import { useFound } from './useFound.ts'

export { startFinder } from './startFinder.ts'

/** What the field above the list tells it to do. */
export interface SearchListCommands {
  /** Whether the key was one that moves. */
  move(key: string): boolean
  /** Opens what is chosen, in a window of its own when such keys are held as do that to a link. */
  open(keys: { ctrlKey: boolean; metaKey: boolean; shiftKey: boolean }): void
}

interface Props {
  ref: Ref<SearchListCommands>
  id: string
  finder: Finder
  query: string
  language: Language
  /** Hears the id of the element that is chosen. */
  onActive(id: string | undefined): void
  onOpened(): void
}

/** What a query found, as a list of links to choose from. */
export function SearchList({ ref, id, finder, query, language, onActive, onOpened }: Props) {
  const words = SEARCH_WORDS[language]
  const { documents } = finder.index
  const soFar = useFound(finder, query)
  const found = shownHits(soFar, documents)
  const isFound = found.hits.length > 0
  const isOpen = soFar.state === 'waiting' && !isFound
  const hits = isFound || isOpen ? found.hits : suggestedHits(finder)
  const [chosen, setChosen] = useState({ query: '', place: -1 })
  // The best is chosen at once; of what is only suggested, nothing.
  const place = chosen.query === query ? chosen.place : isFound ? 0 : -1
  const optionId = (place: number) => (hits[place] ? `${id}-${place}` : undefined)
  const active = optionId(place)
  const said = isFound ? words.said(found, query) : query === '' ? words.hint : words.nothing(query)
  const rest = words.rest(soFar)

  useEffect(() => {
    onActive(active)
    if (active) document.getElementById(active)?.scrollIntoView({ block: 'nearest' })
  }, [active, onActive])
  useImperativeHandle(ref, () => ({
    move(key) {
      const next = moved(place, key, hits.length)
      if (next !== undefined) setChosen({ query, place: next })
      return next !== undefined
    },
    open({ ctrlKey, metaKey, shiftKey }) {
      const link = active && document.getElementById(active)
      if (!link) return
      const click = { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }
      link.dispatchEvent(new globalThis.MouseEvent('click', click))
    },
  }))

  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    const address = new URL(event.currentTarget.href)
    onOpened()
    if (!isOnThisPage(address)) return
    event.preventDefault()
    openHere(address)
    // As when it is opened in the picture: the keyboard goes on in its details.
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>('#panel h2')?.focus({ preventScroll: true }),
    )
  }

  return (
    <>
      <p className="search-said" role="status">
        {[!isOpen && said, rest].filter(Boolean).join(' · ')}
      </p>
      <div
        key={query}
        id={id}
        className="search-list"
        role="listbox"
        aria-label={words.results}
        aria-busy={isOpen}
      >
        {hits.map(({ document, terms, around }, i) => (
          <FoundThing
            key={`${document.address} ${document.kind} ${document.title}`}
            id={`${id}-${i}`}
            document={document}
            around={around}
            query={query}
            terms={terms}
            kind={words.kinds[document.kind]}
            address={withTheme(new URL(document.address, finder.root))}
            chosen={i === place}
            onFollow={follow}
          />
        ))}
      </div>
    </>
  )
}

/** What is offered to someone who has typed nothing yet, or what nothing is like. */
function suggestedHits({ index: { documents }, suggested }: Finder): ShownHit[] {
  return suggested.flatMap((place) => {
    const document = documents[place]
    return document ? [inPlace({ document, terms: [] }, documents)] : []
  })
}

/** The place that a key moves to, round and round; undefined for a key that does not move. */
function moved(place: number, key: string, count: number): number | undefined {
  if (count === 0) return undefined
  if (key === 'ArrowDown') return (place + 1) % count
  if (key === 'ArrowUp') return place <= 0 ? count - 1 : place - 1
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return undefined
}

// The picture that answers shows another state without loading; before it answers, and elsewhere, a link is a link.
function isOnThisPage(address: URL): boolean {
  const isLive = document.documentElement.dataset.live !== undefined
  return isLive && address.pathname === location.pathname && address.hash === ''
}

/** A theme that the address of this page names goes on with the reader. */
function withTheme(address: URL): string {
  const theme = new URLSearchParams(location.search).get('theme')
  if (theme !== null) address.searchParams.set('theme', theme)
  return address.href
}
