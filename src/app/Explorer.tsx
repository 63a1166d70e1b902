import {
  type ComponentType,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { createPortal } from 'react-dom'
import { OutwardLink } from '../draw/OutwardLink.tsx'
import type { ToPage } from '../draw/PageLink.tsx'
import { attentionOf } from '../model/attention.ts'
import { findSelectable } from '../model/findSelectable.ts'
import { fromArchitecture } from '../model/pageAddress.ts'
import type { Language } from '../model/vocabulary.ts'
import { walkthroughsOf } from '../model/walkthroughsOf.ts'
import { emphasize } from '../scene/emphasize.ts'
import type { Direction } from '../scene/layoutTypes.ts'
import { type Move, moveFocus, readingOrder } from '../scene/moveFocus.ts'
import type { Scene } from '../scene/scene.ts'
import type { CameraCommands } from './canvas.ts'
import { Details } from './Details.tsx'
import { type Explored, ExplorerContext } from './ExplorerContext.ts'
import { HelpDialog } from './HelpDialog.tsx'
import { Legend } from './Legend.tsx'
import type { PageData } from './loadPage.ts'
import { boxOf, lookOf } from './lookOf.ts'
import { Notice } from './Notice.tsx'
import { PanelActions } from './PanelActions.ts'
import { Picture } from './Picture.tsx'
import { Player } from './Player.tsx'
import { Rail } from './Rail.tsx'
import { stepByKey } from './StepPanel.tsx'
import { Toolbar } from './Toolbar.tsx'
import { useAddress } from './useAddress.ts'
import { useFoundFocus } from './useFoundFocus.ts'
import { useKeys } from './useKeys.ts'
import { scrollToPicture, useScrollTo } from './useScrollTo.ts'
import { wordsOf } from './words.ts'
import { ZOOM_STEP, ZoomTools } from './ZoomTools.tsx'

/** The places in the HTML that the app fills. */
export interface Slots {
  rail: HTMLElement
  picture: HTMLElement
  controls: HTMLElement
  panel: HTMLElement
}

interface Props extends PageData {
  scene: Scene
  language: Language
  wide: boolean
  slots: Slots
  toPage?: ToPage
  /** What takes the architecture elsewhere, where there is a site that it can be taken from. */
  Share?: ComponentType<{ direction: Direction }>
}

/** What an arrow key does to the focus in a picture. */
export const ARROWS: Readonly<Record<string, Move>> = {
  ArrowRight: 'downstream',
  ArrowLeft: 'upstream',
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
}
/** What a press of Space is for where it has the focus; a button that has led here has nothing more to do. */
export const KEEPS_SPACE = 'button:not([aria-pressed="true"], [aria-current="step"]), a, summary'
/** How much of the frame the open panel covers on a wide screen, px; explorer.css has the same number. */
const PANEL_WIDTH = 392

/** An architecture to click through: its state is its address, its picture is drawn as that state draws attention. */
export function Explorer({
  diagram,
  catalog,
  scene,
  language,
  wide,
  slots,
  toPage = fromArchitecture,
  Share,
}: Props) {
  const words = wordsOf(language)
  const { address, faults, led, go } = useAddress(diagram)
  const [hovered, setHovered] = useState<string>()
  const [focused, setFocused] = useState<string>()
  const [legend, setLegend] = useState(false)
  const [notice, setNotice] = useState('')
  const help = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const camera = useRef<CameraCommands>(null)
  const explored = useMemo<Explored>(
    () => ({ diagram, catalog, language, words, address, go, toPage }),
    [diagram, catalog, language, words, address, go, toPage],
  )
  // The panel answers at once; the picture, which is more to draw, follows as soon as there is time.
  const shown = useDeferredValue(
    useMemo(() => ({ address, led, hovered, focused }), [address, led, hovered, focused]),
  )
  const drawn = useMemo(
    () => emphasize(scene, attentionOf(diagram, shown.address, shown.hovered)),
    [diagram, scene, shown.address, shown.hovered],
  )
  const selected = address.select ? findSelectable(diagram, address.select) : undefined
  const panel = address.step !== undefined || selected !== undefined
  const frame = useMemo(
    () => ({ width: slots.picture.clientWidth, height: slots.picture.clientHeight }),
    [slots.picture],
  )
  const { step, select: selectedId } = shown.address
  // Another place also where a link leads to what is shown already: a reader may have left it.
  const place = useMemo(
    () => ({ led: shown.led, ...(step && { step }), ...(selectedId && { select: selectedId }) }),
    [shown.led, step, selectedId],
  )
  const look = useMemo(() => lookOf(diagram, scene, place), [diagram, scene, place])
  useScrollTo(look, scene, slots.picture, wide)
  useFoundFocus(slots.panel)

  const focusOn = (id: string | undefined) => {
    if (id === undefined) return
    setFocused(id)
    const box = boxOf(scene, id)
    if (box) camera.current?.show(box)
    slots.picture
      .querySelector<HTMLElement>(`[data-focus="${CSS.escape(id)}"]`)
      ?.focus({ preventScroll: wide })
    if (wide) scrollToPicture(slots.picture)
  }
  const select = useCallback(
    (id: string | undefined) => {
      setHovered(undefined)
      if (id !== undefined && readingOrder(scene).includes(id)) setFocused(id)
      go({ select: id, step: undefined, trace: undefined })
    },
    [scene, go],
  )
  const picture = useMemo(
    () => (
      <Picture
        scene={drawn}
        frame={frame}
        wide={wide}
        covered={wide && (step || selectedId) ? PANEL_WIDTH : 0}
        look={look}
        commands={camera}
        words={words}
        tabStop={shown.focused ?? readingOrder(scene)[0]}
        selected={selectedId}
        onSelect={select}
        onHover={setHovered}
      />
    ),
    [drawn, frame, wide, step, selectedId, look, words, shown.focused, scene, select],
  )
  const close = () => {
    if (legend) setLegend(false)
    else if (panel) go({ select: undefined, step: undefined, trace: undefined })
    else return false
    return true
  }

  useEffect(() => {
    if (faults.length === 0) return
    setNotice(`${words.unknownWord}: ${faults.map(({ word, value }) => `${word}=${value}`).join(', ')}`)
  }, [faults, words])
  useEffect(() => {
    // The picture answers now; tests and benchmarks ask for it, and so may an embedding page.
    document.documentElement.dataset.live = '1'
    const onFocus = (event: FocusEvent) => {
      const id =
        event.target instanceof Element && event.target.closest<HTMLElement>('[data-focus]')?.dataset.focus
      if (id) setFocused(id)
    }
    slots.picture.addEventListener('focusin', onFocus)
    return () => slots.picture.removeEventListener('focusin', onFocus)
  }, [slots.picture])

  useKeys((event) => {
    const { key, target } = event
    const onControl = target instanceof Element && target.closest(KEEPS_SPACE) !== null
    if (key === 'Escape') return close()
    if (key === '?') {
      help.current?.showModal()
      return true
    }
    if (address.step) return hearStep(key, onControl)
    const inPicture = target instanceof Element && slots.picture.contains(target)
    if (key === '+' || key === '=') camera.current?.zoom(ZOOM_STEP)
    else if (key === '-') camera.current?.zoom(1 / ZOOM_STEP)
    else if (key === '0') camera.current?.fit()
    else if (inPicture && ARROWS[key]) move(ARROWS[key])
    else if (inPicture && focused && (key === 'Enter' || key === ' ')) {
      select(focused)
      requestAnimationFrame(() => heading.current?.focus({ preventScroll: wide }))
    } else return false
    return true
  })

  function move(way: Move) {
    const next = moveFocus(diagram, scene, focused, way)
    setNotice(
      next
        ? ''
        : way === 'upstream'
          ? words.nothingUpstream
          : way === 'downstream'
            ? words.nothingDownstream
            : '',
    )
    focusOn(next)
  }

  function hearStep(key: string, onControl: boolean): boolean {
    const { walkthrough = '', index = 0 } = address.step ?? {}
    const count = walkthroughsOf(diagram).find(({ id }) => id === walkthrough)?.steps.length ?? 1
    const next = stepByKey(key, index, count, onControl)
    if (next !== undefined && next !== index) go({ step: { walkthrough, index: next } })
    return next !== undefined
  }

  const share = Share && <Share direction={scene.direction} />
  return (
    <ExplorerContext value={explored}>
      {createPortal(<Rail />, slots.rail)}
      {createPortal(picture, slots.picture)}
      {createPortal(
        <>
          <Toolbar
            share={share}
            legend={legend}
            onLegend={() => setLegend(!legend)}
            onHelp={() => help.current?.showModal()}
          >
            {wide && <ZoomTools words={words} command={(ask) => camera.current && ask(camera.current)} />}
          </Toolbar>
          {legend && <Legend onClose={() => setLegend(false)} />}
          <Notice text={notice} words={words} onClose={() => setNotice('')} />
          <HelpDialog dialog={help} words={words} />
          {wide && (
            <p className="credit">
              <OutwardLink address="https://reactflow.dev">React Flow</OutwardLink>
            </p>
          )}
        </>,
        slots.controls,
      )}
      {createPortal(
        <PanelActions value={wide ? undefined : share}>
          {address.step ? (
            <Player />
          ) : (
            selected && <Details key={address.select} selected={selected} heading={heading} />
          )}
        </PanelActions>,
        slots.panel,
      )}
    </ExplorerContext>
  )
}
