import * as z from 'zod'
import type { Catalog } from './catalog.ts'
import { checkAllKnown, checkKnown, checkUnique, type Known, type Placed, placed } from './checkIds.ts'
import { checkReadings } from './checkReadings.ts'
import { Comparison } from './comparison.ts'
import { componentsOf } from './componentsOf.ts'
import type { Diagram } from './diagram.ts'
import { echo } from './echo.ts'
import { examine } from './examine.ts'
import type { Finding, JsonPath } from './finding.ts'
import { listOf, sourced } from './graph.ts'
import { LIMITS } from './limits.ts'
import { matchSchema } from './matchSchema.ts'
import { missingLanguages } from './missingLanguages.ts'
import { pathText } from './pathText.ts'
import { InputError } from './problem.ts'
import { problemsOf } from './problemsOf.ts'
import { SIDES, type Side } from './vocabulary.ts'

/** What the door knows of a comparison besides its content. */
export interface ComparisonContext {
  /** Its name, as messages give it. */
  file: string
  catalog: Catalog
  /** The diagrams that it may compare, by id. */
  diagrams: ReadonlyMap<string, Diagram>
  /** Whether it is one of ours, of which more is asked: both languages, and a word on every component. */
  shipped?: boolean
}

/**
 * The door for a comparison: the same way and the same errors as for a diagram.
 * Throws an InputError that tells all that is wrong, as far as it can be known at once.
 */
export function parseComparison(input: string | Uint8Array, context: ComparisonContext): Comparison {
  const examined = examine(input, context.file, Comparison)
  const findings = [...examined.findings, ...pairFindings(examined.json, context)]
  if (examined.data !== undefined && findings.length === 0) return examined.data
  const { problems, total } = problemsOf({ ...examined, findings })
  throw new InputError(problems, total)
}

const ids = listOf(z.string(), LIMITS.focus).default([])
const pair = z.object({ id: z.string(), left: ids, right: ids, ...sourced })
const step = z.object({ left: ids, right: ids })

/** As much of a comparison as its checks read; apart from `Comparison`, so that a wrong text elsewhere hides no wrong id. */
const Pairing = z.object({
  left: z.string(),
  right: z.string(),
  sources: listOf(z.object({ id: z.string() }), LIMITS.sources).default([]),
  pairs: listOf(pair, LIMITS.nodes),
  tours: listOf(z.object({ id: z.string(), steps: listOf(step, LIMITS.steps) }), LIMITS.walkthroughs).default(
    [],
  ),
})
type Pairing = z.output<typeof Pairing>

function* pairFindings(json: unknown, context: ComparisonContext): Iterable<Finding> {
  if (context.shipped) yield* missingLanguages(json)
  const pairing = matchSchema(Pairing, json).data
  if (pairing === undefined) return
  yield* checkUnique(placed(pairing.pairs, 'pairs'))
  yield* checkUnique(placed(pairing.sources, 'sources'))
  yield* checkUnique(placed(pairing.tours, 'tours'))
  yield* checkClaims(pairing, context.catalog)
  for (const side of SIDES) yield* checkSide(side, pairing, context)
}

function* checkClaims({ pairs, sources }: Pairing, catalog: Catalog): Iterable<Finding> {
  const known: Known = { what: 'source', ids: new Set(sources.map(({ id }) => id)) }
  for (const { it, path } of placed(pairs, 'pairs')) {
    yield* checkReadings(it.readings, [...path, 'readings'], catalog)
    for (const evidence of placed(it.evidence, ...path, 'evidence'))
      yield* checkAllKnown(evidence.it.sources, [...evidence.path, 'sources'], known)
  }
}

function* checkSide(
  side: Side,
  pairing: Pairing,
  { diagrams, shipped = false }: ComparisonContext,
): Iterable<Finding> {
  yield* checkKnown(pairing[side], [side], { what: 'diagram', ids: diagrams })
  const diagram = diagrams.get(pairing[side])
  if (diagram === undefined) return
  const named = namedIn(pairing, side)
  const components = new Set(componentsOf(diagram).map(({ id }) => id))
  const of = `of the diagram ${echo(diagram.id)}`
  for (const { it, path } of named)
    yield* checkKnown(it, path, { what: `node or band ${of}`, ids: components })
  yield* checkOnce(named)
  if (shipped) yield* checkAllNamed(components, named, side, diagram)
  const parts = partIds(diagram)
  for (const tour of placed(pairing.tours, 'tours'))
    for (const { it, path } of placed(tour.it.steps, ...tour.path, 'steps'))
      yield* checkAllKnown(it[side], [...path, side], {
        what: `node, edge, group, stage or band ${of}`,
        ids: parts,
      })
}

/** All that the pairs name on one side, with the paths. */
function namedIn({ pairs }: Pairing, side: Side): Placed<string>[] {
  return placed(pairs, 'pairs').flatMap(({ it, path }) => placed(it[side], ...path, side))
}

function* checkOnce(named: readonly Placed<string>[]): Iterable<Finding> {
  const first = new Map<string, JsonPath>()
  for (const { it, path } of named) {
    const before = first.get(it)
    if (before === undefined) first.set(it, path)
    else
      yield {
        code: 'E_PAIR_TWICE',
        path,
        value: it,
        message: `${echo(it)} is already in ${pathText(before)}`,
        remedy: 'keep it in one pair only; a pair may hold several on each side',
      }
  }
}

function* checkAllNamed(
  components: ReadonlySet<string>,
  named: readonly Placed<string>[],
  side: Side,
  { id }: Diagram,
): Iterable<Finding> {
  const covered = new Set(named.map(({ it }) => it))
  for (const component of components) {
    if (covered.has(component)) continue
    yield {
      code: 'E_PAIR_MISSING',
      path: ['pairs'],
      value: component,
      message: `no pair speaks of ${echo(component)} of the diagram ${echo(id)}`,
      remedy: `write it in "${side}" of a pair, alone where nothing corresponds to it`,
    }
  }
}

function partIds({ nodes, edges, groups, stages, bands }: Diagram): ReadonlySet<string> {
  return new Set([...nodes, ...edges, ...groups, ...stages, ...bands].map(({ id }) => id))
}
