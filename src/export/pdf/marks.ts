import { Children, isValidElement, type ReactNode } from 'react'
import { pathData } from '../../draw/pathData.ts'
import type { Weight } from '../../scene/measureText.ts'
import { roundedBox } from '../../scene/path.ts'
import { cubicPath } from './cubicPath.ts'

/** How lengths of a mark become pt: times `scale`, from a corner at (x, y). */
export interface Place {
  x: number
  y: number
  scale: number
}

interface Placed {
  place: Place
  /** 0 to 1. */
  opacity: number
}

export interface PathMark extends Placed {
  kind: 'path'
  /** SVG path data, without quadratic curves. */
  d: string
  fill?: string
  stroke?: {
    colour: string
    width: number
    dashes: readonly number[]
    cap: 'butt' | 'round'
    join: 'miter' | 'round'
  }
}

export interface TextMark extends Placed {
  kind: 'text'
  text: string
  /** Left end and baseline. */
  x: number
  y: number
  size: number
  weight: Weight
  colour: string
}

export type Mark = PathMark | TextMark

/** What is drawn of one thing of a diagram, by its id; without one, of the page around the pictures. */
export interface Block {
  thing?: string
  marks: readonly Mark[]
}

/**
 * All that SVG elements of ours draw, those behind first. So a PDF looks as they do, whatever they look like. Takes what the room
 * `draw` makes: groups, paths, boxes and lines of text with every look written out.
 */
export function blocksOf(drawing: ReactNode): Block[] {
  const blocks: { thing?: string; marks: Mark[] }[] = []
  for (const { thing, mark } of marksIn(drawing, { place: { x: 0, y: 0, scale: 1 }, opacity: 1 })) {
    const last = blocks.at(-1)
    if (last && last.thing === thing) last.marks.push(mark)
    else blocks.push({ ...(thing !== undefined && { thing }), marks: [mark] })
  }
  return blocks
}

/** What a mark has of the elements around it. */
interface Around extends Placed {
  thing?: string
}

type Owned = { thing: string | undefined; mark: Mark }

/** The attributes that we write; numbers are numbers. */
interface Attributes {
  children?: ReactNode
  transform?: string
  opacity?: number
  d?: string
  x?: number
  y?: number
  width?: number
  height?: number
  rx?: number
  fill?: string
  stroke?: string
  strokeWidth?: number
  strokeDasharray?: string
  strokeLinecap?: 'round'
  strokeLinejoin?: 'round'
  fontSize?: number
  fontWeight?: Weight
  'data-stage'?: string
  'data-group'?: string
  'data-node'?: string
  'data-edge'?: string
  'data-band'?: string
}

function marksIn(drawing: ReactNode, around: Around): Owned[] {
  return Children.toArray(drawing).flatMap((element) => {
    if (!isValidElement<Attributes>(element)) return []
    const { type, props } = element
    // Components of `draw` are functions from attributes to elements, without hooks.
    if (typeof type === 'function') return marksIn((type as (given: Attributes) => ReactNode)(props), around)
    const inside = within(around, props)
    const mark = typeof type === 'string' ? markOf(type, props, inside) : undefined
    return mark ? [{ thing: inside.thing, mark }].filter(isDrawn) : marksIn(props.children, inside)
  })
}

function within(around: Around, props: Attributes): Around {
  const thing =
    props['data-node'] ??
    props['data-edge'] ??
    props['data-group'] ??
    props['data-stage'] ??
    props['data-band'] ??
    around.thing
  return {
    place: moved(around.place, props.transform),
    opacity: around.opacity * (props.opacity ?? 1),
    ...(thing !== undefined && { thing }),
  }
}

function moved({ x, y, scale }: Place, transform = ''): Place {
  const [, dx = 0, dy = 0] = (/translate\((\S+) (\S+)\)/.exec(transform) ?? []).map(Number)
  const [, by = 1] = (/scale\((\S+)\)/.exec(transform) ?? []).map(Number)
  return { x: x + dx * scale, y: y + dy * scale, scale: scale * by }
}

function markOf(type: string, props: Attributes, { place, opacity }: Around): Mark | undefined {
  if (type === 'text') return textMark(props, { place, opacity })
  if (type === 'path') return pathMark(props.d ?? '', props, { place, opacity })
  if (type !== 'rect') return undefined
  const { x = 0, y = 0, width = 0, height = 0, rx = 0 } = props
  return pathMark(pathData(roundedBox({ x, y, width, height }, rx)), props, { place, opacity })
}

function textMark(props: Attributes, placed: Placed): TextMark {
  const { children, x = 0, y = 0, fontSize = 0, fontWeight = 400, fill = '#000000' } = props
  // The font has Korean syllables, and no way to put them together of their parts.
  const text = Children.toArray(children).join('').normalize('NFC')
  return { kind: 'text', text, x, y, size: fontSize, weight: fontWeight, colour: fill, ...placed }
}

function pathMark(d: string, props: Attributes, placed: Placed): PathMark {
  const { fill = 'none', stroke = 'none', strokeWidth = 1, strokeDasharray = '' } = props
  return {
    kind: 'path',
    d: cubicPath(d),
    ...placed,
    ...(isSeen(fill) && { fill }),
    ...(isSeen(stroke) && {
      stroke: {
        colour: stroke,
        width: strokeWidth,
        dashes: strokeDasharray.split(' ').filter(Boolean).map(Number),
        cap: props.strokeLinecap ?? 'butt',
        join: props.strokeLinejoin ?? 'miter',
      },
    }),
  }
}

/** The wide strokes for pointers are not. */
const isDrawn = ({ mark }: Owned) =>
  mark.kind === 'text' || mark.fill !== undefined || mark.stroke !== undefined

const isSeen = (colour: string) => colour !== 'none' && colour !== 'transparent'
