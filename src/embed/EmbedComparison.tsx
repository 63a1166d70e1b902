import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { Size } from '../app/camera.ts'
import { CompareContext, type Comparing } from '../app/compare/CompareContext.ts'
import { ComparePanel } from '../app/compare/ComparePanel.tsx'
import type { Loader } from '../app/compare/loadCompared.ts'
import { useLinkedViews } from '../app/compare/useLinkedViews.ts'
import { thingAt } from '../app/compare/useLookingAt.ts'
import { useScenes } from '../app/compare/useScenes.ts'
import { compareWordsOf } from '../app/compare/words.ts'
import { ARROWS } from '../app/Explorer.tsx'
import { boxAroundAll, type Look } from '../app/lookOf.ts'
import { useKeys } from '../app/useKeys.ts'
import { useMedia } from '../app/useMedia.ts'
import { wordsOf } from '../app/words.ts'
import { ZoomTools } from '../app/ZoomTools.tsx'
import { SceneSvg } from '../draw/SceneSvg.tsx'
import { cssPaint } from '../draw/shapes.tsx'
import type { Catalog } from '../model/catalog.ts'
import type { CompareAddress } from '../model/compareAddress.ts'
import { compareAttention } from '../model/compareAttention.ts'
import type { Compared } from '../model/correspond.ts'
import { type EmbedOptions, OVERVIEW } from '../model/embedOptions.ts'
import { type EmbedPlace, type EmbedSubject, tourOf } from '../model/embedPlace.ts'
import { type Language, SIDES, type Side } from '../model/vocabulary.ts'
import { emphasize } from '../scene/emphasize.ts'
import { moveFocus, readingOrder } from '../scene/moveFocus.ts'
import type { Together } from '../scene/placeTogether.ts'
import { coveredOf } from './EmbedDiagram.tsx'
import { embedWordsOf } from './embedWords.ts'
import { EMBED_WIDE } from './frameShape.ts'
import { Half } from './Half.tsx'
import { looksOf, rowsOf, sizeOf } from './halves.ts'
import { zoomFor } from './legible.ts'
import { StepBar } from './StepBar.tsx'
import { comparedSubject, partsOf } from './subjects.ts'
import { themeNow } from './themeNow.ts'
import { type Embed, useEmbed } from './useEmbed.ts'
import { useFrame } from './useFrame.ts'
import { useLinks } from './useLinks.ts'
import { useToldSize } from './useToldSize.ts'

interface Props {
  id: string
  compared: Compared
  catalog: Catalog
  loader: Loader
  language: Language
  options: EmbedOptions
  /** The comparison's own page, and that of an architecture, as this page says them. */
  page: string
  toDiagram: (id: string, thing?: string) => string
  onLanguage: (language: Language) => void
}

/** A comparison inside another page: both pictures on one grid, the steps through both, and a panel for what is clicked. */
export function EmbedComparison(props: Props) {
  const { id, compared, catalog, loader, language, options: first, page, toDiagram, onLanguage } = props
  const words = wordsOf(language)
  const own = embedWordsOf(language)
  const root = useRef<HTMLDivElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [trace, setTrace] = useState<CompareAddress['trace']>()
  const [focused, setFocused] = useState<Partial<Record<Side, string>>>({})
  const isWide = useMedia(EMBED_WIDE)
  const frame = useFrame(stage)
  const subject = useMemo(() => comparedSubject(id, compared, language), [id, compared, language])
  const embed = useEmbed({
    subject,
    language,
    options: first,
    onLanguage,
    picture: () => ({
      scenes: drawn ? SIDES.map((side) => drawn[side]) : [],
      theme: themeNow(),
      bg: first.bg,
      state: { d: id, lang: language, ...place },
    }),
  })
  const { place, options, select } = embed
  const direction = place.view === OVERVIEW ? (isWide ? 'LR' : 'TB') : place.view === 'side' ? 'TB' : 'LR'
  const ids = useMemo(() => ({ left: compared.left.id, right: compared.right.id }), [compared])
  const together = useScenes(loader, ids, direction)?.together
  const address = useMemo(() => addressOf(place, subject, trace), [place, subject, trace])
  const shown = useDeferredValue(address)
  const attention = useMemo(() => compareAttention(compared, shown), [compared, shown])
  const drawn = useMemo(
    () =>
      together && {
        left: emphasize(together.left, attention.left),
        right: emphasize(together.right, attention.right),
      },
    [together, attention],
  )
  const looks = useLooks(embed, attention, together, frame)
  const linked = useLinkedViews(true, direction === 'LR' ? 'x' : 'y')
  const comparing = useMemo<Comparing>(
    () => ({
      compared,
      catalog,
      language,
      words,
      own: compareWordsOf(language),
      address,
      toDiagram,
      go: (change) => {
        if ('select' in change) select(change.select && `${change.select.side}:${change.select.id}`)
        setTrace(change.trace)
      },
    }),
    [compared, catalog, language, words, address, toDiagram, select],
  )
  const hasPanel = address.select !== undefined && options.click === 'details'
  const { pan, zoom, motion } = options
  const manners = useMemo(() => ({ pan, zoom, motion }), [pan, zoom, motion])
  useLinks(root, embed)
  useToldSize(embed, together ? sizeOf(together) : frame, frame)
  useEffect(() => {
    if (embed.fitted?.length === 0) linked.both((camera) => camera.fit())
  }, [embed.fitted, linked.both])
  useEffect(() => {
    if (together) document.documentElement.dataset.live = '1'
  }, [together])
  useKeys(({ key, target }) => {
    const at = thingAt(target)
    const scene = at && together?.[at.side]
    if (!at || !scene || options.click === 'none') return false
    const way = ARROWS[key]
    if (way) {
      const next = moveFocus(compared[at.side], scene, at.id, way)
      if (next === undefined) return true
      setFocused((before) => ({ ...before, [at.side]: next }))
      const thing = `[data-side="${at.side}"] [data-focus="${CSS.escape(next)}"]`
      stage.current?.querySelector<HTMLElement>(thing)?.focus({ preventScroll: true })
    } else if (key === 'Enter' || key === ' ') {
      select(`${at.side}:${at.id}`)
      requestAnimationFrame(() => heading.current?.focus({ preventScroll: true }))
    } else return false
    return true
  })

  return (
    <CompareContext value={comparing}>
      <div ref={root} className="embed-live">
        <div
          ref={stage}
          className="embed-stage two"
          data-direction={direction}
          data-pan={options.pan ? 'on' : 'off'}
          data-click={options.click}
          style={rowsOf(together)}
        >
          {drawn &&
            SIDES.map((side) => (
              <Half
                key={`${side} ${direction}`}
                side={side}
                title={compared[side].title[language]}
                scene={drawn[side]}
                isStill={options.static}
                covered={hasPanel && direction === 'LR' ? coveredOf(frame.width) : 0}
                look={looks?.[side]}
                camera={linked.cameras[side]}
                onView={linked.onView}
                manners={manners}
                words={words}
                tabStop={
                  options.click === 'none' ? undefined : (focused[side] ?? readingOrder(drawn[side])[0])
                }
                selected={address.select?.side === side ? address.select.id : undefined}
                onSelect={(thing) => {
                  if (options.click !== 'none') select(thing && `${side}:${thing}`)
                }}
              />
            ))}
        </div>
        {drawn && (
          <div className="embed-poster" data-direction={direction}>
            {SIDES.map((side) => (
              <SceneSvg key={side} scene={drawn[side]} paint={cssPaint} idPrefix={`poster-${side}-`} />
            ))}
          </div>
        )}
        {options.ui !== 'none' && (
          <StepBar
            embed={embed}
            words={words}
            own={own}
            page={page}
            summary={compared.written?.summary[language] ?? ''}
          >
            {!options.static && <ZoomTools words={words} command={linked.both} />}
          </StepBar>
        )}
        {hasPanel && address.select && (
          <ComparePanel key={place.focus} selected={address.select} heading={heading} />
        )}
      </div>
    </CompareContext>
  )
}

/** What a comparison's own page would say of this place. */
function addressOf(place: EmbedPlace, subject: EmbedSubject, trace: CompareAddress['trace']): CompareAddress {
  const tour = tourOf(subject, place)
  if (place.focus !== undefined) {
    const [side, id] = partsOf(place.focus)
    return side ? { select: { side, id }, ...(trace && { trace }) } : {}
  }
  return place.step > 0 && tour ? { step: { tour: tour.id, index: place.step - 1 } } : {}
}

/** What both cameras are to show; of what a reader clicks nothing moves. */
function useLooks(
  { place, reason, options, fitted }: Embed,
  attention: ReturnType<typeof compareAttention>,
  together: Together | undefined,
  frame: Size,
): Record<Side, Look> | undefined {
  const isWanted = (place.step > 0 || place.focus !== undefined) && !(place.focus && reason === 'click')
  const { minpt } = options
  return useMemo(() => {
    if (!together || (!isWanted && !fitted?.length)) return undefined
    const wanted = (side: Side) =>
      fitted?.length
        ? fitted.flatMap((thing) => (partsOf(thing)[0] === side ? partsOf(thing)[1] : []))
        : attention[side].lit
    const lit = {
      left: boxAroundAll(together.left, wanted('left')),
      right: boxAroundAll(together.right, wanted('right')),
    }
    return looksOf(together, lit, frame, zoomFor(minpt, frame.height))
  }, [together, attention, isWanted, fitted, minpt, frame])
}
