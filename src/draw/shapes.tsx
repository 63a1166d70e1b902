import { Fragment, type ReactNode } from 'react'
import type {
  Emphasis,
  SceneBand,
  SceneEdge,
  SceneGap,
  SceneGroup,
  SceneIcon,
  SceneNode,
  SceneStage,
  SceneText,
} from '../scene/scene.ts'
import { TYPE } from '../scene/sizes.ts'
import type { Paint } from '../scene/theme.ts'
import { DASHES } from '../scene/theme.ts'
import { pathData } from './pathData.ts'

/** Which colour a paint is: `#rrggbb` in a file, a custom property in the page. */
export type Painter = (paint: Paint) => string

/** For the page: the paint's custom property, which the page's theme sets. */
export const cssPaint: Painter = (paint) => `var(--${paint})`

const OPACITY: Readonly<Record<Emphasis, number | undefined>> = {
  plain: undefined,
  lit: undefined,
  dim: 0.22,
}
export const thingOpacity = (emphasis: Emphasis) => OPACITY[emphasis]
/** A column steps back less than what stands in it. */
export const stageOpacity = (emphasis: Emphasis) => (emphasis === 'dim' ? 0.6 : undefined)
export const INFERRED_OPACITY = 0.75

/** A line of text as the outlines of its letters: SVG path data. */
export type TextOutliner = (line: SceneText) => string

interface Shape<T> {
  of: T
  paint: Painter
  /** For files that go where neither our fonts nor pointers are: letters become shapes, and nothing unseen is drawn. */
  outlineOf?: TextOutliner | undefined
}

/** A card; who has its words fade apart from it gives them. */
interface Worded<T> extends Shape<T> {
  words?: ReactNode
}

// With a break after each line, so that who searches, copies or hears the words does not find them run together.
function Texts({ of, paint, outlineOf }: Shape<readonly SceneText[]>) {
  if (outlineOf)
    return of.map((line) => <path key={`${line.x} ${line.y}`} d={outlineOf(line)} fill={paint(line.paint)} />)
  return of.map((line) => (
    <Fragment key={`${line.x} ${line.y}`}>
      <text
        x={line.x}
        y={line.y}
        fontSize={TYPE[line.type].size}
        fontWeight={TYPE[line.type].weight}
        fill={paint(line.paint)}
      >
        {line.text}
      </text>
      {'\n'}
    </Fragment>
  ))
}

function Icon({ of, paint }: Shape<SceneIcon>) {
  return (
    <path
      d={of.path}
      transform={`translate(${of.x} ${of.y})`}
      fill="none"
      stroke={paint(of.paint)}
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  )
}

/** The icon and the texts of a card. */
export function Words({ of, paint, outlineOf }: Shape<Pick<SceneNode, 'icon' | 'texts'>>) {
  return (
    <>
      <Icon of={of.icon} paint={paint} />
      <Texts of={of.texts} paint={paint} outlineOf={outlineOf} />
    </>
  )
}

export function StageColumn({ of, paint, outlineOf }: Shape<SceneStage>) {
  return (
    <g data-stage={of.id} opacity={stageOpacity(of.emphasis)}>
      <StageBody of={of} paint={paint} />
      <StageHead of={of} paint={paint} outlineOf={outlineOf} />
    </g>
  )
}

export function StageBody({ of, paint }: Shape<SceneStage>) {
  const lit = of.emphasis === 'lit'
  return (
    <path
      d={pathData(of.column)}
      fill={paint(`wash-${of.phase}`)}
      stroke={lit ? paint(`phase-${of.phase}`) : undefined}
      strokeWidth={lit ? 2 : undefined}
    />
  )
}

export function StageHead({ of, paint, outlineOf }: Shape<SceneStage>) {
  return (
    <>
      <path d={pathData(of.bar)} fill={paint(`phase-${of.phase}`)} />
      <Texts of={of.texts} paint={paint} outlineOf={outlineOf} />
    </>
  )
}

/** Where a stage of that phase would stand, in a picture that lacks it. */
export function GapColumn({ of, paint, outlineOf }: Shape<SceneGap>) {
  return (
    <g data-gap={of.phase}>
      <path d={pathData(of.outline)} fill="none" stroke={paint('group-edge')} strokeDasharray="2 5" />
      <Texts of={of.texts} paint={paint} outlineOf={outlineOf} />
    </g>
  )
}

export function GroupShape({ of, paint, outlineOf }: Shape<SceneGroup>) {
  const lit = of.emphasis === 'lit'
  const boxed = of.frame === 'box'
  return (
    <g data-group={of.id} opacity={OPACITY[of.emphasis]}>
      <path
        d={pathData(of.outline)}
        fill={of.frame === 'bracket' ? 'none' : paint('group')}
        stroke={lit ? paint(`phase-${of.phase}`) : of.frame === 'heading' ? undefined : paint('group-edge')}
        strokeWidth={lit ? 2 : of.frame === 'bracket' ? 1.5 : 1}
        strokeDasharray={boxed ? '4 3' : undefined}
      />
      <Texts of={of.texts} paint={paint} outlineOf={outlineOf} />
    </g>
  )
}

export function NodeCard({ of, paint, outlineOf, words }: Worded<SceneNode>) {
  const lit = of.emphasis === 'lit'
  return (
    <g data-node={of.id} opacity={OPACITY[of.emphasis]}>
      <path
        d={pathData(of.outline)}
        fill={paint('card')}
        stroke={paint(lit ? `phase-${of.phase}` : 'card-edge')}
        strokeWidth={lit ? 2 : 1}
        strokeDasharray={of.inferred ? '3 3' : undefined}
      />
      <path
        d={pathData(of.accent)}
        fill={paint(`phase-${of.phase}`)}
        opacity={of.inferred ? INFERRED_OPACITY : undefined}
      />
      {words ?? <Words of={of} paint={paint} outlineOf={outlineOf} />}
    </g>
  )
}

/** Whether an arrow's label can be read in the picture as it is. */
export function showsLabel({ label, emphasis }: SceneEdge): boolean {
  return label !== undefined && emphasis !== 'dim' && (label.always || emphasis === 'lit')
}

/** An arrow with its label; the wide unseen stroke is what a pointer can hit. */
export function EdgeLine({ of, paint, outlineOf }: Shape<SceneEdge>) {
  const colour = paint(`mode-${of.mode}`)
  const lit = of.emphasis === 'lit'
  const dashes = DASHES[of.mode]
  return (
    <g data-edge={of.id} opacity={OPACITY[of.emphasis]}>
      {!outlineOf && <path d={pathData(of.line)} fill="none" stroke="transparent" strokeWidth={14} />}
      <g opacity={of.inferred ? INFERRED_OPACITY : undefined}>
        <path
          d={pathData(of.line)}
          fill="none"
          stroke={colour}
          strokeWidth={lit ? 2.5 : 1.5}
          strokeDasharray={dashes.length > 0 ? dashes.join(' ') : undefined}
          strokeLinecap={of.mode === 'interactive' ? 'round' : undefined}
        />
        {of.heads.map((head) => (
          <path
            key={pathData(head)}
            d={pathData(head)}
            fill={of.kind === 'backward' ? paint('paper') : colour}
            stroke={colour}
            strokeLinejoin="round"
          />
        ))}
      </g>
      {of.label && showsLabel(of) && (
        <g data-label={of.id}>
          {of.label.onStroke && <rect {...of.label.box} rx={4} fill={paint('paper')} opacity={0.9} />}
          <Texts of={of.label.texts} paint={paint} outlineOf={outlineOf} />
        </g>
      )}
    </g>
  )
}

export function BandShape({ of, paint, outlineOf, words }: Worded<SceneBand>) {
  return (
    <g data-band={of.id} opacity={OPACITY[of.emphasis]}>
      <path
        d={pathData(of.outline)}
        fill={paint('group')}
        stroke={paint(of.emphasis === 'lit' ? 'focus' : 'group-edge')}
        strokeWidth={of.emphasis === 'lit' ? 2 : 1}
      />
      {words ?? <Words of={of} paint={paint} outlineOf={outlineOf} />}
    </g>
  )
}
