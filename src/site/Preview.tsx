import { cloneElement, type ReactNode } from 'react'
import { SceneSvg, TEXT_SETTING } from '../draw/SceneSvg.tsx'
import type { Painter } from '../draw/shapes.tsx'
import type { Comparison } from '../model/comparison.ts'
import type { Diagram } from '../model/diagram.ts'
import type { Language } from '../model/vocabulary.ts'
import type { Box } from '../scene/geometry.ts'
import type { Together } from '../scene/placeTogether.ts'
import type { Scene } from '../scene/scene.ts'
import { THEME } from '../scene/theme.ts'
import { type TextStyle, wrapText } from '../scene/wrapText.ts'
import { PREVIEW } from './previewImage.ts'
import { SITE_WORDS } from './siteWords.ts'

const EDGE = 44
const ROOM = PREVIEW.width - 2 * EDGE
/** The largest in which a title keeps to one line is taken; in the last it may take two. */
const TITLES: readonly TextStyle[] = [
  { size: 42, leading: 52, weight: 600 },
  { size: 34, leading: 44, weight: 600 },
]
const ATLAS_TITLE: TextStyle = { size: 54, leading: 66, weight: 600 }
const SMALL: TextStyle = { size: 22, leading: 30, weight: 400 }
const paint: Painter = (name) => THEME.light[name]

/** The link preview of an architecture: its title, its edition and its picture. */
export function DiagramPreview({
  diagram,
  scene,
  language,
}: {
  diagram: Diagram
  scene: Scene
  language: Language
}) {
  const words = SITE_WORDS[language]
  const { lines, style } = titleLines(diagram.title[language])
  const facts = `${words.atlas} · ${words.edition(diagram.edition)}`
  const top = EDGE - 6 + lines.length * style.leading + SMALL.leading + 14
  return (
    <Paper title={diagram.title[language]}>
      <Lines of={lines} y={EDGE - 6} style={style} />
      <Lines of={[facts]} y={EDGE - 6 + lines.length * style.leading} style={SMALL} soft />
      <Fitted
        scene={scene}
        into={{ x: EDGE / 2, y: top, width: PREVIEW.width - EDGE, height: PREVIEW.height - top - 18 }}
      />
    </Paper>
  )
}

/** The link preview of a comparison: its title, and both pictures under each other on one grid of phases. */
export function ComparisonPreview({
  comparison,
  together: { left, right },
  language,
}: {
  comparison: Comparison
  together: Together
  language: Language
}) {
  const { lines, style } = titleLines(comparison.title[language])
  const top = EDGE - 6 + lines.length * style.leading + SMALL.leading + 14
  const scale = Math.min(
    (PREVIEW.width - EDGE) / left.width,
    (PREVIEW.height - top - 18) / (left.height + right.height),
  )
  const x = (PREVIEW.width - left.width * scale) / 2
  return (
    <Paper title={comparison.title[language]}>
      <Lines of={lines} y={EDGE - 6} style={style} />
      <Lines
        of={[SITE_WORDS[language].atlas]}
        y={EDGE - 6 + lines.length * style.leading}
        style={SMALL}
        soft
      />
      <Fitted scene={left} into={{ x, y: top, ...scaled(left, scale) }} />
      <Fitted scene={right} into={{ x, y: top + left.height * scale, ...scaled(right, scale) }} />
    </Paper>
  )
}

function titleLines(title: string): { lines: string[]; style: TextStyle } {
  const ways = TITLES.map((style) => ({ style, lines: wrapText(title, ROOM, style, 2) }))
  return ways.find(({ lines }) => lines.length === 1) ?? ways.at(-1) ?? { style: SMALL, lines: [title] }
}

/** The link preview of the whole atlas: what it is, over the upper part of one of its pictures. */
export function AtlasPreview({ scene, language }: { scene?: Scene; language: Language }) {
  const words = SITE_WORDS[language]
  const title = wrapText(words.galleryTitle, ROOM, ATLAS_TITLE, 2)
  const top = EDGE + SMALL.leading + title.length * ATLAS_TITLE.leading + 26
  return (
    <Paper title={words.galleryTitle}>
      <Lines of={[words.atlas]} y={EDGE - 8} style={SMALL} soft />
      <Lines of={title} y={EDGE - 6 + SMALL.leading} style={ATLAS_TITLE} />
      {scene && (
        <Fitted scene={scene} into={{ x: EDGE - 10, y: top, ...scaled(scene, (ROOM + 20) / scene.width) }} />
      )}
    </Paper>
  )
}

function scaled({ width, height }: Scene, scale: number) {
  return { width: width * scale, height: height * scale }
}

function Paper({ title, children }: { title: string; children: ReactNode }) {
  return (
    <svg xmlns="http://www.w3.org/2000/svg" {...PREVIEW} {...TEXT_SETTING}>
      <title>{title}</title>
      <rect {...PREVIEW} fill={paint('paper')} />
      {children}
    </svg>
  )
}

/** Lines of text from a height downwards; `y` is the top of the first one, px. */
function Lines({
  of,
  y,
  style,
  soft = false,
}: {
  of: readonly string[]
  y: number
  style: TextStyle
  soft?: boolean
}) {
  return of.map((line, index) => (
    <text
      key={line}
      x={EDGE}
      y={y + index * style.leading + style.leading * 0.76}
      fontSize={style.size}
      fontWeight={style.weight}
      fill={paint(soft ? 'soft' : 'ink')}
    >
      {line}
    </text>
  ))
}

function Fitted({ scene, into }: { scene: Scene; into: Box }) {
  return cloneElement(SceneSvg({ scene, paint, idPrefix: `${scene.id}-` }), into)
}
