import { TYPE } from '../scene/sizes.ts'

/** The height of a slide, pt. */
const SLIDE = 540

/** How near a camera has to come so that a title is as large as asked, in a frame of a height in px that stands for a slide. */
export function zoomFor(minpt: number, height: number): number {
  return (minpt / SLIDE) * (height / TYPE.title.size)
}

/** Coming nearer by less than this is not worth what it would hide. */
const WORTH_IT = 1.2

/** Whether a camera sees so much more of a part from near that the rest of the picture may leave the frame. */
export const isWorthIt = (near: number, whole: number) => near > WORTH_IT * whole
