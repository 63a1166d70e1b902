import { useEffect, useMemo, useState } from 'react'
import { DifferenceSummary } from '../../draw/DifferenceSummary.tsx'
import { DifferenceTable, placeAnchor } from '../../draw/DifferenceTable.tsx'
import { PartsTable } from '../../draw/PartsTable.tsx'
import type { Catalog } from '../../model/catalog.ts'
import { MOST_MORE, type Selected } from '../../model/compareAddress.ts'
import type { Diagram } from '../../model/diagram.ts'
import { countDifferences, type Difference, differencesOf, type Place } from '../../model/differences.ts'
import { PLACE_WORDS } from '../../model/differenceWords.ts'
import { SIDES, type Side } from '../../model/vocabulary.ts'
import { useComparing } from './CompareContext.ts'

import { Download } from './Download.tsx'
import { joined, type Loader } from './loadCompared.ts'

interface Props {
  loader: Loader
  wide: boolean
  onSelect(side: Side, id: string): void
}

/** The differences as text: how many of which kind, which and why, and with further architectures who plays which part. */
export function DifferencesText({ loader, wide, onSelect }: Props) {
  const { compared, catalog, language, own, address, go } = useComparing()
  const all = useMemo(() => differencesOf(compared), [compared])
  const counts = useMemo(() => countDifferences(all), [all])
  const [place, setPlace] = useState<Place | undefined>(() => counts.places[0]?.place)
  const { changes } = address
  const shown = changes ? all.filter(({ change }) => changes.includes(change)) : all
  const names = { left: compared.left.title[language], right: compared.right.title[language] }
  const partOf = (side: Side, id: string, name: string) => (
    <ThingButton key={id} thing={{ side, id }} name={name} onSelect={onSelect} />
  )
  const set = { differences: shown, compared, catalog, language }
  return (
    <>
      <DifferenceSummary
        counts={wide ? counts : { all: counts.all, places: [] }}
        language={language}
        {...(changes?.length === 1 && { chosen: { change: changes[0] } })}
        onChoose={({ change, place: chosen }) => {
          go({ changes: change && [change] })
          if (!chosen) return
          setPlace(chosen)
          requestAnimationFrame(() =>
            document.getElementById(placeAnchor(chosen))?.scrollIntoView({ block: 'start' }),
          )
        }}
      />
      <MoreArchitectures loader={loader} />
      {!wide && (
        <PhasePager places={counts.places.map((one) => one.place)} place={place} onPlace={setPlace} />
      )}
      {!wide && place && <Swipe differences={shown} place={place} partOf={partOf} />}
      <DifferenceTable {...set} names={names} only={wide ? undefined : place} partOf={partOf} />
      <Download set={{ ...set, differences: all }} label={own.download} />
    </>
  )
}

function ThingButton({
  thing,
  name,
  onSelect,
}: {
  thing: Selected
  name: string
  onSelect(side: Side, id: string): void
}) {
  return (
    <button type="button" className="thing" onClick={() => onSelect(thing.side, thing.id)}>
      {name}
    </button>
  )
}

/** Further architectures beside the two: all of them in one table of parts. */
function MoreArchitectures({ loader }: { loader: Loader }) {
  const { compared, catalog, language, own, address, go } = useComparing()
  const { more = [] } = address
  const [loaded, setLoaded] = useState<{ diagrams: readonly Diagram[]; catalog: Catalog }>()
  const wanted = more.join()
  useEffect(() => {
    let isWanted = true
    const ids = wanted === '' ? [] : wanted.split(',')
    Promise.all(ids.map(loader.diagram)).then((found) => {
      if (!isWanted) return
      setLoaded({
        diagrams: found.map(({ diagram }) => diagram),
        catalog: joined(found.map((one) => one.catalog)),
      })
    }, console.warn)
    return () => {
      isWanted = false
    }
  }, [wanted, loader])
  const shown = [compared.left.id, compared.right.id, ...more]
  const free = loader.index.architectures.filter(({ id }) => !shown.includes(id))
  const together = loaded && {
    technologies: new Map([...loaded.catalog.technologies, ...catalog.technologies]),
    roles: new Map([...loaded.catalog.roles, ...catalog.roles]),
    readings: catalog.readings,
  }
  // There may be no others than the two.
  if (free.length === 0 && more.length === 0) return null
  return (
    <section className="more">
      {more.length < MOST_MORE && (
        <label>
          {own.add}{' '}
          <select value="" onChange={(event) => go({ more: [...more, event.target.value] })}>
            <option value="" disabled>
              …
            </option>
            {free.map(({ id, title, edition }) => (
              <option key={id} value={id}>
                {title} ({edition})
              </option>
            ))}
          </select>
        </label>
      )}
      {more.map((id) => (
        <button
          key={id}
          type="button"
          aria-label={own.remove(loader.entry(id).title)}
          onClick={() => go({ more: more.length > 1 ? more.filter((one) => one !== id) : undefined })}
        >
          {loader.entry(id).title} ×
        </button>
      ))}
      {more.length > 0 && together && loaded.diagrams.length > 0 && (
        <PartsTable
          diagrams={[compared.left, compared.right, ...loaded.diagrams]}
          catalog={together}
          language={language}
        />
      )}
    </section>
  )
}

interface PagerProps {
  places: readonly Place[]
  place: Place | undefined
  onPlace(place: Place): void
}

/** One phase at a time, for a screen that has no room for more. */
function PhasePager({ places, place, onPlace }: PagerProps) {
  const { language, own } = useComparing()
  return (
    <nav className="phase-pager" aria-label={own.phase}>
      {places.map((one) => (
        <button
          key={one}
          type="button"
          className={one === 'across' ? undefined : `phase-${one}`}
          aria-pressed={one === place}
          onClick={() => onPlace(one)}
        >
          {PLACE_WORDS[one][language]}
        </button>
      ))}
    </nav>
  )
}

interface SwipeProps {
  differences: readonly Difference[]
  place: Place
  partOf: (side: Side, id: string, name: string) => React.ReactNode
}

/** What either side has in a phase: one side fills the screen, the other is a swipe away. */
function Swipe({ differences, place, partOf }: SwipeProps) {
  const { compared, language, own } = useComparing()
  const here = differences.filter((one) => one.place === place)
  return (
    <div className="swipe">
      {SIDES.map((side) => {
        const ids = here.flatMap(({ correspondence }) => correspondence[side])
        const { nodes, bands, title } = compared[side]
        const things = [...nodes, ...bands].filter(({ id }) => ids.includes(id))
        return (
          <section key={side} aria-label={title[language]}>
            <h2>{title[language]}</h2>
            {things.length === 0 && <p className="quiet">{own.nothingHere}</p>}
            {things.map(({ id, title: name }) => partOf(side, id, name[language]))}
          </section>
        )
      })}
    </div>
  )
}
