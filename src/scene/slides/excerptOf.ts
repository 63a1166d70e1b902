import type { Band, Diagram, DiagramNode, Group } from '../../model/diagram.ts'
import { type Language, OUTSIDE } from '../../model/vocabulary.ts'
import { remembered } from '../remembered.ts'

/** What of a diagram is to stand on one picture. Everything is by id. */
export interface Excerpt {
  nodes: ReadonlySet<string>
  /** Groups that stand as one card, without their members. A group with a member among the nodes stands as the figure draws it. */
  collapsed: ReadonlySet<string>
  /** Groups without members among the nodes that stand as a box all the same. */
  frames: ReadonlySet<string>
  bands: ReadonlySet<string>
  /** Stages that stand even if nothing else of them does. */
  stages: ReadonlySet<string>
  /** Of these, those that are there only since an arrow leads to them. Arrows between two of them are left out. */
  faint: ReadonlySet<string>
}

export const NOTHING: Excerpt = {
  nodes: new Set(),
  collapsed: new Set(),
  frames: new Set(),
  bands: new Set(),
  stages: new Set(),
  faint: new Set(),
}

/** The same excerpt with more on it. */
export function withMore(
  excerpt: Excerpt,
  more: { readonly [key in keyof Excerpt]?: Iterable<string> },
): Excerpt {
  const joined = (key: keyof Excerpt) => new Set([...excerpt[key], ...(more[key] ?? [])])
  return {
    nodes: joined('nodes'),
    collapsed: joined('collapsed'),
    frames: joined('frames'),
    bands: joined('bands'),
    stages: joined('stages'),
    faint: joined('faint'),
  }
}

/**
 * A diagram of its own with what an excerpt names: the stages that something of it stands in, the arrows that have both their ends,
 * and bands as far as their stages are there. Ids stay those of the diagram. What shows the same is the same object, so that what is found out
 * about it is found out once.
 */
export function excerptOf(diagram: Diagram, excerpt: Excerpt, language: Language): Diagram {
  const cut = cutOut(diagram, excerpt, language)
  const whole = wholes.get(diagram) ?? diagram
  const known = excerptsOf(whole, contentKey(cut))
  known.cut ??= cut
  wholes.set(known.cut, whole)
  return known.cut
}

/** What each excerpt is one of, be it by way of another excerpt. */
const wholes = new WeakMap<Diagram, Diagram>()
const excerptsOf = remembered((_whole: Diagram, _content: string): { cut?: Diagram } => ({}))

/** All in which excerpts of one diagram differ. */
function contentKey({ stages, groups, nodes, edges, bands }: Diagram): string {
  const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id)
  return JSON.stringify([
    ids(stages),
    ids(groups),
    nodes.map(({ id, group, role }) => [id, group, role]),
    ids(edges),
    bands.map(({ id, from, to }) => [id, from, to]),
  ])
}

function cutOut(diagram: Diagram, excerpt: Excerpt, language: Language): Diagram {
  const { nodes: named, collapsed, frames, bands, faint } = excerpt
  const framed = new Set([
    ...frames,
    ...diagram.nodes.flatMap(({ id, group }) => (group && named.has(id) && !faint.has(id) ? [group] : [])),
  ])
  const cards = diagram.groups.filter(({ id }) => collapsed.has(id) && !framed.has(id))
  const nodes = [
    ...diagram.nodes.filter(({ id }) => named.has(id)).map((node) => inFrame(node, framed)),
    ...cards.map((group) => groupCard(group, diagram, language)),
  ]
  const groups = diagram.groups.filter(({ id }) => framed.has(id))
  const used = new Set([...[...nodes, ...groups].map(({ stage }) => stage), ...excerpt.stages])
  const stages = diagram.stages.filter(({ id }) => used.has(id))
  const here = new Set([...nodes, ...groups].map(({ id }) => id))
  const isThere = (id: string) => id === OUTSIDE || here.has(id)
  const isFaint = (id: string) => id === OUTSIDE || faint.has(id)
  return {
    ...diagram,
    stages,
    groups,
    nodes,
    edges: diagram.edges.filter(
      ({ from, to }) => isThere(from) && isThere(to) && !(isFaint(from) && isFaint(to)),
    ),
    bands: diagram.bands.filter(({ id }) => bands.has(id)).flatMap((band) => clamped(band, diagram, used)),
    notes: [],
    walkthroughs: [],
  }
}

function inFrame(node: DiagramNode, framed: ReadonlySet<string>): DiagramNode {
  if (node.group === undefined || framed.has(node.group)) return node
  const { group: _, ...alone } = node
  return alone
}

/** A group as one card. Where a node says its role, it says how much is in it. */
function groupCard(group: Group, diagram: Diagram, language: Language): DiagramNode {
  const count = diagram.nodes.filter((node) => node.group === group.id).length
  const { id, stage, title, summary, evidence } = group
  return { id, stage, title, role: countWords(count, language), summary, readings: [], evidence }
}

/** How many components something has, in words. */
export function countWords(count: number, language: Language): string {
  if (language === 'ko') return `구성 요소 ${count}개`
  return count === 1 ? '1 component' : `${count} components`
}

/** The stages that a band spans, in their order. */
export function stagesUnder(band: Band, { stages }: Pick<Diagram, 'stages'>): string[] {
  const ids = stages.map(({ id }) => id)
  return ids.slice(ids.indexOf(band.from), ids.indexOf(band.to) + 1)
}

function clamped(band: Band, diagram: Diagram, used: ReadonlySet<string>): Band[] {
  const left = stagesUnder(band, diagram).filter((id) => used.has(id))
  const [from, to] = [left[0], left.at(-1)]
  return from !== undefined && to !== undefined ? [{ ...band, from, to }] : []
}
