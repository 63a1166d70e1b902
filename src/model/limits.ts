/** How much one diagram may hold. The door refuses what is past a limit; messages and the JSON Schema are made from this table. */
export const LIMITS = {
  bytes: 5 * 1024 * 1024,
  nesting: 32,
  stages: 32,
  groups: 500,
  nodes: 2000,
  edges: 5000,
  bands: 32,
  sources: 100,
  notes: 100,
  walkthroughs: 20,
  steps: 100,
  focus: 200,
  readingsPerNode: 50,
  evidence: 10,
  catalogEntries: 5000,
  idLength: 128,
  labelLength: 200,
  textLength: 4000,
  urlLength: 2048,
  problemsReported: 20,
  echoLength: 80,
} as const

/** A number as limits are written in messages: 2431 is "2,431". */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
