import { OUTLINE_WORDS } from '../draw/outlineWords.ts'
import type { Diagram, DiagramEdge, DiagramNode } from '../model/diagram.ts'
import { isInferred } from '../model/isInferred.ts'
import { type Language, type Mode, OUTSIDE } from '../model/vocabulary.ts'
import { MODE_WORDS } from '../model/words.ts'
import type { Direction } from '../scene/layoutTypes.ts'
import { EXPORT_WORDS } from './exportWords.ts'

interface Options {
  language: Language
  direction: Direction
}

/** How a mode's line begins and ends, without heads. */
const LINES: Readonly<Record<Mode, string>> = {
  stream: '--',
  interactive: '--',
  batch: '-.-',
  control: '-.-',
  mixed: '==',
}

/**
 * A diagram as a Mermaid flowchart: a subgraph for every stage and group. Parts have names of ours, since Mermaid gives some words a
 * meaning of their own.
 */
export function diagramToMermaid(diagram: Diagram, { language, direction }: Options): string {
  const names = namesOf(diagram)
  const told = { diagram, language, names }
  const inferred = diagram.nodes.filter(({ evidence }) => isInferred(evidence)).map(({ id }) => names.get(id))
  return [
    '---',
    `title: ${yamlText(diagram.title[language])}`,
    '---',
    ...EXPORT_WORDS[language].lost.mermaid.map((line) => `%% ${line}`),
    `flowchart ${direction}`,
    ...diagram.stages.flatMap((stage) => stageLines(stage.id, told)),
    ...bandLines(told),
    ...diagram.edges.flatMap((edge, index) => edgeLines(edge, index, told)),
    ...(inferred.length > 0 ? ['classDef inferred stroke-dasharray:3 3', `class ${inferred} inferred`] : []),
    '',
  ].join('\n')
}

interface Told {
  diagram: Diagram
  language: Language
  names: ReadonlyMap<string, string>
}

function namesOf({ stages, groups, nodes, bands }: Diagram): ReadonlyMap<string, string> {
  const kinds = { stage: stages, group: groups, node: nodes, band: bands }
  return new Map(
    Object.entries(kinds).flatMap(([kind, things]) =>
      things.map(({ id }, index) => [id, `${kind}${index + 1}`] as const),
    ),
  )
}

function stageLines(stage: string, { diagram, language, names }: Told): string[] {
  const groups = diagram.groups.filter((group) => group.stage === stage)
  const nodes = diagram.nodes.filter((node) => node.stage === stage)
  const title = diagram.stages.find(({ id }) => id === stage)?.title[language] ?? stage
  const nodeLine = (node: DiagramNode) => `${names.get(node.id)}[${label(node.title[language])}]`
  return subgraph(names.get(stage), title, [
    ...groups.flatMap((group) =>
      subgraph(
        names.get(group.id),
        group.title[language],
        nodes.filter((node) => node.group === group.id).map(nodeLine),
      ),
    ),
    ...nodes.filter((node) => node.group === undefined).map(nodeLine),
  ])
}

function subgraph(name: string | undefined, title: string, lines: readonly string[]): string[] {
  return [`subgraph ${name}[${label(title)}]`, ...lines.map((line) => `  ${line}`), 'end']
}

// Mermaid has nothing that spans subgraphs, so a band says what it spans.
function bandLines({ diagram, language, names }: Told): string[] {
  const titleOf = (id: string) => diagram.stages.find((stage) => stage.id === id)?.title[language] ?? id
  return diagram.bands.map((band) => {
    const span = OUTLINE_WORDS[language].spans(titleOf(band.from), titleOf(band.to))
    return `${names.get(band.id)}([${label(`${band.title[language]}, ${span}`)}])`
  })
}

function edgeLines(edge: DiagramEdge, index: number, { language, names }: Told): string[] {
  const outside = `outside${index + 1}`
  const isFree = edge.from === OUTSIDE || edge.to === OUTSIDE
  const nameOf = (id: string) => (id === OUTSIDE ? outside : names.get(id))
  const line = LINES[edge.mode]
  const arrow = `${edge.direction === 'both' ? '<' : ''}${line}>`
  const words = label(`${edge.flow[language]} (${MODE_WORDS[edge.mode][language]})`)
  return [
    ...(isFree ? [`${outside}([${label(OUTLINE_WORDS[language].outside)}])`] : []),
    `${nameOf(edge.from)} ${arrow}|${words}| ${nameOf(edge.to)}`,
  ]
}

/**
 * A text between quotes in which nothing means anything to Mermaid: neither its own signs, nor HTML, nor the Markdown that it looks
 * for in labels. All but letters, digits and a few harmless signs are written as their number.
 */
function label(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N}\p{M} ,()]/gu, (sign) => `#${sign.codePointAt(0)};`)
  return `"${escaped}"`
}

/** A text in YAML, in which nothing looks like a tag or a directive either. */
function yamlText(text: string): string {
  const unicode = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  return JSON.stringify(text).replace(/[<>%{}]/g, unicode)
}
