import * as z from 'zod'
import { LIMITS } from './limits.ts'

/** A list past its limit is not looked into, so that a hostile file costs nothing here. */
export function listOf<Part extends z.ZodType>(part: Part, limit: number) {
  return z.array(part).max(limit)
}

const one = z.string()
const ids = listOf(one, LIMITS.focus).default([])
const evidence = listOf(z.object({ sources: ids }), LIMITS.evidence).default([])
const readings = listOf(z.object({ reading: one, section: one.optional() }), LIMITS.readingsPerNode).default(
  [],
)
/** As much of claims and readings as the checks read; comparisons have them too. */
export const sourced = { readings, evidence }
const catalogued = { technology: one.optional(), role: one.optional(), ...sourced }

/**
 * As much of a diagram as the checks of its graph read: ids, and what refers to them.
 * It is apart from `Diagram` so that the graph can be checked even when a text elsewhere is wrong or missing;
 * not without its stages, nodes and sources, though, since everything would then seem to lead nowhere.
 */
export const Graph = z.object({
  sources: listOf(z.object({ id: one }), LIMITS.sources),
  stages: listOf(z.object({ id: one, evidence }), LIMITS.stages),
  groups: listOf(z.object({ id: one, stage: one, evidence }), LIMITS.groups).default([]),
  nodes: listOf(z.object({ id: one, stage: one, group: one.optional(), ...catalogued }), LIMITS.nodes),
  edges: listOf(z.object({ id: one, from: one, to: one, evidence }), LIMITS.edges).default([]),
  bands: listOf(z.object({ id: one, from: one, to: one, ...catalogued }), LIMITS.bands).default([]),
  notes: listOf(z.object({ about: ids, evidence }), LIMITS.notes).default([]),
  walkthroughs: listOf(
    z.object({ id: one, steps: listOf(z.object({ focus: ids }), LIMITS.steps) }),
    LIMITS.walkthroughs,
  ).default([]),
})
export type Graph = z.output<typeof Graph>
