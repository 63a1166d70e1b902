import { type MovingAttributes, movingAttributes, viewBoxOf } from '../../draw/movingAttributes.ts'
import type { Frame } from '../../scene/morph.ts'

/**
 * Shows frames in an SVG element that MorphSvg has drawn, and touches only what differs from the frame before. Another view box would
 * have the browser set every text anew, so until a frame is `done` the element as a whole is zoomed instead.
 */
export function frameWriter(svg: SVGSVGElement): (frame: Frame, done: boolean) => void {
  const elements = [...svg.querySelectorAll('[data-moving]')]
  let last: readonly MovingAttributes[] | undefined
  let resting: Frame | undefined
  return (frame, done) => {
    if (done || !resting) {
      resting = frame
      svg.setAttribute('viewBox', viewBoxOf(frame))
      svg.style.transform = ''
    } else svg.style.transform = zoomTo(frame, resting, svg)
    const next = movingAttributes(frame)
    elements.forEach((element, i) => {
      for (const name of ['transform', 'opacity', 'display'] as const) {
        const value = next[i]?.[name]
        if (last && last[i]?.[name] === value) continue
        if (value === undefined) element.removeAttribute(name)
        else element.setAttribute(name, String(value))
      }
    })
    last = next
  }
}

/** What a view box as large as `frame` would show, in an element whose view box is as large as `resting`; from the middle of its top. */
function zoomTo(frame: Frame, resting: Frame, { clientWidth, clientHeight }: Element): string {
  const scaleOf = ({ width, height }: Frame) => Math.min(clientWidth / width, clientHeight / height)
  const x = (scaleOf(resting) * (resting.width - frame.width)) / 2
  return `scale(${scaleOf(frame) / scaleOf(resting)}) translateX(${x}px)`
}
