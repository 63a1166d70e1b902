import type { Painter } from '../../draw/shapes.tsx'
import type { Language } from '../../model/vocabulary.ts'
import type { Box } from '../../scene/geometry.ts'
import { measureText } from '../../scene/measureText.ts'
import { WORDS } from '../../scene/slides/slideWords.ts'

const TEXT = { en: 'Overview', ko: '전체 그림' } as const
/** Between the arrow and the word, and how far the arrow reaches, pt. */
const GAP = 5
const ARROW = 6

interface Props {
  language: Language
  box: Box
  paint: Painter
}

/** What leads back to the whole picture, in the corner of a slide; pt. */
export function BackSvg({ language, box, paint }: Props) {
  const text = TEXT[language]
  const width = ARROW + GAP + measureText(text, WORDS.size, 400)
  const left = box.x + (box.width - width) / 2
  const middle = box.y + box.height / 2
  return (
    <>
      <rect {...box} rx={box.height / 2} fill="none" stroke={paint('card-edge')} strokeWidth={0.75} />
      <path
        d={`M${left + ARROW} ${middle - 4}L${left} ${middle}L${left + ARROW} ${middle + 4}Z`}
        fill={paint('soft')}
      />
      <text x={left + ARROW + GAP} y={middle + WORDS.size * 0.36} fontSize={WORDS.size} fill={paint('soft')}>
        {text}
      </text>
    </>
  )
}
