import { use, useLayoutEffect, useState } from 'react'
import { pressed } from './whenReleased.ts'

/** The last of what takes another's place: it does so while nobody presses, and at once with its effects. */
export function Handover() {
  const [isDone, setDone] = useState(false)
  const press = isDone ? undefined : pressed()
  if (press) use(press)
  // A change that is made here lets React run the effects of all that came with it before the next frame: they tell React Flow
  // where its camera is, and no frame may show it elsewhere.
  useLayoutEffect(() => setDone(true), [])
  return null
}
