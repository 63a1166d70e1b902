import { useLayoutEffect, useRef, useState } from 'react'
import { HelpButton } from '../HelpButton.tsx'
import { Notice } from '../Notice.tsx'
import { ThemeSwitch } from '../ThemeSwitch.tsx'
import { wordsOf } from '../words.ts'
import type { Command } from './commandOf.ts'
import { SlideBar } from './SlideBar.tsx'
import type { TalkWindow } from './shownSlides.ts'
import { markSlides } from './shownSlides.ts'
import { TalkKeys } from './TalkKeys.tsx'
import { minutesText, useElapsed } from './useElapsed.ts'
import { toggleFullScreen } from './useFullScreen.ts'
import { usePlace } from './usePlace.ts'
import { useTalkKeys } from './useTalkKeys.ts'
import { type PresentWords, presentWordsOf } from './words.ts'

/** By 24 hours, so that it has no words. */
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
/** Sizes of the notes, px. */
const SIZES = [15, 17, 19, 22, 26, 30]

/** A talk for who speaks: what to say at this slide, the slide, the next one, and the time. */
export function NotesWindow({ talk, title, root, slides, language }: TalkWindow) {
  const own = presentWordsOf(language)
  const words = wordsOf(language)
  const [ids] = useState(() => slides.map(({ id }) => id))
  const { place, where, go, unknown, forget } = usePlace({ talk, ids, follows: true })
  const [size, setSize] = useState(2)
  const help = useRef<HTMLDialogElement>(null)
  const { index, blank } = place

  useLayoutEffect(() => {
    markSlides(slides, index)
    slides[index]?.section.querySelector('.said')?.scrollTo({ top: 0 })
  }, [slides, index])
  useLayoutEffect(() => {
    root.style.setProperty('--notes-size', `${SIZES[size]}px`)
  }, [root, size])

  const act = (command: Command) => {
    if (command === 'full') toggleFullScreen(() => {})
    else if (command === 'help') help.current?.showModal()
    else return false
    return true
  }
  const number = useTalkKeys({ where, count: slides.length, go, act })
  const resize = (by: 1 | -1) => setSize(Math.max(0, Math.min(size + by, SIZES.length - 1)))

  return (
    <>
      <h1 className="visually-hidden">{title}</h1>
      <p className="visually-hidden" role="status">
        {`${own.slide} ${index + 1} ${own.of} ${slides.length}. ${slides[index]?.title}`}
      </p>
      <SlideBar
        words={own}
        index={index}
        count={slides.length}
        onTurn={(by) => go(blank ? { blank: false } : { index: index + by })}
        start={<Clock words={own} language={language} />}
      >
        <button
          type="button"
          title={own.blankLong}
          aria-pressed={blank}
          onClick={() => go({ blank: !blank })}
        >
          {own.blank}
        </button>
        <button type="button" aria-label={`A− ${own.smaller}`} title={own.smaller} onClick={() => resize(-1)}>
          A−
        </button>
        <button type="button" aria-label={`A+ ${own.larger}`} title={own.larger} onClick={() => resize(1)}>
          A+
        </button>
        <ThemeSwitch words={words} />
        <HelpButton words={words} onHelp={() => help.current?.showModal()} />
      </SlideBar>
      {number && <output className="number-asked">{number}</output>}
      <Notice
        text={blank ? own.isBlank : unknown && own.unknown(unknown)}
        words={words}
        onClose={blank ? () => go({ blank: false }) : forget}
      />
      <TalkKeys dialog={help} own={own} words={words} />
    </>
  )
}

/** What time it is, and how long the talk goes already. */
function Clock({ words, language }: { words: PresentWords; language: string }) {
  const { now, elapsed, reset } = useElapsed()
  return (
    <>
      <span className="clock" role="timer">
        {new Date(now).toLocaleTimeString(language, CLOCK)}
      </span>
      <span className="clock" role="timer">
        {minutesText(elapsed)} <small>{words.elapsed}</small>
      </span>
      <button type="button" title={words.resetLong} onClick={reset}>
        {words.reset}
      </button>
    </>
  )
}
