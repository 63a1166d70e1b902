import type { SVGAttributes } from 'react'
import type { Scene } from '../scene/scene.ts'
import type { DrawOnce, ThingShape } from './drawnOnce.tsx'
import {
  BandShape,
  EdgeLine,
  GapColumn,
  GroupShape,
  NodeCard,
  type Painter,
  StageColumn,
  type TextOutliner,
} from './shapes.tsx'

/** How every text is set: letters are just as wide as they were measured, where a browser would round them to whole px. */
export const TEXT_SETTING = {
  fontFamily: "'Noto Sans KR', 'Apple SD Gothic Neo', 'Malgun Gothic', sans-serif",
  textRendering: 'geometricPrecision',
} as const

interface Props {
  scene: Scene
  paint: Painter
  /** The address that a thing leads to, if it does; without it nothing is a link. */
  hrefOf?: (id: string) => string | undefined
  /** Attributes of a node, group or band in a page that takes its keyboard focus by itself. */
  focusOf?: (thing: { id: string; name: string }) => SVGAttributes<SVGGElement>
  /** For a file that carries no fonts: every text becomes the outlines of its letters. */
  outlineOf?: TextOutliner | undefined
  /** For a page that draws the same things many times. */
  once?: DrawOnce | undefined
  /** Prefix of the ids in this SVG, when a page holds several. */
  idPrefix?: string
  /** The size that it gives itself, as a factor of the scene's: a page may draw it smaller, never larger. */
  largest?: number
}

/** A scene as one SVG element, by itself `scene.width` by `scene.height` px; real text, no style sheet, no foreign objects. */
export function SceneSvg({ idPrefix = '', largest = 1, ...drawn }: Props) {
  const { scene, hrefOf, focusOf, outlineOf } = drawn
  const titleId = `${idPrefix}${scene.direction}-title`
  const descId = `${idPrefix}${scene.direction}-desc`
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      width={largest * scene.width}
      height={largest * scene.height}
      lang={scene.language}
      {...(!outlineOf && TEXT_SETTING)}
      role={hrefOf || focusOf ? 'group' : 'img'}
      aria-labelledby={titleId}
      aria-describedby={descId}
    >
      <title id={titleId}>{scene.title}</title>
      <desc id={descId}>{scene.summary}</desc>
      <SceneParts {...drawn} />
    </svg>
  )
}

/** Everything that is drawn of a scene, for an SVG that holds more than it; px of the scene. */
export function SceneParts({
  scene,
  paint,
  hrefOf,
  focusOf,
  outlineOf,
  once,
}: Omit<Props, 'idPrefix' | 'largest'>) {
  const drawn = { paint, outlineOf }
  const linked = (thing: { id: string; name: string }, whole: ThingShape) => {
    const shape = once ? once(whole) : whole
    const href = hrefOf?.(thing.id)
    return href === undefined ? (
      <g key={thing.id}>{shape}</g>
    ) : (
      <a key={thing.id} href={href} aria-label={thing.name}>
        {shape}
      </a>
    )
  }
  const focusable = (thing: { id: string; name: string }, shape: ThingShape) =>
    focusOf ? (
      <g key={thing.id} {...focusOf(thing)}>
        {shape}
      </g>
    ) : (
      linked(thing, shape)
    )
  return (
    <>
      {scene.bands.map((band) => focusable(band, <BandShape of={band} {...drawn} />))}
      {scene.gaps?.map((gap) => (
        <GapColumn key={`${gap.box.x} ${gap.box.y}`} of={gap} {...drawn} />
      ))}
      {scene.stages.map((stage) => linked(stage, <StageColumn of={stage} {...drawn} />))}
      {scene.groups.map((group) => focusable(group, <GroupShape of={group} {...drawn} />))}
      {scene.edges.map((edge) => linked(edge, <EdgeLine of={edge} {...drawn} />))}
      {scene.nodes.map((node) => focusable(node, <NodeCard of={node} {...drawn} />))}
    </>
  )
}
