import type { Diagram, DiagramEdge, DiagramNode } from '../model/diagram.ts'
import { LANES, MODES, PHASES } from '../model/vocabulary.ts'

const SEED = 20240611
const STAGES = ['Sources', 'Ingest', 'Store', 'Process', 'Serve']
const WORDS = ['Orders', 'Clicks', 'Billing', 'Sensor', 'Risk', 'Stock', 'Fleet', 'Audit', 'Media', 'Claims']
const ROLES = ['source', 'collector', 'object-store', 'batch-engine', 'sql-engine']
const ARROWS_PER_NODE = 1.4
/** One node in so many begins a group of three. */
const GROUP_EVERY = 12

const both = (text: string) => ({ en: text, ko: text })
const evidence: DiagramNode['evidence'] = [{ claim: 'drawn', mark: 'inferred', sources: [] }]

/**
 * A diagram to measure with: nodes spread evenly over five stages, some of them in groups, and 1.4 arrows a node, most of them to the
 * next stage and to about the same height. The same number gives the same diagram. Its roles are in the shipped catalogue.
 */
export function layeredDiagram(count: number): Diagram {
  const random = randomNumbers(SEED + count)
  const stages = STAGES.map((title, i) => ({
    id: `stage-${i}`,
    title: both(title),
    phase: PHASES[i] ?? 'use',
    summary: both(title),
    evidence,
  }))
  const nodes = Array.from({ length: count }, (_, i) => nodeAt(i, count, random))
  const grouped = new Map(nodes.flatMap(({ group, stage }) => (group === undefined ? [] : [[group, stage]])))
  return {
    id: `layered-${count}`,
    title: both(`${count} nodes`),
    summary: both(`A generated graph of ${count} nodes.`),
    family: 'reference',
    edition: 2024,
    sources: [{ id: 'none', title: both('Generated'), url: 'https://example.org/' }],
    stages,
    groups: [...grouped].map(([id, stage]) => ({
      id,
      stage,
      title: both(`Group of ${id.slice('group-'.length)}`),
      frame: 'box',
      summary: both('Three that belong together.'),
      evidence,
    })),
    nodes,
    edges: arrowsBetween(nodes, random),
    bands: [],
    notes: [],
    walkthroughs: [],
  }
}

/** mulberry32: numbers from 0 up to 1, the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const stageAt = (index: number, count: number) => Math.floor((index * STAGES.length) / count)

function nodeAt(index: number, count: number, random: () => number): DiagramNode {
  const stage = stageAt(index, count)
  const leader = index - (index % GROUP_EVERY)
  const inGroup = index - leader < 3 && stageAt(leader, count) === stage
  const word = WORDS[Math.floor(random() * WORDS.length)] ?? ''
  const lane = LANES[Math.floor(random() * 6)]
  return {
    id: `node-${index}`,
    stage: `stage-${stage}`,
    ...(inGroup && { group: `group-${leader}` }),
    title: both(`${word} ${index}`),
    role: ROLES[stage] ?? '',
    ...(lane && { lane }),
    summary: both(`Node ${index}.`),
    readings: [],
    evidence,
  }
}

function arrowsBetween(nodes: readonly DiagramNode[], random: () => number): DiagramEdge[] {
  const columns = STAGES.map((_, i) => nodes.filter(({ stage }) => stage === `stage-${i}`))
  const edges = new Map<string, DiagramEdge>()
  const wanted = Math.round(ARROWS_PER_NODE * nodes.length)
  // The bound is for graphs too small to have so many different arrows.
  for (let tries = 0; edges.size < wanted && tries < 50 * wanted; tries++) {
    const far = random()
    const hop = far < 0.8 ? 1 : far < 0.95 ? 2 : 3
    const stage = Math.floor(random() * (STAGES.length - hop))
    const place = random()
    const from = at(columns[stage], place)
    const to = at(columns[stage + hop], place + (random() + random() - 1) * 0.15)
    if (!from || !to || edges.has(`${from.id} ${to.id}`)) continue
    edges.set(`${from.id} ${to.id}`, {
      id: `arrow-${edges.size}`,
      from: from.id,
      to: to.id,
      flow: both(WORDS[edges.size % WORDS.length] ?? ''),
      mode: MODES[Math.floor(random() * MODES.length)] ?? 'batch',
      direction: 'forward',
      evidence,
    })
  }
  return [...edges.values()]
}

/** The thing at a place of a list, 0 its beginning and 1 its end; what is outside of it counts as its end. */
function at<T>(list: readonly T[] = [], place: number): T | undefined {
  return list[Math.min(list.length - 1, Math.max(0, Math.floor(place * list.length)))]
}
