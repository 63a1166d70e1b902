import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { sampleCatalog, sampleDiagram } from '../model/sampleDiagram.testing.ts'
import type { Language } from '../model/vocabulary.ts'
import { Outline } from './Outline.tsx'

const diagram = sampleDiagram()
const outline = (language: Language = 'en', of = diagram) =>
  renderToStaticMarkup(<Outline diagram={of} catalog={sampleCatalog} language={language} />)
const html = outline()

/** The element with an id, from its start to the start of the next one that has an id. */
function partOf(id: string): string {
  const start = html.indexOf(`id="${id}"`)
  const next = html.indexOf(' id="', start + 1)
  return html.slice(start, next < 0 ? undefined : next)
}

/** All that is said of a component. */
function articleOf(id: string): string {
  const start = html.indexOf(`id="${id}"`)
  return html.slice(start, html.indexOf('</article>', start))
}

describe('the outline', () => {
  test('holds everything that can be pointed at, once', () => {
    const things = [diagram.stages, diagram.groups, diagram.nodes, diagram.edges, diagram.bands].flat()
    for (const { id } of things) expect(html.split(`id="${id}"`), id).toHaveLength(2)
  })

  test('tells an arrow where it is sent from, and links to it from where it arrives', () => {
    expect(partOf('measure')).toContain('measurements')
    expect(partOf('brokers')).toContain('<a href="#measure">measurements</a>')
  })

  test('tells an arrow from outside the figure at the node where it arrives', () => {
    const edges = diagram.edges.map((edge) =>
      edge.id === 'leave' ? { ...edge, from: 'outside', to: 'objects' } : edge,
    )
    const turned = outline('en', { ...diagram, edges })
    expect(turned.split('id="leave"')).toHaveLength(2)
    expect(turned).toContain('outside the figure')
  })

  test('says of an arrow what flows, how, and that it goes both ways', () => {
    expect(partOf('land')).toContain('events')
    expect(partOf('land')).toContain('batch, both ways')
  })

  test('says of a component its role, its technology and why it is there', () => {
    const log = articleOf('log')
    expect(log.replace(/<[^>]*>/g, '')).toContain('Message log · Apache Kafka · Apache')
    expect(log).toContain('href="../technologies/kafka/"')
    expect(log).toContain('Keeps events in order')
    expect(log).toContain('A distributed log of events')
  })

  test('says what has become of a technology, and when nobody has checked it', () => {
    expect(articleOf('agent')).toContain('Retired in 2024 (not checked)')
  })

  test('tells a claim of the source from our reading of it', () => {
    const log = articleOf('log')
    expect(log).toContain(
      '<em class="mark verified">verified</em><a class="cite" href="#source:figure">figure</a>',
    )
    expect(log).toContain('<em class="mark inferred">inferred</em><span class="aside"> By its name</span>')
  })

  test('links out with the words of the reading’s own language, and takes nothing along', () => {
    expect(outline('ko')).toContain(
      '<a href="https://example.org/the-log#one" lang="en" target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">Part one</a>',
    )
  })

  test('shows an address that may not be a link as words', () => {
    const [first] = diagram.sources
    const sources = first ? [{ ...first, url: 'javascript:alert(1)' }] : []
    const blocked = outline('en', { ...diagram, sources })
    expect(blocked).toContain('The figure')
    expect(blocked).not.toContain('href="javascript:')
  })

  test('tells bands, notes, walkthroughs and sources, and no heading of what is not there', () => {
    for (const words of ['from Intake to Lake', 'draws one arrow twice', 'Sensors send', 'The figure'])
      expect(html).toContain(words)
    expect(outline('en', { ...diagram, notes: [] })).not.toContain('Good to know')
  })

  test('is Korean in Korean', () => {
    const korean = outline('ko')
    for (const words of ['수집', '이벤트를 순서대로 보관한다', '확인됨', '둘러보기'])
      expect(korean).toContain(words)
    expect(korean).not.toContain('verified</em>')
  })

  test('has no style attribute and no event handler', () => {
    expect(html).not.toMatch(/<[^>]*\s(?:style|on\w+)=/)
  })
})
