import { useCallback, useEffect, useRef, useState } from 'react'
import { atSlide, HELLO, parseTalkMessage } from '../../model/talkMessage.ts'

/** Where a talk is. */
export interface Place {
  index: number
  /** Whether the screen is black. */
  blank: boolean
}

interface Options {
  /** All windows of one talk have this name, and are at the same place. */
  talk: string
  /** Of its slides. */
  ids: readonly string[]
  /** Whether this window follows those that are there already, rather than leads them. */
  follows: boolean
}

/** The place in a talk: it is the address's part after `#`, with back and forward, and the same in all windows of the talk. */
export function usePlace({ talk, ids, follows }: Options) {
  const [place, setPlace] = useState<Place>(() => ({ index: indexIn(ids) ?? 0, blank: false }))
  const [unknown, setUnknown] = useState(() => (indexIn(ids) === undefined ? hashId() : ''))
  const now = useRef(place)
  const channel = useRef<BroadcastChannel>(undefined)
  const settle = useCallback((next: Place) => {
    now.current = next
    setPlace(next)
  }, [])
  const tell = useCallback(() => {
    channel.current?.postMessage(atSlide(ids[now.current.index] ?? '', now.current.blank))
  }, [ids])

  useEffect(() => {
    const others = new BroadcastChannel(`pipeline-atlas-talk ${talk}`)
    channel.current = others
    others.onmessage = ({ data }) => {
      const message = parseTalkMessage(data)
      if (message?.type === 'hello') tell()
      if (message?.type !== 'at') return
      const index = ids.indexOf(message.slide)
      if (index < 0) return
      if (index !== now.current.index) history.replaceState(null, '', hashOf(message.slide))
      settle({ index, blank: message.blank })
    }
    if (follows) others.postMessage(HELLO)
    else tell()
    return () => others.close()
  }, [talk, ids, follows, settle, tell])

  useEffect(() => {
    // What the address could not say is gone from it, so that a copied link is right.
    if (indexIn(ids) === undefined) history.replaceState(null, '', hashOf(ids[0] ?? ''))
    const onAddress = () => {
      const index = indexIn(ids)
      setUnknown(index === undefined ? hashId() : '')
      if (index === undefined) history.replaceState(null, '', hashOf(ids[now.current.index] ?? ''))
      else if (index !== now.current.index) {
        settle({ ...now.current, index })
        tell()
      }
    }
    addEventListener('popstate', onAddress)
    return () => removeEventListener('popstate', onAddress)
  }, [ids, settle, tell])

  const go = useCallback(
    (change: Partial<Place>) => {
      const wanted = { ...now.current, ...change }
      const next = { ...wanted, index: Math.max(0, Math.min(wanted.index, ids.length - 1)) }
      if (next.index !== now.current.index) history.pushState(null, '', hashOf(ids[next.index] ?? ''))
      setUnknown('')
      settle(next)
      tell()
    },
    [ids, settle, tell],
  )
  const where = useCallback(() => now.current, [])
  return { place, where, go, unknown, forget: () => setUnknown('') }
}

const hashOf = (id: string) => `#${encodeURIComponent(id)}`

function hashId(): string {
  try {
    return decodeURIComponent(location.hash.slice(1))
  } catch {
    return location.hash.slice(1)
  }
}

/** The place of the slide that the address names; the first where it names none; undefined where there is no such slide. */
function indexIn(ids: readonly string[]): number | undefined {
  const id = hashId()
  if (id === '') return 0
  const index = ids.indexOf(id)
  return index < 0 ? undefined : index
}
