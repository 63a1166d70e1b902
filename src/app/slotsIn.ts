import type { Slots } from './Explorer.tsx'

/** The places in the HTML of an architecture that the app fills, where all of them are there. */
export function slotsIn(root: HTMLElement): Slots | undefined {
  const slot = (id: string) => root.querySelector<HTMLElement>(`#${id}`)
  const [rail, picture, controls, panel] = [slot('rail'), slot('picture'), slot('controls'), slot('panel')]
  return rail && picture && controls && panel ? { rail, picture, controls, panel } : undefined
}
