import { cloneElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { SceneSvg, TEXT_SETTING } from '../draw/SceneSvg.tsx'
import type { Together } from '../scene/placeTogether.ts'
import type { SceneText } from '../scene/scene.ts'
import { TYPE } from '../scene/sizes.ts'
import { THEME } from '../scene/theme.ts'
import { type PictureOptions, withHead } from './pictureSvg.ts'
import { shownTexts } from './shownTexts.ts'
import { type EmbeddedFont, fontFaces } from './webSvg.ts'

/** Two scenes on one grid with what is written over each of them. */
export interface TogetherPicture extends Together {
  /** What both are called together. */
  title: string
  titles: Readonly<Record<'left' | 'right', string>>
}

/** The room of a heading over a picture, and its letters, px. */
const HEADING = 52
const HEADING_SIZE = 20
/** The heading's weight is this one's. */
const HEADING_TYPE = 'title' satisfies SceneText['type']

/** Every line of text in the picture of both. */
export function togetherTexts({ left, right, titles }: TogetherPicture): Pick<SceneText, 'text' | 'type'>[] {
  const headings = [titles.left, titles.right].map((text) => ({ text, type: HEADING_TYPE }) as const)
  return [...headings, ...shownTexts(left), ...shownTexts(right)]
}

/** Two scenes on one grid as an SVG for browsers: under each other where stages are columns, else beside each other. */
export function togetherToWebSvg(
  picture: TogetherPicture,
  options: PictureOptions & { fonts: readonly EmbeddedFont[] },
): string {
  const { left, right, title, titles } = picture
  const isStacked = left.direction === 'LR'
  const first = { x: 0, y: HEADING }
  const second = isStacked ? { x: 0, y: HEADING + left.height + HEADING } : { x: left.width, y: HEADING }
  const width = isStacked ? Math.max(left.width, right.width) : left.width + right.width
  const height = isStacked ? second.y + right.height : HEADING + Math.max(left.height, right.height)
  const paints = THEME[options.theme]
  const sides = [
    { side: 'left', scene: left, at: first },
    { side: 'right', scene: right, at: second },
  ] as const
  const svg = renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      lang={left.language}
      {...TEXT_SETTING}
      role="img"
      aria-labelledby="together-title"
      aria-describedby="together-desc"
    >
      <title id="together-title">{title}</title>
      <desc id="together-desc">{`${titles.left} · ${titles.right}`}</desc>
      {sides.map(({ side, scene, at }) => (
        <g key={side}>
          <text
            x={at.x + HEADING / 2}
            y={at.y - HEADING / 2 + HEADING_SIZE / 2}
            fontSize={HEADING_SIZE}
            fontWeight={TYPE[HEADING_TYPE].weight}
            fill={paints.ink}
          >
            {titles[side]}
          </text>
          {cloneElement(SceneSvg({ scene, paint: (paint) => paints[paint], idPrefix: `${side}-` }), at)}
        </g>
      ))}
    </svg>,
  )
  return withHead(svg, { width, height }, options, fontFaces(options.fonts))
}
