import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { compare } from '../model/correspond.ts'
import { differencesOf, type Place } from '../model/differences.ts'
import { parseCatalog } from '../model/parseCatalog.ts'
import {
  sampleCatalog,
  sampleCatalogFiles,
  sampleComparison,
  sampleDiagram,
} from '../model/sampleDiagram.testing.ts'
import type { Language } from '../model/vocabulary.ts'
import { DifferenceTable } from './DifferenceTable.tsx'

const operation = {
  value: 'managed',
  mark: 'inferred',
  readings: [{ reading: 'the-log' }],
  note: { en: 'Or so it seems', ko: '그렇게 보인다' },
}
const catalog = parseCatalog(sampleCatalogFiles({ technologies: { 'technologies[0].facts': { operation } } }))
const compared = compare(sampleDiagram(), sampleDiagram({ id: 'twin' }), catalog, sampleComparison())
const differences = differencesOf(compared)

const table = (language: Language = 'en', only?: Place) =>
  renderToStaticMarkup(
    <DifferenceTable
      {...{ differences, compared, catalog, language, only }}
      partOf={(side, id, name) => <a href={`#${side}:${id}`}>{name}</a>}
    />,
  )
const columns = (html: string) => html.match(/<th scope="col"/g)?.length
const text = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe('the table of differences', () => {
  test('has a group of rows with a heading for every phase that has any', () => {
    const heads = [...table().matchAll(/<tbody id="([^"]*)"[^>]*><tr class="place"><th scope="rowgroup"/g)]
    expect(heads.map(([, id]) => id)).toEqual([
      'differences:source',
      'differences:ingest',
      'differences:store',
      'differences:across',
    ])
  })

  test('can show one phase alone', () => {
    expect(text(table('en', 'ingest'))).toContain('About logs')
    expect(text(table('en', 'ingest'))).not.toContain('About lakes')
  })

  test('says what becomes of a part by a glyph and a word, and of nothing that it is nothing', () => {
    expect(table()).toMatch(
      /<tr class="change-split"><th scope="row"[^>]*><span><svg class="glyph".*?<\/svg> split</,
    )
    expect(text(table('en', 'ingest'))).toContain('nothing')
  })

  test('wraps the names of components as the page wants them', () => {
    expect(table()).toContain('<a href="#left:log">Kafka</a>')
    expect(table()).toContain('<a href="#right:agent">Flume</a>')
  })

  test('tells what is stated with its mark and source, and what nobody has stated as unknown', () => {
    const words = text(table())
    expect(words).toContain('Run by the vendor inferred Or so it seems Kafka: the vendor inferred')
    expect(words).toContain('Flume: unknown')
    expect(table()).toContain('href="https://example.org/the-log"')
  })

  test('has no column of facts where there are none to tell', () => {
    expect(columns(table())).toBe(5)
    const plain = compare(sampleDiagram(), sampleDiagram({ id: 'twin' }), sampleCatalog, sampleComparison())
    const set = {
      differences: differencesOf(plain),
      compared: plain,
      catalog: sampleCatalog,
      language: 'en' as const,
    }
    const html = renderToStaticMarkup(<DifferenceTable {...set} />)
    expect(columns(html)).toBe(4)
    expect(html).toContain('colSpan="4"')
    expect(html).not.toContain('differing')
  })

  test('tells the reason, how sure it is, and that somebody wrote it', () => {
    expect(text(table())).toContain('About logs high confidence · written')
    expect(text(table('ko'))).toContain('logs에 대하여 신뢰도 높음 · 직접 작성')
  })

  test('has no style attribute and no event handler', () => {
    expect(table()).not.toMatch(/<[^>]*\s(?:style|on\w+)=/)
  })
})
