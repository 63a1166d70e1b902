import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { sampleCatalog, sampleDiagram } from '../model/sampleDiagram.testing.ts'
import { PartsTable } from './PartsTable.tsx'

const diagrams = [
  sampleDiagram(),
  sampleDiagram({ id: 'second', 'nodes[0].role': 'store' }),
  sampleDiagram({ id: 'third', 'nodes[0].role': 'store', 'nodes[3].role': 'message-log' }),
]

/** What a row says, by the name of its role, in the first phase that has it. */
function rowOf(role: string, language: 'en' | 'ko' = 'en'): string {
  const html = renderToStaticMarkup(
    <PartsTable
      {...{ diagrams, catalog: sampleCatalog, language }}
      headOf={({ id }) => id}
      partOf={({ id: diagram }, id, name) => <a href={`#${diagram}:${id}`}>{name}</a>}
    />,
  )
  const start = html.indexOf(`<span class="name">${role}</span>`)
  return html.slice(start, html.indexOf('</tr>', start))
}

const text = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

test('a role says in how many architectures it is played, and in which by dots', () => {
  expect(text(rowOf('Message log'))).toMatch(/^Message log in all 3 /)
  expect(text(rowOf('Orchestrator', 'en'))).toMatch(/^Orchestrator in all 3 /)
  expect(text(rowOf('생산자', 'ko'))).toMatch(/^생산자 3개 중 1개 /)
  expect(rowOf('Producer')).toContain('<svg class="glyph"')
})

test('what nobody else has says so where it stands, and empty cells say nothing or where it is instead', () => {
  expect(text(rowOf('Producer'))).toBe(
    'Producer in 1 of 3 sample Sensors only here second nothing third nothing',
  )
  expect(text(rowOf('Store'))).toBe('Store in 2 of 3 sample under store second Sensors third Sensors')
})

test('a component’s name is wrapped as the page wants it', () => {
  expect(rowOf('Message log')).toContain('<a href="#second:log">Kafka</a>')
})
