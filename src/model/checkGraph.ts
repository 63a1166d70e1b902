import type { Catalog } from './catalog.ts'
import { byId, checkAllKnown, checkKnown, checkUnique, type Known, placed } from './checkIds.ts'
import { checkReadings, knownIn } from './checkReadings.ts'
import { echo } from './echo.ts'
import type { Finding, JsonPath } from './finding.ts'
import type { Graph } from './graph.ts'
import { OUTSIDE } from './vocabulary.ts'

/** Everything in a diagram that refers to something: that it is there, and that it fits. */
export function* checkGraph(graph: Graph, catalog: Catalog): Iterable<Finding> {
  const parts = partsOf(graph)
  yield* checkUnique(parts.all)
  yield* checkUnique(placed(graph.sources, 'sources'))
  yield* checkUnique(placed(graph.walkthroughs, 'walkthroughs'))
  yield* checkColumns(parts)
  for (const edge of parts.edges) yield* checkEdge(edge.it, edge.path, parts)
  for (const band of parts.bands) yield* checkBand(band.it, band.path, parts)
  yield* checkMentions(graph, parts)
  yield* checkCatalogued(parts, catalog)
  yield* checkEvidence(graph, parts)
}

/** What ships shows no empty group. */
export function* checkGroupsFilled(graph: Graph): Iterable<Finding> {
  const filled = new Set(graph.nodes.map(({ group }) => group))
  for (const { it, path } of placed(graph.groups, 'groups')) {
    if (filled.has(it.id)) continue
    const message = `no node is in the group ${echo(it.id)}`
    yield { code: 'E_GROUP_EMPTY', path, value: it.id, message, remedy: 'put one in, or remove the group' }
  }
}

/** The parts of a diagram with their paths, and by id what each reference may name. */
function partsOf(graph: Graph) {
  const stages = placed(graph.stages, 'stages')
  const groups = placed(graph.groups, 'groups')
  const nodes = placed(graph.nodes, 'nodes')
  const edges = placed(graph.edges, 'edges')
  const bands = placed(graph.bands, 'bands')
  const all = [...stages, ...groups, ...nodes, ...edges, ...bands]
  const others = byId(all)
  const groupsById = byId(groups)
  const stage: Known = { what: 'stage', ids: byId(stages), others }
  const group: Known = { what: 'group', ids: groupsById, others }
  const end: Known = { what: 'node or group', ids: byId([...nodes, ...groups]), others }
  const part: Known = { what: 'node, edge, group, stage or band', ids: others }
  const source: Known = { what: 'source', ids: new Set(graph.sources.map(({ id }) => id)) }
  const groupOf = new Map(nodes.map(({ it }) => [it.id, it.group]))
  const columnOf = new Map(graph.stages.map(({ id }, index) => [id, index]))
  const known = { stage, group, end, part, source }
  return { stages, groups, nodes, edges, bands, all, known, groupsById, groupOf, columnOf }
}
type Parts = ReturnType<typeof partsOf>

function* checkColumns({ groups, nodes, known, groupsById }: Parts): Iterable<Finding> {
  for (const { it, path } of groups) yield* checkKnown(it.stage, [...path, 'stage'], known.stage)
  for (const { it, path } of nodes) {
    yield* checkKnown(it.stage, [...path, 'stage'], known.stage)
    yield* checkKnown(it.group, [...path, 'group'], known.group)
    const group = it.group === undefined ? undefined : groupsById.get(it.group)?.it
    if (group === undefined || group.stage === it.stage) continue
    yield {
      code: 'E_GROUP_STAGE',
      path: [...path, 'group'],
      value: group.id,
      message: `the group ${echo(group.id)} is in the stage ${echo(group.stage)}, this node in ${echo(it.stage)}`,
      remedy: 'put both in one stage',
    }
  }
}

function* checkEdge(
  { from, to }: Graph['edges'][number],
  path: JsonPath,
  { known, groupsById, groupOf }: Parts,
): Iterable<Finding> {
  if (from !== OUTSIDE) yield* checkKnown(from, [...path, 'from'], known.end)
  if (to !== OUTSIDE) yield* checkKnown(to, [...path, 'to'], known.end)
  const wrong = (message: string, remedy: string): Finding => ({ code: 'E_EDGE_ENDS', path, message, remedy })
  if (from === OUTSIDE && to === OUTSIDE)
    yield wrong('both ends are outside', 'join one to a node or a group')
  if (from === to && groupsById.has(from))
    yield wrong(`the edge joins the group ${echo(from)} with itself`, 'let it end at a member or elsewhere')
  for (const [group, member] of [
    [from, to],
    [to, from],
  ] as const) {
    if (groupsById.has(group) && groupOf.get(member) === group)
      yield wrong(
        `the edge joins the group ${echo(group)} with its own member ${echo(member)}`,
        'let it end at another member or elsewhere',
      )
  }
}

function* checkBand(
  { from, to }: Graph['bands'][number],
  path: JsonPath,
  { known, columnOf }: Parts,
): Iterable<Finding> {
  yield* checkKnown(from, [...path, 'from'], known.stage)
  yield* checkKnown(to, [...path, 'to'], known.stage)
  const first = columnOf.get(from)
  const last = columnOf.get(to)
  if (first === undefined || last === undefined || first <= last) return
  const message = `the band goes from ${echo(from)} back to ${echo(to)}`
  yield { code: 'E_BAND_ORDER', path, message, remedy: 'exchange "from" and "to"' }
}

function* checkMentions({ notes, walkthroughs }: Graph, { known }: Parts): Iterable<Finding> {
  for (const { it, path } of placed(notes, 'notes'))
    yield* checkAllKnown(it.about, [...path, 'about'], known.part)
  for (const { it, path } of placed(walkthroughs, 'walkthroughs'))
    for (const step of placed(it.steps, ...path, 'steps'))
      yield* checkAllKnown(step.it.focus, [...step.path, 'focus'], known.part)
}

function* checkCatalogued({ nodes, bands }: Parts, catalog: Catalog): Iterable<Finding> {
  const known = knownIn(catalog)
  for (const { it, path } of [...nodes, ...bands]) {
    yield* checkKnown(it.technology, [...path, 'technology'], known.technology)
    yield* checkKnown(it.role, [...path, 'role'], known.role)
    yield* checkReadings(it.readings, [...path, 'readings'], catalog)
  }
}

function* checkEvidence({ notes }: Graph, { all, known }: Parts): Iterable<Finding> {
  for (const { it, path } of [...all, ...placed(notes, 'notes')])
    for (const evidence of placed(it.evidence, ...path, 'evidence'))
      yield* checkAllKnown(evidence.it.sources, [...evidence.path, 'sources'], known.source)
}
