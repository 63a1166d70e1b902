import { cloneElement } from 'react'
import type { Badge } from '../scene/editionBadges.ts'
import { BADGE_INK, BADGE_SIZE, BADGES, EDITION_INKS } from '../scene/editionInks.ts'
import type { EditionMark, EditionScene } from '../scene/editionScene.ts'
import { pathData } from './pathData.ts'
import { SceneSvg, TEXT_SETTING } from './SceneSvg.tsx'
import type { Painter } from './shapes.tsx'

/** Two editions of a diagram as one SVG element on paper, with a head and marks; real text, no style sheet. */
export function EditionSvg({ of, paint }: { of: EditionScene; paint: Painter }) {
  const { scene, title, top, width, height, marks, texts, badges } = of
  const picture = SceneSvg({ scene, paint, idPrefix: 'picture-' })
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      lang={scene.language}
      {...TEXT_SETTING}
    >
      <title>{title}</title>
      <rect width={width} height={height} fill={paint('paper')} />
      <g transform={`translate(0 ${top})`}>
        {marks.map((mark) => mark.kind === 'line' && <Glow key={mark.id} of={mark} />)}
      </g>
      {cloneElement(picture, { y: top })}
      <g transform={`translate(0 ${top})`}>
        {marks.map((mark) => (
          <Mark key={mark.id} of={mark} />
        ))}
      </g>
      {texts.map(({ text, x, y, style, soft }) => (
        <text
          key={`${x} ${y}`}
          x={x}
          y={y}
          fontSize={style.size}
          fontWeight={style.weight}
          fill={paint(soft ? 'soft' : 'ink')}
        >
          {text}
        </text>
      ))}
      {badges.map((badge) => (
        <BadgeShape key={`${badge.x} ${badge.y}`} of={badge} />
      ))}
    </svg>
  )
}

/** A broad light line under an arrow, which keeps its own colour and dashes. */
function Glow({ of: { state, outline } }: { of: EditionMark }) {
  return (
    <path
      d={pathData(outline)}
      fill="none"
      stroke={EDITION_INKS[state]}
      strokeWidth={9}
      strokeLinecap="round"
      strokeLinejoin="round"
      opacity={0.25}
    />
  )
}

function Mark({ of: { id, kind, state, outline, badges, strikes } }: { of: EditionMark }) {
  const ink = EDITION_INKS[state]
  return (
    <g data-edition={state} data-of={id}>
      {kind === 'box' && (
        <path
          d={pathData(outline)}
          fill="none"
          stroke={ink}
          strokeWidth={2.5}
          strokeDasharray={state === 'removed' ? '6 4' : undefined}
        />
      )}
      {strikes.length > 0 && <path d={pathData(strikes)} fill="none" stroke={ink} strokeWidth={1.75} />}
      {badges.map((badge) => (
        <BadgeShape key={badge.state} of={badge} />
      ))}
    </g>
  )
}

function BadgeShape({ of: { state, x, y } }: { of: Badge }) {
  const { form, sign } = BADGES[state]
  return (
    <g transform={`translate(${x - BADGE_SIZE / 2} ${y - BADGE_SIZE / 2})`}>
      <path d={form} fill={EDITION_INKS[state]} stroke={BADGE_INK} strokeWidth={1} />
      <path
        d={sign}
        fill="none"
        stroke={BADGE_INK}
        strokeWidth={1.75}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </g>
  )
}
