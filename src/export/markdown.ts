import { OUTLINE_WORDS, type OutlineWords } from '../draw/outlineWords.ts'
import { aboutReading } from '../draw/ReadingList.tsx'
import type { Catalog } from '../model/catalog.ts'
import type { Band, Diagram, DiagramEdge, DiagramNode, Group, Stage } from '../model/diagram.ts'
import { isInferred } from '../model/isInferred.ts'
import { inReadersLanguageFirst, readingsOf } from '../model/readingsOf.ts'
import { type Language, OUTSIDE } from '../model/vocabulary.ts'
import { MODE_WORDS, PHASE_WORDS } from '../model/words.ts'
import { EXPORT_WORDS } from './exportWords.ts'
import { markdownLink, markdownText } from './markdownText.ts'

interface Told {
  diagram: Diagram
  catalog: Catalog
  language: Language
  words: OutlineWords
}

/** A diagram as Markdown: its stages in order, what stands in them, what that receives and sends, and what to read about it. */
export function diagramToMarkdown(
  diagram: Diagram,
  { address, ...options }: { catalog: Catalog; language: Language; address?: string },
): string {
  const { language } = options
  const told = { diagram, words: OUTLINE_WORDS[language], ...options }
  const { edition, lost } = EXPORT_WORDS[language]
  const blocks = [
    ['<!--', ...lost.markdown, '-->'].join('\n'),
    `# ${markdownText(diagram.title[language])}`,
    markdownText(diagram.summary[language]),
    [edition(diagram.edition), address && markdownLink(address, address)].filter(Boolean).join(' · '),
    ...diagram.stages.flatMap((stage) => stageBlocks(stage, told)),
    ...chapter(
      told.words.bands,
      diagram.bands.flatMap((band) => bandBlocks(band, told)),
    ),
    ...chapter(told.words.notes, noteBlocks(told)),
    ...chapter(told.words.walkthroughs, walkthroughBlocks(told)),
    ...chapter(told.words.sources, sourceBlocks(told)),
  ]
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}

function chapter(title: string, blocks: readonly string[]): readonly string[] {
  return blocks.length > 0 ? [`## ${title}`, ...blocks] : []
}

function stageBlocks(stage: Stage, told: Told): string[] {
  const { diagram, language } = told
  const nodes = diagram.nodes.filter((node) => node.stage === stage.id)
  const groups = diagram.groups.filter((group) => group.stage === stage.id)
  return [
    `## ${markdownText(stage.title[language])} (${PHASE_WORDS[stage.phase][language]})`,
    markdownText(stage.summary[language]),
    readingList(stage, told),
    ...groups.flatMap((group) => groupBlocks(group, told)),
    ...nodes.filter(({ group }) => group === undefined).flatMap((node) => nodeBlocks(node, '###', told)),
  ]
}

function groupBlocks(group: Group, told: Told): string[] {
  const { diagram, language } = told
  return [
    `### ${markdownText(group.title[language])}`,
    markdownText(group.summary[language]),
    arrowList(group, told),
    ...diagram.nodes
      .filter((node) => node.group === group.id)
      .flatMap((node) => nodeBlocks(node, '####', told)),
  ]
}

function nodeBlocks(node: DiagramNode, heading: '###' | '####', told: Told): string[] {
  return [
    `${heading} ${markdownText(node.title[told.language])}`,
    kindLine(node, told),
    markdownText(node.summary[told.language]),
    arrowList(node, told),
    readingList(node, told),
  ]
}

function bandBlocks(band: Band, told: Told): string[] {
  const { diagram, language, words } = told
  const titleOf = (id: string) => diagram.stages.find((stage) => stage.id === id)?.title[language] ?? id
  return [
    `### ${markdownText(band.title[language])}`,
    markdownText(words.spans(titleOf(band.from), titleOf(band.to))),
    kindLine(band, told),
    markdownText(band.summary[language]),
    readingList(band, told),
  ]
}

/** Its role, its product and who sells it, and whether that it is there is our reading. */
function kindLine({ role, technology, evidence }: DiagramNode | Band, told: Told): string {
  const { catalog, language, words } = told
  const product = catalog.technologies.get(technology ?? '')
  const facts = [
    catalog.roles.get(role)?.title[language],
    product?.name[language],
    product?.vendor,
    isInferred(evidence) && words.marks.inferred,
  ]
  return `*${facts.flatMap((fact) => (fact ? [markdownText(fact)] : [])).join(' · ')}*`
}

function arrowList({ id }: DiagramNode | Group, told: Told): string {
  const { edges } = told.diagram
  const { receives, sends } = told.words
  return [
    ...edges.filter(({ to }) => to === id).map((edge) => arrowLine(receives, edge.from, edge, told)),
    ...edges.filter(({ from }) => from === id).map((edge) => arrowLine(sends, edge.to, edge, told)),
  ].join('\n')
}

function arrowLine(verb: string, other: string, edge: DiagramEdge, told: Told): string {
  const { diagram, language, words } = told
  const end = [...diagram.nodes, ...diagram.groups].find((thing) => thing.id === other)
  const name = other === OUTSIDE ? words.outside : `**${markdownText(end?.title[language] ?? other)}**`
  const manner = [
    MODE_WORDS[edge.mode][language],
    edge.direction === 'both' && words.both,
    isInferred(edge.evidence) && words.marks.inferred,
  ]
  return `- ${verb}: ${name}, ${markdownText(edge.flow[language])} (${manner.filter(Boolean).join(', ')})`
}

function readingList(thing: DiagramNode | Band | Stage, { catalog, language, words }: Told): string {
  const found = inReadersLanguageFirst(readingsOf(thing, catalog), language)
  if (found.length === 0) return ''
  const title = 'phase' in thing ? words.readingsOnPhase : words.readings
  const lines = found.map(
    (one) => `- ${markdownLink(one.title, one.url)} (${markdownText(aboutReading(one, catalog, language))})`,
  )
  return [`${title}:`, '', ...lines].join('\n')
}

function noteBlocks({ diagram, language }: Told): string[] {
  const lines = diagram.notes.map(({ text }) => `- ${markdownText(text[language])}`)
  return lines.length > 0 ? [lines.join('\n')] : []
}

function walkthroughBlocks({ diagram, language }: Told): string[] {
  return diagram.walkthroughs.flatMap(({ title, steps }) => [
    `### ${markdownText(title[language])}`,
    steps
      .map((step, index) => {
        const [name, text] = [step.title[language], step.text[language]].map(markdownText)
        return `${index + 1}. **${name}** ${text}`
      })
      .join('\n'),
  ])
}

function sourceBlocks({ diagram, language }: Told): string[] {
  const lines = diagram.sources.map(
    ({ title, url, note }) =>
      `- ${markdownLink(title[language], url)}${note ? ` ${markdownText(note[language])}` : ''}`,
  )
  return [lines.join('\n')]
}
