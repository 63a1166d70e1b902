import { type Box, bottom, right } from '../scene/geometry.ts'
import { LARGEST_FIT } from '../scene/sizes.ts'

/** Where the picture's origin lies in the frame (px) and how large it is drawn; React Flow's own form. */
export interface View {
  x: number
  y: number
  zoom: number
}

export interface Size {
  width: number
  height: number
}

/** So near does the camera come to the focus of a step. */
const NEAREST_STEP = 1.3
/** Empty paper that is kept around what the camera shows, px. */
const MARGIN = 24

/** The whole picture in the middle of the frame, just as the static picture lies there. */
export function fitView(scene: Size, frame: Size, largest: number = LARGEST_FIT): View {
  const zoom = Math.min(frame.width / scene.width, frame.height / scene.height, largest)
  return { zoom, x: (frame.width - scene.width * zoom) / 2, y: (frame.height - scene.height * zoom) / 2 }
}

/** At its actual size, in the middle of the frame where it fits, on whole pixels so that lines stay crisp. */
export function actualSize(scene: Size, frame: Size): View {
  const offset = (room: number, size: number) => Math.max(0, Math.round((room - size) / 2))
  return { zoom: 1, x: offset(frame.width, scene.width), y: offset(frame.height, scene.height) }
}

/** As near the present view as possible, with a box of the picture inside the area of the frame that nothing covers. */
export function keepVisible(view: View, box: Box, area: Size): View {
  const shift = (start: number, end: number, room: number) => {
    if (end - start > room - 2 * MARGIN) return MARGIN - start
    if (start < MARGIN) return MARGIN - start
    return end > room - MARGIN ? room - MARGIN - end : 0
  }
  return {
    zoom: view.zoom,
    x: view.x + shift(view.x + box.x * view.zoom, view.x + right(box) * view.zoom, area.width),
    y: view.y + shift(view.y + box.y * view.zoom, view.y + bottom(box) * view.zoom, area.height),
  }
}

/** Whether a box of the picture fits into the area at the present zoom, paper around it included. */
export function hasRoom(view: View, box: Box, area: Size): boolean {
  return (
    box.width * view.zoom <= area.width - 2 * MARGIN && box.height * view.zoom <= area.height - 2 * MARGIN
  )
}

/** Near enough to read a part of the picture, with that part in the middle of the area that nothing covers. */
export function lookAt(
  part: Box,
  scene: Size,
  area: Size,
  { nearest = NEAREST_STEP, largest = LARGEST_FIT }: { nearest?: number; largest?: number } = {},
): View {
  const whole = fitView(scene, area, largest).zoom
  const fits = Math.min(area.width / (part.width + 4 * MARGIN), area.height / (part.height + 4 * MARGIN))
  const zoom = Math.max(whole, Math.min(fits, Math.max(nearest, whole)))
  const centred = (room: number, start: number, size: number, whole: number) => {
    const wished = room / 2 - (start + size / 2) * zoom
    // No emptier than it must be: the picture's own edge stays at the frame's edge.
    return whole * zoom <= room
      ? (room - whole * zoom) / 2
      : Math.min(0, Math.max(room - whole * zoom, wished))
  }
  return {
    zoom,
    x: centred(area.width, part.x, part.width, scene.width),
    y: centred(area.height, part.y, part.height, scene.height),
  }
}

/** Larger or smaller by a factor, around the middle of the frame. */
export function zoomBy(view: View, factor: number, frame: Size, least: number): View {
  const zoom = Math.min(4, Math.max(least, view.zoom * factor))
  const keep = (at: number, middle: number) => middle - ((middle - at) * zoom) / view.zoom
  return { zoom, x: keep(view.x, frame.width / 2), y: keep(view.y, frame.height / 2) }
}

/** The smallest box around several. */
export function around(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  return { x, y, width: Math.max(...boxes.map(right)) - x, height: Math.max(...boxes.map(bottom)) - y }
}
