import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { EmbedBody, HostMessage } from '../model/embedMessages.ts'
import {
  type EmbedOptions,
  formatLiveOptions,
  parseEmbedOptions,
  readLiveOptions,
  withLive,
} from '../model/embedOptions.ts'
import {
  atStep,
  type EmbedPlace,
  type EmbedSubject,
  obeyed,
  placeIn,
  stepIdAt,
  stepsOf,
  withFocus,
} from '../model/embedPlace.ts'
import type { Language } from '../model/vocabulary.ts'
import { takesKeys } from './deckKeys.ts'
import type { PictureNow } from './exported.ts'
import { useHandBack } from './handBack.ts'
import { type HostLine, hostLine } from './hostLine.ts'
import { putOnGround, putOnTheme } from './putOn.ts'
import { warnOnce } from './warnOnce.ts'

type Reason = Extract<EmbedBody, { type: 'step' }>['reason']
type Look = Pick<EmbedOptions, 'minpt' | 'motion'>

/** What an embed shows now, and the ways on from there. */
export interface Embed {
  subject: EmbedSubject
  place: EmbedPlace
  options: EmbedOptions
  /** What has led to this place. */
  reason: Reason
  /** What a host wants to be seen besides the place, or the whole picture. */
  fitted: readonly string[] | undefined
  step: (by: number, reason: Reason) => void
  select: (thing: string | undefined) => void
  tell: (body: EmbedBody) => void
}

interface Props {
  subject: EmbedSubject
  language: Language
  options: EmbedOptions
  /** What an exported picture would be now. */
  picture: () => PictureNow
  onLanguage: (language: Language) => void
}

const CAPABILITIES = [
  'goto',
  'next',
  'prev',
  'select',
  'set',
  'fit',
  'export:svg',
  'export:png',
  'export:state',
]

/** The state of an embed: it follows from the address and from what the host and the reader do, and both are told. */
export function useEmbed({ subject, language, options: first, picture, onLanguage }: Props): Embed {
  const [{ place, reason }, setState] = useState<{ place: EmbedPlace; reason: Reason }>(() => ({
    place: placed(subject, withLive(first, readLiveOptions(location.hash).options)),
    reason: 'init',
  }))
  const [look, setLook] = useState<Look>({ minpt: first.minpt, motion: first.motion })
  const [fitted, setFitted] = useState<readonly string[]>()
  const options = useMemo(() => ({ ...first, ...look }), [first, look])
  const now = useRef(place)
  const line = useRef<HostLine>(undefined)
  const tell = useCallback((body: EmbedBody) => line.current?.tell(body), [])

  const go = useCallback(
    (next: EmbedPlace, reason: Reason) => {
      const before = now.current
      if (next === before) return
      now.current = next
      setFitted(undefined)
      setState({ place: next, reason })
      keepInHash(next)
      if (stepIdAt(subject, next) !== stepIdAt(subject, before)) tell(stepBody(subject, next, reason))
      if (next.focus !== before.focus) {
        tell({
          type: 'select',
          node: next.focus ?? null,
          label: (next.focus && subject.labelOf(next.focus)) ?? '',
        })
      }
    },
    [subject, tell],
  )
  const step = useCallback(
    (by: number, reason: Reason) => {
      const next = atStep(subject, now.current, now.current.step + by)
      if (next.step !== now.current.step || now.current.focus !== undefined) go(next, reason)
    },
    [subject, go],
  )
  const select = useCallback((thing: string | undefined) => go(withFocus(now.current, thing), 'click'), [go])

  const obey = useRef((_: HostMessage) => {})
  obey.current = (message) => {
    const answer = obeyed(subject, now.current, message)
    if (!('place' in answer)) {
      warnOnce(answer.message)
      tell({ type: 'error', ...requestOf(message), ...answer })
    } else if (
      message.type === 'goto' ||
      message.type === 'next' ||
      message.type === 'prev' ||
      message.type === 'select'
    ) {
      if (!samePlace(answer.place, now.current)) go(answer.place, 'host')
    } else if (message.type === 'hello') tell(readyBody(subject, now.current, language))
    else if (message.type === 'fit') setFitted(message.nodes ?? [])
    else if (message.type === 'export') {
      const now = picture()
      // Only who asks for a picture needs what draws one.
      import('./exported.ts')
        .then(({ exported }) => exported(message, now))
        .then(
          (body) => tell({ ...body, ...requestOf(message) }),
          (problem) =>
            tell({ type: 'error', ...requestOf(message), code: 'export', message: String(problem) }),
        )
    } else if (message.type === 'set') {
      const { theme, bg, minpt, motion, lang } = message
      if (theme) putOnTheme(theme)
      if (bg) putOnGround(bg)
      setLook((before) => ({ minpt: minpt ?? before.minpt, motion: motion ?? before.motion }))
      if (lang && lang !== language) onLanguage(lang)
    } else if (message.type === 'slide' && message.isShown && takesKeys(first)) window.focus()
  }

  useEffect(() => {
    const made = hostLine({
      frame: window,
      id: first.id,
      origin: first.origin,
      obey: (message) => obey.current(message),
      warn: warnOnce,
    })
    line.current = made
    made.tell(readyBody(subject, now.current, language))
    if (now.current.step > 0) made.tell(stepBody(subject, now.current, 'init'))
    return () => made.close()
  }, [subject, language, first.id, first.origin])

  useEffect(() => {
    // A host may change the hash and nothing else of the address: that loads nothing anew.
    const onHash = () => {
      const live = readLiveOptions(location.hash)
      for (const { word, value } of live.faults)
        warnOnce(`the hash says ${word}=${value}, which is nothing here`)
      const next = placed(subject, withLive(first, live.options))
      if (!samePlace(next, now.current)) go(next, 'host')
    }
    addEventListener('hashchange', onHash)
    return () => removeEventListener('hashchange', onHash)
  }, [subject, first, go])

  useHandBack({
    keys: first.keys,
    line,
    onStep: (by) => {
      const next = atStep(subject, now.current, now.current.step + by)
      if (next.step === now.current.step) return false
      go(next, 'key')
      return true
    },
    onEscape: () => {
      if (now.current.focus === undefined) return false
      select(undefined)
      return true
    },
  })

  return { subject, place, reason, options, fitted, step, select, tell }
}

function placed(subject: EmbedSubject, options: EmbedOptions): EmbedPlace {
  const { place, faults } = placeIn(subject, options)
  for (const { word, value } of faults) warnOnce(`the address says ${word}=${value}, which is nothing here`)
  return place
}

function samePlace(a: EmbedPlace, b: EmbedPlace): boolean {
  return a.view === b.view && a.tour === b.tour && a.step === b.step && a.focus === b.focus
}

function keepInHash(place: EmbedPlace): void {
  try {
    // In its place: the way back of the page around is not to be filled with steps.
    const { options } = parseEmbedOptions(location.search)
    history.replaceState(
      null,
      '',
      `${location.pathname}${location.search}${formatLiveOptions(place, options)}`,
    )
  } catch (problem) {
    warnOnce(String(problem))
  }
}

const requestOf = (message: HostMessage) =>
  'req' in message && message.req !== undefined ? { req: message.req } : {}

function stepBody(subject: EmbedSubject, place: EmbedPlace, reason: Reason): EmbedBody {
  const steps = stepsOf(subject, place)
  const at = steps[place.step - 1]
  return {
    type: 'step',
    step: place.step,
    stepId: stepIdAt(subject, place),
    steps: steps.length,
    title: at?.title ?? subject.title,
    notes: at?.notes ?? '',
    reason,
  }
}

function readyBody(subject: EmbedSubject, place: EmbedPlace, lang: Language): EmbedBody {
  const steps = stepsOf(subject, place)
  return {
    type: 'ready',
    d: subject.id,
    lang,
    view: place.view,
    steps: steps.length,
    stepIds: steps.flatMap((_, index) => stepIdAt(subject, { ...place, step: index + 1 }) ?? []),
    stepTitles: steps.map(({ title }) => title),
    stepNotes: steps.map(({ notes }) => notes),
    step: place.step,
    title: subject.title,
    caps: CAPABILITIES,
  }
}
