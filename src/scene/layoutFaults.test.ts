import { expect, test } from 'vitest'
import { sampleCatalog, sampleDiagram } from '../model/sampleDiagram.testing.ts'
import { layoutDiagram } from './layout.ts'
import { layoutFaults } from './layoutFaults.testing.ts'
import type { Layout } from './layoutTypes.ts'

const band = sampleDiagram().bands[0]
const diagram = sampleDiagram({ 'bands[1]': { ...band, id: 'watch' } })
const sound = layoutDiagram(diagram, { catalog: sampleCatalog, language: 'en', direction: 'LR' })

/** The thing with an id, in a copy of the layout that may be broken. */
function the<T extends { id: string }>(places: readonly T[], id: string): T {
  const place = places.find((each) => each.id === id)
  if (!place) throw new Error(`the sample has no "${id}"`)
  return place
}

function first<T>(list: readonly T[]): T {
  const [thing] = list
  if (thing === undefined) throw new Error('the list is empty')
  return thing
}

const node = (layout: Layout, id: string) => the(layout.nodes, id)
const edge = (layout: Layout, id: string) => the(layout.edges, id)
const brokers = (layout: Layout) => the(layout.groups, 'brokers')
const intake = (layout: Layout) => the(layout.stages, 'intake')
const label = (layout: Layout, id: string) => {
  const place = edge(layout, id).label
  if (!place) throw new Error(`the edge "${id}" of the sample has no label`)
  return place
}
const into = (box: { x: number; y: number }) => ({ x: box.x + 2, y: box.y + 2 })

test('the sample is sound', () => {
  expect(layoutFaults(diagram, sound)).toEqual([])
})

test.each<[fault: string, damage: (layout: Layout) => void]>([
  ['layout.nodes.0.box.x is 20.5, not a whole number', (it) => (node(it, 'sensors').box.x += 0.5)],
  ['layout.width is NaN, not a whole number', (it) => (it.width = Number.NaN)],
  ['nodes: "log" has no place', (it) => (it.nodes = it.nodes.filter(({ id }) => id !== 'log'))],
  ['edges: "land" has no place', (it) => (it.edges = it.edges.filter(({ id }) => id !== 'land'))],
  ['bands: "watch" has more than one place', (it) => it.bands.push(the(it.bands, 'watch'))],
  ['groups: "ghost" is in no diagram', (it) => it.groups.push({ ...brokers(it), id: 'ghost' })],

  ['node "sensors" leaves its stage "devices"', (it) => (node(it, 'sensors').box.x += 60)],
  ['node "sensors" leaves its stage "devices"', (it) => (the(it.stages, 'devices').box.x -= 60)],
  ['group "brokers" leaves its stage "intake"', (it) => (brokers(it).box.y -= 40)],
  ['node "log" leaves its group "brokers"', (it) => (node(it, 'log').box.y -= 40)],

  ['node "log" overlaps node "agent"', (it) => (node(it, 'agent').box.y -= 20)],
  ['node "sensors" overlaps group "brokers"', (it) => (node(it, 'sensors').box = brokers(it).box)],
  ['group "brokers" overlaps band "schedule"', (it) => (brokers(it).box.height += 200)],
  ['stage "devices" overlaps stage "intake"', (it) => (intake(it).box.x -= 60)],
  ['stage "intake" overlaps band "schedule"', (it) => (intake(it).box.height += 60)],
  ['band "schedule" overlaps band "watch"', (it) => (the(it.bands, 'watch').box.y -= 20)],
  [
    'node "sensors" overlaps the head of stage "devices"',
    (it) => (node(it, 'sensors').box.y = first(it.stages).head.y),
  ],

  [
    'the line "Sensors" of node "sensors" leaves its box',
    (it) => (first(node(it, 'sensors').title).x += 100),
  ],
  ['the line "Kafka" of node "log" leaves its box', (it) => (first(node(it, 'log').title).y -= 20)],
  ['the line "Message log" of node "log" leaves its box', (it) => (first(node(it, 'log').subtitle).y += 30)],
  [
    'the line "Kafka" of node "log" lies on the line "Message log"',
    (it) => (first(node(it, 'log').title).y += 9),
  ],
  ['the icon of node "log" lies on the line "Kafka"', (it) => (node(it, 'log').icon.x += 20)],
  ['the icon of band "watch" leaves its box', (it) => (the(it.bands, 'watch').icon.y -= 20)],
  ['the line "Brokers" of group "brokers" leaves its box', (it) => (first(brokers(it).title).x -= 20)],
  ['the line "Brokers" of group "brokers" lies on node "log"', (it) => (first(brokers(it).title).y += 12)],
  [
    'the line "Schedule" of band "watch" leaves its box',
    (it) => (first(the(it.bands, 'watch').title).y += 20),
  ],
  ['the line "ingest" of the head of stage "intake" leaves its box', (it) => (intake(it).phase.x -= 9)],
  [
    'the line "Intake" of the head of stage "intake" leaves its box',
    (it) => (first(intake(it).title).y += 20),
  ],
  [
    'the line "events" of the label of edge "land" leaves its box',
    (it) => (first(label(it, 'land').lines).x += 9),
  ],

  [
    'the label of edge "land" lies on node "log"',
    (it) => Object.assign(label(it, 'land').box, into(node(it, 'log').box)),
  ],
  [
    'the label of edge "land" lies on group "brokers"',
    (it) => Object.assign(label(it, 'land').box, into(brokers(it).box)),
  ],
  [
    'the label of edge "land" lies on the head of stage "intake"',
    (it) => Object.assign(label(it, 'land').box, into(intake(it).head)),
  ],
  [
    'the label of edge "land" lies on band "watch"',
    (it) => Object.assign(label(it, 'land').box, into(the(it.bands, 'watch').box)),
  ],
  [
    'the label of edge "measure" lies on the label of edge "land"',
    (it) => Object.assign(label(it, 'land').box, into(label(it, 'measure').box)),
  ],

  ['edge "land" has no stroke', (it) => (edge(it, 'land').points = [])],
  [
    'edge "land" is too short to be seen',
    (it) => (edge(it, 'land').points = Array(2).fill(into(node(it, 'log').box))),
  ],
  ['edge "land" has a slanted stroke', (it) => (first(edge(it, 'land').points).y += 1)],
  ['edge "land" does not start on the border of "log"', (it) => (first(edge(it, 'land').points).x += 1)],
  [
    'edge "land" does not end on the border of "objects"',
    (it) => edge(it, 'land').points.push({ x: 0, y: 0 }),
  ],
  [
    'edge "land" does not end on the border of "objects"',
    (it) => edge(it, 'land').points.push(into(node(it, 'objects').box)),
  ],
  [
    'edge "land" passes through node "objects"',
    (it) => edge(it, 'land').points.push({ x: 5000, y: edge(it, 'land').points.at(-1)?.y ?? 0 }),
  ],
  ['edge "land" passes through node "sensors"', (it) => through(it, 'land', node(it, 'sensors').box)],
  ['edge "measure" passes through node "agent"', (it) => through(it, 'measure', node(it, 'agent').box)],
  ['edge "compact" passes through group "brokers"', (it) => through(it, 'compact', brokers(it).box)],
  [
    'edge "land" passes through the head of stage "lake"',
    (it) => through(it, 'land', the(it.stages, 'lake').head),
  ],
  ['edge "land" passes through band "watch"', (it) => through(it, 'land', the(it.bands, 'watch').box)],

  ['stage "lake" leaves the picture', (it) => (the(it.stages, 'lake').box.width += 200)],
  ['band "watch" leaves the picture', (it) => (it.height -= 40)],
  ['the label of edge "land" leaves the picture', (it) => (label(it, 'land').box.y = -1)],
  ['edge "leave" leaves the picture', (it) => edge(it, 'leave').points.push({ x: it.width + 1, y: 9 })],
])('%s', (fault, damage) => {
  const broken = structuredClone(sound)
  damage(broken)
  expect(layoutFaults(diagram, broken)).toContain(fault)
})

function through(layout: Layout, id: string, { x, y }: { x: number; y: number }): void {
  edge(layout, id).points.push({ x: x - 5, y: y + 5 }, { x: x + 40, y: y + 5 })
}
