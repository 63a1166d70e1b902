import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { compare } from '../model/correspond.ts'
import { CHANGES, countDifferences, differencesOf } from '../model/differences.ts'
import { sampleCatalog, sampleComparison, sampleDiagram } from '../model/sampleDiagram.testing.ts'
import { CHANGE_GLYPHS } from './changeGlyphs.tsx'
import { DifferenceSummary } from './DifferenceSummary.tsx'

const compared = compare(sampleDiagram(), sampleDiagram({ id: 'twin' }), sampleCatalog, sampleComparison())
const counts = countDifferences(differencesOf(compared))

test('every count that is not zero is a line to choose, with glyph, word and number', () => {
  const html = renderToStaticMarkup(
    <DifferenceSummary
      counts={counts}
      language="en"
      names={{ left: 'Here', right: 'There' }}
      chosen={{ place: 'ingest', change: 'split' }}
      hrefOf={({ place, change }) => `#${place ?? 'all'}-${change ?? 'any'}`}
    />,
  )
  expect([...html.matchAll(/href="#(\w+-\w+)"/g)].map(([, line]) => line)).toEqual([
    ...['all-any', 'all-kept', 'all-split', 'all-left'],
    ...['source-any', 'source-kept'],
    ...['ingest-any', 'ingest-split', 'ingest-left'],
    ...['store-any', 'store-kept'],
    ...['across-any', 'across-kept'],
  ])
  expect(html).toMatch(
    /<a href="#ingest-split" aria-current="true"><svg.*?<\/svg> <span>split<\/span> <b>1<\/b>/,
  )
  expect(html).toContain('<span>only in Here</span>')
})

test('without a way to choose it is words', () => {
  const html = renderToStaticMarkup(<DifferenceSummary counts={counts} language="ko" />)
  expect(html).not.toMatch(/<a |<button/)
  expect(html).toContain('<span>왼쪽에만</span> <b>1</b>')
})

test('no two changes have the same glyph', () => {
  const drawn = CHANGES.map((change) => `${CHANGE_GLYPHS[change].line} ${CHANGE_GLYPHS[change].solid}`)
  expect(new Set(drawn).size).toBe(CHANGES.length)
})
