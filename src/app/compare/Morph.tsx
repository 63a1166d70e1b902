import { type KeyboardEvent, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react'
import { MorphSvg } from '../../draw/MorphSvg.tsx'
import { cssPaint } from '../../draw/shapes.tsx'
import type { Correspondence } from '../../model/correspond.ts'
import { emphasize } from '../../scene/emphasize.ts'
import { frameOf, planMorph } from '../../scene/morph.ts'
import type { Scene } from '../../scene/scene.ts'
import { LARGEST_FIT } from '../../scene/sizes.ts'
import { usePrefersReducedMotion } from '../useMedia.ts'
import { countMorph } from './countMorph.ts'
import { frameWriter } from './frameWriter.ts'
import { MORPH_WORDS } from './morphWords.ts'
import { usePosition } from './usePosition.ts'

interface Props {
  /** Of one direction and language. Another object is another picture, so they stay while only `at` changes. */
  left: Scene
  right: Scene
  correspondences: readonly Correspondence[]
  /** Where it stands: 0 is the left picture, 1 the right one. */
  at: number
  /** Called now and then on the way, and with `done` where it rests; in hundredths. */
  onAt: (at: number, done: boolean) => void
  /** The id of the correspondence that is lit. */
  selected?: string | undefined
}

/** Where a key goes from a position, by such a step. */
const KEYS: Readonly<Record<string, (at: number, step: number) => number>> = {
  ArrowLeft: (at, step) => at - step,
  ArrowDown: (at, step) => at - step,
  ArrowRight: (at, step) => at + step,
  ArrowUp: (at, step) => at + step,
  Home: () => 0,
  End: () => 1,
}

/** One picture that turns into the other. What moves, moves without React, which draws anew only what is looked at. */
export function Morph({ left, right, correspondences, at, onAt, selected }: Props) {
  const words = MORPH_WORDS[left.language]
  const name = words.name(left.title, right.title)
  const cuts = usePrefersReducedMotion()
  const morph = useMemo(
    () => planMorph(...lookingAt(selected, left, right, correspondences), correspondences),
    [left, right, correspondences, selected],
  )
  const drawn = useMemo(
    () => <MorphSvg frame={frameOf(morph, 0)} paint={cssPaint} name={name} />,
    [morph, name],
  )
  const picture = useRef<HTMLDivElement>(null)
  const handle = useRef<HTMLInputElement>(null)
  const write = useRef<ReturnType<typeof frameWriter>>(undefined)

  const seenAt = (position: number) => (cuts ? Math.round(position) : position)
  const show = (position: number, done: boolean) => {
    const shown = seenAt(position)
    write.current?.(frameOf(morph, shown), done)
    if (!handle.current) return
    handle.current.value = String(100 * shown)
    handle.current.setAttribute('aria-valuetext', words.at(left.title, right.title, Math.round(100 * shown)))
  }
  const { now, isPlaying, put, play, playOrPause } = usePosition({ at, onAt, show, cuts })

  const showAgain = useEffectEvent(() => show(now.current, true))
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was drawn anew is to be shown where it stands
  useLayoutEffect(() => {
    const svg = picture.current?.querySelector('svg')
    write.current = svg ? frameWriter(svg) : undefined
    showAgain()
  }, [drawn, cuts])

  // React takes each move of the handle for a change; only the browser's own event says that it was let go.
  const letGo = useEffectEvent(() => put(Number(handle.current?.value) / 100, true))
  useEffect(() => {
    const input = handle.current
    const onChange = () => letGo()
    input?.addEventListener('change', onChange)
    return () => input?.removeEventListener('change', onChange)
  }, [])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const onButton = event.target instanceof HTMLButtonElement
    const move = KEYS[event.key]
    if (move) put(Math.min(1, Math.max(0, move(now.current, cuts ? 1 : 0.05))), true)
    else if (event.key === ' ' && !onButton) playOrPause()
    else return
    event.preventDefault()
  }

  const end = [left, right][seenAt(at)]
  const size = { width: Math.max(left.width, right.width), height: Math.max(left.height, right.height) }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="morph" role="group" aria-label={name} onKeyDown={onKeyDown}>
      <div
        ref={picture}
        className="morph-picture"
        style={{ aspectRatio: `${size.width} / ${size.height}`, maxWidth: size.width * LARGEST_FIT }}
      >
        {drawn}
      </div>
      <div className="morph-controls">
        <button type="button" aria-current={end === left || undefined} onClick={() => play(0)}>
          {left.title}
        </button>
        <button type="button" className="primary" onClick={playOrPause}>
          {isPlaying ? words.pause : words.play}
        </button>
        <input
          ref={handle}
          type="range"
          min={0}
          max={100}
          step={cuts ? 100 : 'any'}
          defaultValue={100 * at}
          aria-label={words.position}
          onInput={(event) => put(Number(event.currentTarget.value) / 100, false)}
        />
        <button type="button" aria-current={end === right || undefined} onClick={() => play(1)}>
          {right.title}
        </button>
      </div>
      <p role="status">
        {end && words.shown(end.title)} {words.counts(left.title, right.title, countMorph(correspondences))}
      </p>
    </div>
  )
}

function lookingAt(
  selected: string | undefined,
  left: Scene,
  right: Scene,
  correspondences: readonly Correspondence[],
): [left: Scene, right: Scene] {
  const pair = correspondences.find(({ id }) => id === selected)
  if (!pair) return [left, right]
  const look = (scene: Scene, ids: readonly string[]) =>
    emphasize(scene, { lit: new Set(ids), dimRest: true })
  return [look(left, pair.left), look(right, pair.right)]
}
