import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { HelpButton } from '../HelpButton.tsx'
import { Notice } from '../Notice.tsx'
import { ThemeSwitch } from '../ThemeSwitch.tsx'
import { wordsOf } from '../words.ts'
import type { Command } from './commandOf.ts'
import { Pointer, type PointerKind } from './Pointer.tsx'
import { SlideBar } from './SlideBar.tsx'
import type { TalkWindow } from './shownSlides.ts'
import { changeSlides, markSlides } from './shownSlides.ts'
import { TalkKeys } from './TalkKeys.tsx'
import { toggleFullScreen, useFullScreen } from './useFullScreen.ts'
import { usePlace } from './usePlace.ts'
import { useSlideTouch } from './useSlideTouch.ts'
import { useStillness } from './useStillness.ts'
import { useTalkKeys } from './useTalkKeys.ts'
import { presentWordsOf } from './words.ts'

/** The Esc that ends full screen must not leave the page as well, ms. */
const SAME_ESC = 400

/** A talk for those who see it: one slide at a time, as large as the window. */
export function Show({ talk, title, root, slides, language }: TalkWindow) {
  const own = presentWordsOf(language)
  const words = wordsOf(language)
  const [ids] = useState(() => slides.map(({ id }) => id))
  const { place, where, go, unknown, forget } = usePlace({ talk, ids, follows: false })
  const [notice, setNotice] = useState('')
  const [pointer, setPointer] = useState<PointerKind>()
  const help = useRef<HTMLDialogElement>(null)
  const isFull = useFullScreen()
  const wasFull = useRef(false)
  const endedFull = useRef(Number.NEGATIVE_INFINITY)
  const slide = slides[place.index]

  const first = useRef(true)
  useLayoutEffect(() => {
    const change = first.current ? markSlides : changeSlides
    first.current = false
    change(slides, place.index)
  }, [slides, place.index])
  useEffect(() => {
    if (!isFull) endedFull.current = wasFull.current ? performance.now() : endedFull.current
    wasFull.current = isFull
  }, [isFull])
  useStillness(isFull, pointer !== undefined)

  const { index, blank } = place
  const turn = useCallback(
    (by: 1 | -1) => go(blank ? { blank: false } : { index: index + by }),
    [go, index, blank],
  )
  useSlideTouch(root.querySelector('#slides') as HTMLElement, pointer !== undefined, turn)

  const openNotes = () => {
    const address = `${location.pathname}?notes${location.hash}`
    const opened = open(address, `pipeline-atlas-notes-${talk}`, 'popup,width=1100,height=720')
    if (opened) opened.focus()
    else setNotice(own.blocked)
  }
  const fillScreen = () => toggleFullScreen(() => setNotice(own.noFull))
  const pointWith = (kind: PointerKind) => setPointer(pointer === kind ? undefined : kind)
  const leave = () => {
    if (pointer) setPointer(undefined)
    else if (notice || unknown) putAway()
    else if (!isFull && performance.now() - endedFull.current > SAME_ESC) location.assign(slide?.back ?? '')
  }
  const putAway = () => {
    setNotice('')
    forget()
  }
  const act = (command: Command) => {
    if (command === 'full') fillScreen()
    else if (command === 'notes') openNotes()
    else if (command === 'help') help.current?.showModal()
    else if (command === 'spotlight' || command === 'laser') pointWith(command)
    else if (command === 'leave') leave()
    else return false
    return true
  }
  const number = useTalkKeys({ where, count: slides.length, go, act })
  const small = document.getElementById('smallest-text')

  return (
    <>
      <h1 className="visually-hidden">{title}</h1>
      <p className="visually-hidden" role="status">
        {blank
          ? own.isBlank
          : `${own.slide} ${index + 1} ${own.of} ${slides.length}. ${slide?.title}. ${slide?.text}`}
      </p>
      <SlideBar
        words={own}
        index={index}
        count={slides.length}
        onTurn={turn}
        start={
          <a href={slide?.back} title={own.backLong}>
            ‹ {own.back}
          </a>
        }
      >
        <button type="button" className="primary" aria-pressed={isFull} onClick={fillScreen}>
          {own.full}
        </button>
        <button type="button" title={own.notesLong} onClick={openNotes}>
          {own.notes}
        </button>
        {(['spotlight', 'laser'] as const).map((kind) => (
          <button key={kind} type="button" aria-pressed={pointer === kind} onClick={() => pointWith(kind)}>
            {own[kind]}
          </button>
        ))}
        <button type="button" title={own.blankLong} onClick={() => go({ blank: true })}>
          {own.blank}
        </button>
        <a href={`?handout${location.hash}`} title={own.print}>
          {own.handout}
        </a>
        <span
          className="small-text"
          data-small={small?.dataset.small}
          title={small?.textContent ?? undefined}
        >
          {small?.querySelector('strong')?.textContent}
        </span>
        <ThemeSwitch words={words} />
        <OtherLanguage hash={`#${encodeURIComponent(slide?.id ?? '')}`} />
        <HelpButton words={words} onHelp={() => help.current?.showModal()} />
      </SlideBar>
      <div
        className="slide-progress"
        style={{ transform: `scaleX(${(index + 1) / slides.length})` }}
        aria-hidden="true"
      />
      {pointer && <Pointer kind={pointer} />}
      {blank && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the talk do the same
        // biome-ignore lint/a11y/noStaticElementInteractions: it is a curtain, not a control
        <div className="blank-screen" onClick={() => go({ blank: false })} />
      )}
      {number && <output className="number-asked">{number}</output>}
      <Notice text={notice || (unknown && own.unknown(unknown))} words={words} onClose={putAway} />
      <TalkKeys dialog={help} own={own} words={words} />
    </>
  )
}

/** The same slide in the other language. */
function OtherLanguage({ hash }: { hash: string }) {
  const link = document.querySelector<HTMLAnchorElement>('a[data-language]')
  if (!link) return null
  return (
    <a href={`${link.pathname}${hash}`} lang={link.lang} hrefLang={link.lang}>
      {link.textContent}
    </a>
  )
}
