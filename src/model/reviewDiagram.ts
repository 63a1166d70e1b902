import { type Placed, placed } from './checkIds.ts'
import type { Diagram, Evidence } from './diagram.ts'
import { echo } from './echo.ts'
import type { Finding } from './finding.ts'
import { flowsOf } from './flows.ts'
import { unequalLengths } from './unequalLengths.ts'

/** What an editor would ask about a diagram that the door has let in. */
export function* reviewDiagram(diagram: Diagram): Iterable<Finding> {
  yield* nodesAlone(diagram)
  yield* emptyStages(diagram)
  yield* unequalLengths(diagram)
  yield* unsourcedClaims(diagram)
  yield* unusedSources(diagram)
}

function* nodesAlone(diagram: Diagram): Iterable<Finding> {
  for (const { it, path } of placed(diagram.nodes, 'nodes')) {
    const { incoming, outgoing } = flowsOf(diagram, it.id)
    if (incoming.length + outgoing.length > 0) continue
    const message = `no arrow begins or ends at the node ${echo(it.id)}`
    yield { code: 'W_NODE_ALONE', path, value: it.id, message, remedy: 'draw one, if the figure has it' }
  }
}

function* emptyStages({ stages, nodes }: Diagram): Iterable<Finding> {
  const filled = new Set(nodes.map(({ stage }) => stage))
  for (const { it, path } of placed(stages, 'stages')) {
    if (filled.has(it.id)) continue
    const message = `no node is in the stage ${echo(it.id)}`
    yield { code: 'W_STAGE_EMPTY', path, value: it.id, message, remedy: 'put one in, or remove the stage' }
  }
}

function* unsourcedClaims(diagram: Diagram): Iterable<Finding> {
  for (const { it, path } of claimedIn(diagram)) {
    if (it.evidence.some(({ sources }) => sources.length > 0)) continue
    const message = 'no source is named for any of this'
    yield { code: 'W_CLAIM_UNSOURCED', path, message, remedy: 'name what it was read in' }
  }
}

function* unusedSources(diagram: Diagram): Iterable<Finding> {
  const used = new Set(claimedIn(diagram).flatMap(({ it }) => it.evidence.flatMap(({ sources }) => sources)))
  for (const { it, path } of placed(diagram.sources, 'sources')) {
    if (used.has(it.id)) continue
    const message = `no claim names the source ${echo(it.id)}`
    const remedy = 'name it where it was used, or remove it'
    yield { code: 'W_SOURCE_UNUSED', path, value: it.id, message, remedy }
  }
}

/** Everything in a diagram that says where it comes from. */
function claimedIn(diagram: Diagram): Placed<{ evidence: readonly Evidence[] }>[] {
  const kinds = ['stages', 'groups', 'nodes', 'edges', 'bands', 'notes'] as const
  return kinds.flatMap((kind) => placed<{ evidence: readonly Evidence[] }>(diagram[kind], kind))
}
