import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { animate } from './animate.ts'

interface Options {
  /** Where it stands as far as the parent knows, 0 to 1. */
  at: number
  /** Called now and then on the way, and with `done` where it rests; in hundredths. */
  onAt: (at: number, done: boolean) => void
  /** Shows a position, without React: it may be called for every frame, and with `done` at last. */
  show: (at: number, done: boolean) => void
  /** Whether to go from one end to the other without anything between. */
  cuts: boolean
}

interface Position {
  now: RefObject<number>
  isPlaying: boolean
  put: (at: number, done: boolean) => void
  play: (to: 0 | 1) => void
  /** Stops, or goes on; from an end to the other one. */
  playOrPause: () => void
}

/** On the way the parent hears of it at most so often, ms. */
const TELL_EVERY = 250

const hundredths = (at: number) => Math.round(at * 100) / 100

/** A position that is moved by hand or plays to an end. When the parent says another one than it was told, that one holds. */
export function usePosition({ at, onAt, show, cuts }: Options): Position {
  const now = useRef(at)
  const told = useRef({ at, when: 0 })
  const heading = useRef<0 | 1>(1)
  const [goal, setGoal] = useState<0 | 1>()

  const go = (to: number, done: boolean) => {
    now.current = done ? hundredths(to) : to
    show(now.current, done)
    const [where, when] = [hundredths(to), performance.now()]
    if (!done && (where === told.current.at || when - told.current.when < TELL_EVERY)) return
    told.current = { at: where, when }
    onAt(where, done)
  }
  const put = (to: number, done: boolean) => {
    setGoal(undefined)
    go(to, done)
  }

  const onFrame = useEffectEvent((to: number) => go(to, false))
  const onEnd = useEffectEvent((to: number) => put(to, true))
  useEffect(() => {
    if (goal === undefined) return
    return animate(
      now.current,
      goal,
      (to) => onFrame(to),
      () => onEnd(goal),
    )
  }, [goal])

  const follow = useEffectEvent((to: number) => {
    if (to === told.current.at) return
    told.current = { at: to, when: 0 }
    now.current = to
    setGoal(undefined)
    show(to, true)
  })
  useLayoutEffect(() => follow(at), [at])

  const isPlaying = goal !== undefined
  const play = (to: 0 | 1) => {
    heading.current = to
    if (cuts) put(to, true)
    else setGoal(to)
  }
  const playOrPause = () => {
    if (isPlaying) put(now.current, true)
    else play(now.current === 0 ? 1 : now.current === 1 ? 0 : heading.current)
  }
  return { now, isPlaying, put, play, playOrPause }
}
