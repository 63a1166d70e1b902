import { MODES, PHASES } from '../model/vocabulary.ts'
import type { Box } from '../scene/geometry.ts'
import type { MiniatureScene } from '../scene/miniatureScene.ts'
import type { SceneIcon, SceneText } from '../scene/scene.ts'
import { TYPE } from '../scene/sizes.ts'
import { DASHES } from '../scene/theme.ts'
import { pathData } from './pathData.ts'
import { TEXT_SETTING } from './SceneSvg.tsx'
import type { Painter } from './shapes.tsx'

interface Props {
  scene: MiniatureScene
  paint: Painter
  /** Ids of what stands out; without them everything is as it is. */
  lit?: ReadonlySet<string>
}

/**
 * A scene as it looks from far away, in a few kilobytes: columns, boxes and their titles, arrows by mode. Where a page shows many
 * architectures it shows them so. It has no words for a screen reader: it stands beside its title.
 */
export function Miniature({ scene, paint, lit }: Props) {
  const isLit = ({ id }: { id: string }) => lit?.has(id) ?? true
  const back = lit ? 0.4 : undefined
  return (
    <svg viewBox={`0 0 ${scene.width} ${scene.height}`} {...TEXT_SETTING} aria-hidden="true">
      <Columns scene={scene} paint={paint} />
      <g opacity={back}>
        <Arrows scene={scene} paint={paint} />
        <Outlines of={[...scene.groups, ...scene.bands]} fill={paint('group')} stroke={paint('group-edge')} />
        {lit && <Cards of={scene.nodes.filter((node) => !isLit(node))} paint={paint} />}
      </g>
      {lit && (
        <Outlines of={scene.bands.filter(isLit)} fill={paint('card')} stroke={paint('focus')} width={3} />
      )}
      <Cards of={scene.nodes.filter(isLit)} paint={paint} strong={lit !== undefined} />
      <Icons of={scene.bands} colour={paint('soft')} />
      <Texts of={scene.bands.flatMap(({ texts }) => texts)} paint={paint} />
    </svg>
  )
}

function Columns({ scene, paint }: Props) {
  return (
    <>
      {PHASES.map((phase) => {
        const own = scene.stages.filter((stage) => stage.phase === phase)
        if (own.length === 0) return null
        return (
          <g key={phase}>
            <path d={own.map(({ column }) => pathData(column)).join('')} fill={paint(`wash-${phase}`)} />
            <path d={own.map(({ bar }) => pathData(bar)).join('')} fill={paint(`phase-${phase}`)} />
          </g>
        )
      })}
      <Texts of={scene.stages.flatMap(({ texts }) => texts)} paint={paint} />
    </>
  )
}

function Arrows({ scene, paint }: Props) {
  return MODES.map((mode) => {
    const own = scene.edges.filter((edge) => edge.mode === mode)
    if (own.length === 0) return null
    const colour = paint(`mode-${mode}`)
    return (
      <g key={mode} stroke={colour} strokeWidth={2} strokeLinejoin="round">
        <path
          d={own.map(({ line }) => pathData(line)).join('')}
          fill="none"
          strokeDasharray={DASHES[mode].length > 0 ? DASHES[mode].join(' ') : undefined}
        />
        <path d={own.flatMap(({ heads }) => heads.map(pathData)).join('')} fill={colour} />
      </g>
    )
  })
}

function Cards({
  of,
  paint,
  strong = false,
}: {
  of: MiniatureScene['nodes']
  paint: Painter
  strong?: boolean
}) {
  return (
    <>
      {PHASES.map((phase) => {
        const own = of.filter((node) => node.phase === phase)
        if (own.length === 0) return null
        const colour = paint(`phase-${phase}`)
        return (
          <g key={phase}>
            <Outlines
              of={own}
              fill={paint('card')}
              stroke={strong ? colour : paint('card-edge')}
              width={strong ? 3 : 1}
            />
            <path d={own.map(({ accent }) => pathData(accent)).join('')} fill={colour} />
            <Icons of={own} colour={colour} />
          </g>
        )
      })}
      <Texts of={of.flatMap(({ texts }) => texts).filter(({ type }) => type === 'title')} paint={paint} />
    </>
  )
}

function Icons({ of, colour }: { of: readonly { id: string; icon: SceneIcon }[]; colour: string }) {
  return (
    <g fill="none" stroke={colour} strokeWidth={1.5} strokeLinecap="round" strokeLinejoin="round">
      {of.map(({ id, icon }) => (
        <path key={id} d={icon.path} transform={`translate(${icon.x} ${icon.y})`} />
      ))}
    </g>
  )
}

interface OutlinesProps {
  of: readonly { box: Box }[]
  fill: string
  stroke: string
  width?: number
}

function Outlines({ of, fill, stroke, width = 1 }: OutlinesProps) {
  if (of.length === 0) return null
  const outline = ({ x, y, width: w, height: h }: Box) => `M${x} ${y}h${w}v${h}h${-w}z`
  return (
    <path
      d={of.map(({ box }) => outline(box)).join('')}
      fill={fill}
      stroke={stroke}
      strokeWidth={width}
      strokeLinejoin="round"
    />
  )
}

function Texts({ of, paint }: { of: readonly SceneText[]; paint: Painter }) {
  const styles = [...new Set(of.map(({ type, paint: colour }) => `${type} ${colour}`))]
  return styles.map((style) => {
    const own = of.filter(({ type, paint: colour }) => `${type} ${colour}` === style)
    const [first] = own
    if (!first) return null
    const { size, weight } = TYPE[first.type]
    return (
      <g key={style} fontSize={size} fontWeight={weight} fill={paint(first.paint)}>
        {own.map(({ x, y, text }) => (
          <text key={`${x} ${y}`} x={x} y={y}>
            {text}
          </text>
        ))}
      </g>
    )
  })
}
