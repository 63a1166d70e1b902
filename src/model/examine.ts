import type * as z from 'zod/v4/core'
import type { Finding } from './finding.ts'
import { matchSchema } from './matchSchema.ts'
import { parseJson } from './parseJson.ts'

/** What the first half of the door, up to the schema, made of a file. */
export interface Examined<Data> {
  file: string
  text: string
  /** What the text says; undefined when it is not JSON that we take. */
  json: unknown
  /** What the schema made of that; undefined when it found something wrong. */
  data: Data | undefined
  findings: readonly Finding[]
  /** How many more findings there are, that were counted only. */
  uncounted: number
}

/** Bytes → size → UTF-8 → pre-scan → `JSON.parse` → schema. Throws nothing; what is wrong is in `findings`. */
export function examine<Schema extends z.$ZodType>(
  input: string | Uint8Array,
  file: string,
  schema: Schema,
): Examined<z.output<Schema>> {
  const parsed = parseJson(input)
  if (parsed.findings.length > 0) return { file, data: undefined, ...parsed }
  const { data, findings } = matchSchema(schema, parsed.json)
  return { file, data, ...parsed, findings }
}
