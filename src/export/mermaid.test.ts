import { describe, expect, test } from 'vitest'
import { sampleDiagram } from '../model/sampleDiagram.testing.ts'
import { loadLibrary } from '../site/library.ts'
import { diagramToMermaid } from './mermaid.ts'

const LABEL = '"(?:[\\p{L}\\p{N}\\p{M} ,()]|#\\d+;)+"'
const ARROW = '<?(?:--|-\\.-|==)>'
/** All that a line may be. With no more than this in a file, Mermaid has no way to read it otherwise. */
const LINES = [
  `subgraph (?:stage|group)\\d+\\[${LABEL}\\]`,
  'end',
  `node\\d+\\[${LABEL}\\]`,
  `(?:band|outside)\\d+\\(\\[${LABEL}\\]\\)`,
  `(?:node|group|outside)\\d+ ${ARROW}\\|${LABEL}\\| (?:node|group|outside)\\d+`,
  'classDef inferred stroke-dasharray:3 3',
  'class node\\d+(?:,node\\d+)* inferred',
].map((pattern) => new RegExp(`^ *(?:${pattern})$`, 'u'))

const TRAPS = [
  'end',
  '"]; end',
  '`**bold**`',
  '1. list',
  '- item',
  '#quot; #35;',
  '<img src=x onerror=alert(1)>',
  '%%{init: {"theme": "dark"}}%%',
  'https://example.org',
  'a --> b',
  'click node1 call f()',
  '$$x^2$$',
  'fa:fa-car @{shape: x}',
  '😀 é 각',
]

const trapped = (trap: string) => {
  const title = { en: trap, ko: trap }
  return sampleDiagram({
    title,
    'stages[0].title': title,
    'groups[0].title': title,
    'nodes[0].title': title,
    'edges[0].flow': title,
    'bands[0].title': title,
  })
}

/** The lines behind the head: title and comment. */
function body(mermaid: string): string[] {
  const lines = mermaid.trimEnd().split('\n')
  return lines.slice(lines.findIndex((line) => line.startsWith('flowchart ')) + 1)
}

const options = { language: 'en', direction: 'LR' } as const

describe('a diagram as Mermaid', () => {
  const mermaid = diagramToMermaid(sampleDiagram(), options)

  test('has its title, what it leaves out, and the direction', () => {
    expect(mermaid).toMatch(/^---\ntitle: "A sample"\n---\n%% Made by Pipeline Atlas\. Not in here: /)
    expect(mermaid).toContain('\nflowchart LR\n')
    expect(diagramToMermaid(sampleDiagram(), { language: 'ko', direction: 'TB' })).toMatch(
      /\n%% .*여기에 없는 것[\s\S]*\nflowchart TB\n/,
    )
  })

  test('has groups inside of stages, and arrows that end at groups', () => {
    expect(mermaid).toMatch(
      /\nsubgraph stage2\["Intake"\]\n {2}subgraph group1\[".*"\]\n {4}node2\["Kafka"\]\n/,
    )
    expect(mermaid).toMatch(/\nnode1 -->\|"[^"]* \(stream\)"\| group1\n/)
  })

  test.each(TRAPS)('keeps the title %j a title', (trap) => {
    const lines = body(diagramToMermaid(trapped(trap), options))
    expect(lines.filter((line) => !LINES.some((pattern) => pattern.test(line)))).toEqual([])
    expect(lines).toHaveLength(body(mermaid).length)
    expect(diagramToMermaid(trapped(trap), options).split('\n')[1]).not.toMatch(/[<>%{}]/)
  })
})

// 154 MB with all it brings, so it is not installed with the atlas. Named so that neither TypeScript nor Vite looks for it.
const [PARSER, CLEANER] = ['mermaid', 'dompurify'] as string[]
const installed = await import(/* @vite-ignore */ `${PARSER}`).catch(() => undefined)

if (installed)
  test('Mermaid itself reads every shipped diagram and every trap (npm i --no-save mermaid@12.3.0)', async () => {
    // Nothing is drawn here, so there is nothing to clean.
    const cleaner = await import(/* @vite-ignore */ `${CLEANER}`)
    Object.assign(cleaner.default, { sanitize: (text: string) => text, addHook() {}, removeAllHooks() {} })
    const diagrams = [...loadLibrary('diagrams').diagrams, ...TRAPS.map(trapped)]
    for (const diagram of diagrams)
      for (const language of ['en', 'ko'] as const) {
        const text = diagramToMermaid(diagram, { language, direction: 'LR' })
        expect(await installed.default.parse(text)).toMatchObject({ diagramType: 'flowchart-v2' })
      }
  })
