import type { Diagram, DiagramEdge, DiagramNode } from '../../model/diagram.ts'
import type { Language } from '../../model/vocabulary.ts'
import { groupBy } from '../groupBy.ts'
import { countWords } from './excerptOf.ts'

/** A diagram whose nodes are the stages of another one, by their ids, and whose arrows are all that flows between two stages. */
export function diagramOfStages(diagram: Diagram): Diagram {
  return {
    ...diagram,
    groups: [],
    nodes: diagram.stages.map(({ id, title, summary, evidence }): DiagramNode => {
      const role = usualRole(diagram.nodes.filter(({ stage }) => stage === id))
      return { id, stage: id, title, role, summary, readings: [], evidence }
    }),
    edges: edgesBetweenStages(diagram),
    notes: [],
    walkthroughs: [],
  }
}

/** What cards of stages show of some things: the stages that those stand in, and bands as themselves. */
export function onStageCards(
  { stages, groups, nodes, edges, bands }: Diagram,
  ids: readonly string[],
): string[] {
  const named = new Set(ids)
  const ends = edges.filter(({ id }) => named.has(id)).flatMap(({ from, to }) => [from, to])
  const meant = new Set([...ids, ...ends])
  const holding = new Set([...nodes, ...groups].flatMap(({ id, stage }) => (meant.has(id) ? [stage] : [])))
  return [
    ...stages.map(({ id }) => id).filter((id) => meant.has(id) || holding.has(id)),
    ...bands.map(({ id }) => id).filter((id) => meant.has(id)),
  ]
}

/** What its icon shows: the part that most of its members play. */
function usualRole(members: readonly DiagramNode[]): string {
  const roles = [...groupBy(members, ({ role }) => role)]
  return roles.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? ''
}

/** One arrow for each two stages that arrows join, under the name of the first of them; with two heads where they go both ways. */
function edgesBetweenStages({ nodes, groups, edges }: Diagram): DiagramEdge[] {
  const stageOf = new Map([...nodes, ...groups].map(({ id, stage }) => [id, stage]))
  const lifted = edges.flatMap((edge) => {
    const [from, to] = [stageOf.get(edge.from), stageOf.get(edge.to)]
    return from !== undefined && to !== undefined && from !== to ? [{ ...edge, from, to }] : []
  })
  return [...groupBy(lifted, ({ from, to }) => [from, to].sort().join(' ')).values()].flatMap((own) => {
    const [first] = own
    if (!first) return []
    const both = own.some(({ from, direction }) => from !== first.from || direction === 'both')
    const oneMode = own.every(({ mode }) => mode === first.mode)
    return [
      {
        ...first,
        direction: both ? ('both' as const) : ('forward' as const),
        mode: oneMode ? first.mode : ('mixed' as const),
        evidence: own.flatMap(({ evidence }) => evidence),
      },
    ]
  })
}

/**
 * What is in a stage, in the words that fit: all names, else the first of them and how many more, else how many.
 */
export function membersWords(
  { nodes }: Diagram,
  stage: string,
  language: Language,
  fits: (text: string) => boolean,
): string {
  const names = nodes.filter((node) => node.stage === stage).map(({ title }) => title[language])
  for (let count = names.length; count > 0; count--) {
    const more = names.length - count
    const text = `${names.slice(0, count).join(', ')}${more > 0 ? ` +${more}` : ''}`
    if (fits(text)) return text
  }
  return countWords(names.length, language)
}
