import { type LegendEntry, legendOf } from '../scene/slides/legend.ts'
import { PAGE } from '../scene/slides/slideFrame.ts'
import { BASELINE, linesOfWords, WORDS } from '../scene/slides/slideWords.ts'
import { drawTable } from '../scene/slides/tableSlides.ts'
import type { SlideTable, Talk, TalkSlide } from '../scene/slides/talk.ts'
import { DASHES } from '../scene/theme.ts'
import type { DrawOnce } from './drawnOnce.tsx'
import { SceneParts, TEXT_SETTING } from './SceneSvg.tsx'
import type { Painter } from './shapes.tsx'

interface Props {
  talk: Talk
  slide: TalkSlide
  paint: Painter
  /** The address of a slide of this talk, by its place; without it nothing is a link. */
  hrefOf?: (slide: number) => string
  /** Of the ids in this SVG, when a page holds several. */
  idPrefix?: string
  /** For a page with all slides of a talk, which show much the same things. */
  once?: DrawOnce
}

/** A slide as one SVG element, in pt: its title, picture, words and legend, as they stand in every format of slides. */
export function SlideSvg({ talk, slide, paint, hrefOf, idPrefix = '', once }: Props) {
  const { frame, language, modes, aspect } = talk
  const { width, height } = PAGE[aspect]
  const ids = { title: `${idPrefix}title`, words: `${idPrefix}words` }
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      lang={language}
      {...TEXT_SETTING}
      role={hrefOf ? 'group' : 'img'}
      aria-labelledby={ids.title}
      aria-describedby={ids.words}
    >
      <title id={ids.title}>{slide.title.text}</title>
      <desc id={ids.words}>{slide.words}</desc>
      <rect width={width} height={height} fill={paint('paper')} />
      <text
        x={frame.title.x}
        y={frame.title.y + frame.title.height * BASELINE}
        fontSize={slide.title.size}
        fontWeight={600}
        fill={paint('ink')}
      >
        {slide.title.text}
      </text>
      {slide.pictures.map(({ scene, x, y, scale }) => (
        <g
          key={`${scene.id} ${x} ${y}`}
          transform={`translate(${rounded(x)} ${rounded(y)}) scale(${rounded(scale)})`}
        >
          <SceneParts
            scene={scene}
            paint={paint}
            once={once}
            {...(hrefOf && {
              hrefOf: (id: string) => {
                const target = slide.leadsTo.get(id)
                return target === undefined ? undefined : hrefOf(target)
              },
            })}
          />
        </g>
      ))}
      {slide.pictures.map(({ scene, caption }) =>
        caption ? (
          <g key={scene.id}>
            {caption.text !== caption.whole && <title>{caption.whole}</title>}
            <text
              x={rounded(caption.x)}
              y={rounded(caption.y)}
              fontSize={WORDS.size}
              fontWeight={600}
              fill={paint('ink')}
            >
              {caption.text}
            </text>
          </g>
        ) : null,
      )}
      {slide.table && <Table of={slide.table} paint={paint} />}
      {linesOfWords(slide.words, frame.words.width).map((line, i) => (
        <text
          key={line}
          x={frame.words.x}
          y={rounded(frame.words.y + (i + BASELINE) * WORDS.leading)}
          fontSize={WORDS.size}
          fill={paint('ink')}
        >
          {line}
        </text>
      ))}
      {(slide.table ? [] : legendOf(modes, language, frame.legend)).map((entry) => (
        <Legend key={entry.mode} of={entry} paint={paint} />
      ))}
    </svg>
  )
}

function Legend({ of: { mode, word, line, box }, paint }: { of: LegendEntry; paint: Painter }) {
  const colour = paint(`mode-${mode}`)
  const dashes = DASHES[mode]
  return (
    <>
      <path
        d={`M${rounded(line.x)} ${rounded(line.y)}h${line.width}`}
        stroke={colour}
        strokeWidth={1.5}
        strokeDasharray={dashes.length > 0 ? dashes.join(' ') : undefined}
      />
      <text x={rounded(box.x)} y={rounded(box.y + box.height * BASELINE)} fontSize={WORDS.size} fill={colour}>
        {word}
      </text>
    </>
  )
}

function Table({ of, paint }: { of: SlideTable; paint: Painter }) {
  const { head, rules, texts } = drawTable(of)
  return (
    <>
      <rect {...head} fill={paint('group')} />
      {rules.map(({ x, y, width }) => (
        <path key={y} d={`M${rounded(x)} ${rounded(y)}h${rounded(width)}`} stroke={paint('group-edge')} />
      ))}
      {texts.map(({ text, x, y, paint: ink, weight }) => (
        <text
          key={`${x} ${y}`}
          x={rounded(x)}
          y={rounded(y)}
          fontSize={WORDS.size}
          fontWeight={weight}
          fill={paint(ink)}
        >
          {text}
        </text>
      ))}
    </>
  )
}

/** Two decimals are finer than any screen. */
const rounded = (value: number) => Math.round(value * 100) / 100
