import type { ReactNode } from 'react'
import type { Frame, Posed } from '../scene/morph.ts'
import type { SceneBand, SceneNode, SceneStage } from '../scene/scene.ts'
import {
  cardAttributes,
  columnAttributes,
  type MovingAttributes,
  seen,
  viewBoxOf,
} from './movingAttributes.ts'
import { TEXT_SETTING } from './SceneSvg.tsx'
import {
  BandShape,
  EdgeLine,
  GapColumn,
  GroupShape,
  NodeCard,
  type Painter,
  StageBody,
  StageHead,
  stageOpacity,
  Words,
} from './shapes.tsx'

interface Props {
  frame: Frame
  paint: Painter
  /** What a screen reader says of it. */
  name: string
}

/**
 * A frame of a morph as one SVG element. To show another frame in it nothing need be drawn anew: what is marked as moving takes its
 * `movingAttributes`.
 */
export function MorphSvg({ frame, paint, name }: Props) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={viewBoxOf(frame)}
      preserveAspectRatio="xMidYMin"
      lang={frame.still[0].scene.language}
      {...TEXT_SETTING}
      role="img"
      aria-label={name}
    >
      {frame.columns.map((column) => (
        <Column key={`${column.side} ${column.thing.id}`} of={column} paint={paint} />
      ))}
      {frame.still.map(({ side, scene, groups }) => (
        <Moving key={`${side} groups`} attributes={seen(groups)}>
          {scene.gaps?.map((gap) => (
            <GapColumn key={`${gap.box.x} ${gap.box.y}`} of={gap} paint={paint} />
          ))}
          {scene.groups.map((group) => (
            <GroupShape key={group.id} of={group} paint={paint} />
          ))}
        </Moving>
      ))}
      {frame.still.map(({ side, scene, edges }) => (
        <Moving key={`${side} edges`} attributes={seen(edges)}>
          {scene.edges.map((edge) => (
            <EdgeLine key={edge.id} of={edge} paint={paint} />
          ))}
        </Moving>
      ))}
      {frame.cards.map((card) => (
        <Card key={`${card.side} ${card.thing.id}`} of={card} paint={paint} />
      ))}
    </svg>
  )
}

function Moving({ attributes, children }: { attributes: MovingAttributes; children: ReactNode }) {
  return (
    <g data-moving="" {...attributes}>
      {children}
    </g>
  )
}

interface PosedProps<T> {
  of: Posed<T>
  paint: Painter
}

function Column({ of, paint }: PosedProps<SceneStage>) {
  const [whole, body, head] = columnAttributes(of)
  return (
    <Moving attributes={whole}>
      <g opacity={stageOpacity(of.thing.emphasis)}>
        <Moving attributes={body}>
          <StageBody of={of.thing} paint={paint} />
        </Moving>
        <Moving attributes={head}>
          <StageHead of={of.thing} paint={paint} />
        </Moving>
      </g>
    </Moving>
  )
}

function Card({ of, paint }: PosedProps<SceneNode | SceneBand>) {
  const [whole, fading] = cardAttributes(of)
  const words = (
    <Moving attributes={fading}>
      <Words of={of.thing} paint={paint} />
    </Moving>
  )
  return (
    <Moving attributes={whole}>
      {'accent' in of.thing ? (
        <NodeCard of={of.thing} paint={paint} words={words} />
      ) : (
        <BandShape of={of.thing} paint={paint} words={words} />
      )}
    </Moving>
  )
}
