import { TYPE } from '../scene/sizes.ts'

/** The height of a slide, pt. */
const SLIDE = 540

/** How near a camera has to come so that a title is as large as asked, in a frame of a height in px that stands for a slide. */
export function zoomFor(minpt: number, height: number): number {
  return (minpt / SLIDE) * (height / TYPE.title.size)
}
