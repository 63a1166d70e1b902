import { type ComponentType, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Catalog } from '../../model/catalog.ts'
import { VIEWS, type View } from '../../model/compareAddress.ts'
import { toursOf } from '../../model/compareTour.ts'
import type { Compared } from '../../model/correspond.ts'
import type { Language, Side } from '../../model/vocabulary.ts'
import { moveFocus } from '../../scene/moveFocus.ts'
import { ARROWS, KEEPS_SPACE } from '../Explorer.tsx'
import { HelpDialog } from '../HelpDialog.tsx'
import { Notice } from '../Notice.tsx'
import { PanelActions } from '../PanelActions.ts'
import { PresentLink } from '../PresentLink.tsx'
import { StepPanel, stepByKey } from '../StepPanel.tsx'
import type { Shown } from '../share/compareSubject.ts'
import { useKeys } from '../useKeys.ts'
import { useMedia, WIDE } from '../useMedia.ts'
import { wordsOf } from '../words.ts'
import { ZOOM_STEP, ZoomTools } from '../ZoomTools.tsx'
import { CompareContext, type Comparing } from './CompareContext.ts'
import { ComparePanel } from './ComparePanel.tsx'
import { CompareTools } from './CompareTools.tsx'
import type { CompareSlots } from './compareSlots.ts'
import { DifferencesText } from './DifferencesText.tsx'
import type { Loader } from './loadCompared.ts'
import { MorphView } from './MorphView.tsx'
import { PicturesView } from './PicturesView.tsx'
import { useCompareAddress } from './useCompareAddress.ts'
import { useCounterparts } from './useCounterparts.ts'
import { useLinkedViews } from './useLinkedViews.ts'
import { thingAt, useLookingAt } from './useLookingAt.ts'
import { useRoom } from './useRoom.ts'
import { type ScenePair, useScenes } from './useScenes.ts'
import { useScrollToLit } from './useScrollToLit.ts'
import { compareWordsOf } from './words.ts'

interface Props {
  compared: Compared
  catalog: Catalog
  loader: Loader
  language: Language
  slots: CompareSlots
  /** The two, where the page is not theirs alone and so its address has to name them. */
  pair: { left: string; right: string } | undefined
  /** The pictures that are there from the first moment on. */
  first?: ScenePair | undefined
  /** What had to be said about the address that was asked for. */
  told: string
  toDiagram: (id: string, thing?: string) => string | undefined
  /** A slide of the talk about the two, where there is a talk. */
  toSlide?: ((slide: string) => string) | undefined
  /** What takes the comparison elsewhere, where there is a site that it can be taken from. */
  Share?: ComponentType<Shown> | undefined
  /** Without it, there are no others to choose. */
  onPair?: ((left: string, right: string) => void) | undefined
}

/** How much of a wide screen the open panel covers, px; compare.css has the same number. */
const PANEL_WIDTH = 392
const NARROW_VIEWS: readonly View[] = ['table', 'side']

/** Two architectures to look at together: the state is the address, and both pictures are drawn as it draws attention. */
export function CompareView({
  compared,
  catalog,
  loader,
  language,
  slots,
  pair,
  first,
  told,
  toDiagram,
  toSlide,
  Share,
  onPair,
}: Props) {
  const words = wordsOf(language)
  const own = compareWordsOf(language)
  const wide = useMedia(WIDE)
  const context = useMemo(
    () => ({
      left: compared.left,
      right: compared.right,
      tours: toursOf(compared),
      known: new Set(loader.index.architectures.map(({ id }) => id)),
    }),
    [compared, loader],
  )
  const { address, faults, go } = useCompareAddress(context, pair)
  const { hovered, setHovered, focused, keep, focusOn } = useLookingAt(slots.picture)
  const counterpart = useCounterparts(compared)
  const [notice, setNotice] = useState(told)
  const help = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const views = wide ? VIEWS : NARROW_VIEWS
  const asked = address.view ?? (wide ? 'stacked' : 'table')
  const view = views.includes(asked) ? asked : 'side'
  const ids = useMemo(() => ({ left: compared.left.id, right: compared.right.id }), [compared])
  const scenes = useScenes(loader, ids, view === 'side' ? 'TB' : 'LR', first)
  useLayoutEffect(() => {
    slots.picture.hidden = view === 'table'
    slots.text.hidden = false
    slots.picture.dataset.view = view
  }, [slots, view])
  const room = useRoom(slots.picture)
  const linked = useLinkedViews(!address.apart, view === 'side' ? 'y' : 'x')
  const comparing = useMemo<Comparing>(
    () => ({ compared, catalog, language, words, own, address, go, toDiagram }),
    [compared, catalog, language, words, own, address, go, toDiagram],
  )
  const hasPanel = address.select !== undefined || address.step !== undefined
  const hasPictures = view === 'stacked' || view === 'side'

  const select = useCallback(
    (side: Side, id: string | undefined) => {
      setHovered(undefined)
      if (id !== undefined) keep({ side, id })
      go({ select: id === undefined ? undefined : { side, id }, step: undefined, trace: undefined })
    },
    [go, keep, setHovered],
  )
  const hover = useCallback(
    (side: Side, id: string | undefined) => setHovered(id === undefined ? undefined : { side, id }),
    [setHovered],
  )
  useEffect(() => {
    if (faults.length === 0) return
    setNotice(`${words.unknownWord}: ${faults.map(({ word, value }) => `${word}=${value}`).join(', ')}`)
  }, [faults, words])
  const together = scenes?.together
  useScrollToLit({ compared, address, together, picture: slots.picture, panel: slots.panel })
  useEffect(() => {
    document.documentElement.dataset.live = '1'
  }, [])

  useKeys((event) => {
    const { key, target } = event
    if (key === 'Escape') {
      if (hasPanel) go({ select: undefined, step: undefined, trace: undefined })
      return hasPanel
    }
    if (key === '?') {
      help.current?.showModal()
      return true
    }
    const onControl = target instanceof Element && target.closest(KEEPS_SPACE) !== null
    if (address.step) return hearStep(key, onControl)
    const at = thingAt(target)
    const chosen = VIEWS[Number(key) - 1]
    if (chosen && views.includes(chosen)) go({ view: chosen })
    else if (hasPictures && (key === '+' || key === '=')) linked.both((camera) => camera.zoom(ZOOM_STEP))
    else if (hasPictures && key === '-') linked.both((camera) => camera.zoom(1 / ZOOM_STEP))
    else if (hasPictures && key === '0') linked.both((camera) => camera.fit())
    else if (at && (key === 'c' || key === 'C')) {
      const there = counterpart(at, key === 'C')
      if (there) focusOn(there)
      else setNotice(own.noCounterpart)
    } else if (at && ARROWS[key]) {
      const scene = scenes?.together[at.side]
      const next = scene && moveFocus(compared[at.side], scene, at.id, ARROWS[key])
      if (next !== undefined) focusOn({ side: at.side, id: next })
    } else if (at && (key === 'Enter' || key === ' ')) {
      select(at.side, at.id)
      requestAnimationFrame(() => heading.current?.focus({ preventScroll: true }))
    } else return false
    return true
  })

  function hearStep(key: string, onControl: boolean): boolean {
    const { tour = '', index = 0 } = address.step ?? {}
    const count = context.tours.find(({ id }) => id === tour)?.steps.length ?? 1
    const next = stepByKey(key, index, count, onControl)
    if (next !== undefined && next !== index) go({ step: { tour, index: next } })
    return next !== undefined
  }

  const covered = wide && hasPanel && view === 'stacked' ? PANEL_WIDTH : 0
  const tour = context.tours.find(({ id }) => id === address.step?.tour)
  // The first tour is what a talk goes through.
  const toStep = tour === context.tours[0] ? toSlide : undefined
  const share = Share && <Share view={view} together={together} pair={pair} />
  return (
    <CompareContext value={comparing}>
      {createPortal(
        <>
          <CompareTools
            index={loader.index}
            view={view}
            views={views}
            hasPictures={hasPictures}
            onPair={onPair}
            onHelp={() => help.current?.showModal()}
            share={share}
          >
            {wide && hasPictures && <ZoomTools words={words} command={linked.both} />}
          </CompareTools>
          <Notice text={notice} words={words} onClose={() => setNotice('')} />
          <HelpDialog
            dialog={help}
            words={words}
            more={[
              [
                own.keysCompare,
                [
                  ['C', own.keyCounterpart],
                  ['Shift C', own.keyNextCounterpart],
                  ['1 2 3 4', own.keyView],
                ],
              ],
            ]}
          />
        </>,
        slots.tools,
      )}
      {createPortal(
        view === 'table'
          ? null
          : view === 'morph'
            ? scenes && <MorphView {...scenes} />
            : scenes &&
              scenes.together.left.direction === (view === 'side' ? 'TB' : 'LR') && (
                <PicturesView
                  key={view}
                  together={scenes.together}
                  slot={slots.picture}
                  wide={wide}
                  room={view === 'side' && wide ? (room - GAP) / 2 : room}
                  covered={covered}
                  hovered={hovered}
                  focused={focused}
                  linked={linked}
                  onSelect={select}
                  onHover={hover}
                />
              ),
        slots.picture,
      )}
      {createPortal(
        <PanelActions value={wide ? undefined : share}>
          {tour && address.step ? (
            <StepPanel
              title={tour.title[language]}
              steps={tour.steps}
              index={address.step.index}
              language={language}
              words={words}
              onStep={(index) => go({ step: { tour: tour.id, index } })}
              onLeave={() => go({ step: undefined })}
              more={
                toStep && (
                  <PresentLink to={toStep(`${tour.id}.${address.step.index + 1}`)} words={words}>
                    {words.presentHere}
                  </PresentLink>
                )
              }
            />
          ) : (
            address.select && (
              <ComparePanel
                key={`${address.select.side} ${address.select.id}`}
                selected={address.select}
                heading={heading}
              />
            )
          )}
        </PanelActions>,
        slots.panel,
      )}
      {createPortal(<DifferencesText loader={loader} wide={wide} onSelect={select} />, slots.text)}
    </CompareContext>
  )
}

/** Between two pictures side by side, px; compare.css has the same number. */
const GAP = 32
