import type { Catalog } from './catalog.ts'
import { checkGraph, checkGroupsFilled } from './checkGraph.ts'
import { Diagram } from './diagram.ts'
import { examine } from './examine.ts'
import type { Finding } from './finding.ts'
import { Graph } from './graph.ts'
import { matchSchema } from './matchSchema.ts'
import { missingLanguages } from './missingLanguages.ts'
import { InputError } from './problem.ts'
import { problemsOf } from './problemsOf.ts'

/** What the door knows of a file besides its content. */
export interface DiagramContext {
  /** Its name, as messages give it. */
  file: string
  catalog: Catalog
  /** Whether it is one of ours, of which more is asked: both languages everywhere, and no empty group. */
  shipped?: boolean
}

/**
 * The door: makes a Diagram of a file, whoever wrote it.
 * Bytes → size → UTF-8 → pre-scan → `JSON.parse` → schema → graph checks → Diagram.
 * Throws an InputError that tells all that is wrong, as far as it can be known at once.
 */
export function parseDiagram(input: string | Uint8Array, context: DiagramContext): Diagram {
  const examined = examine(input, context.file, Diagram)
  const findings = [...examined.findings, ...graphFindings(examined.json, context)]
  if (examined.data !== undefined && findings.length === 0) return examined.data
  const { problems, total } = problemsOf({ ...examined, findings })
  throw new InputError(problems, total)
}

/** Nothing, when what the graph consists of is not there; the schema has said so then. */
function* graphFindings(json: unknown, { catalog, shipped = false }: DiagramContext): Iterable<Finding> {
  if (shipped) yield* missingLanguages(json)
  const graph = matchSchema(Graph, json).data
  if (graph === undefined) return
  yield* checkGraph(graph, catalog)
  if (shipped) yield* checkGroupsFilled(graph)
}
