import * as z from 'zod'
import { ReadingFile, RoleFile, TechnologyFile } from './catalog.ts'
import { Comparison } from './comparison.ts'
import { Diagram } from './diagram.ts'
import { LinkFile } from './linkRecord.ts'

const SCHEMAS = {
  'diagram.schema.json': Diagram,
  'comparison.schema.json': Comparison,
  'technologies.schema.json': TechnologyFile,
  'roles.schema.json': RoleFile,
  'readings.schema.json': ReadingFile,
  'links.schema.json': LinkFile,
}

/** By file name, the JSON Schemas (draft 2020-12) with which an editor checks and completes what the door takes. */
export function jsonSchemas(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([file, schema]) => {
      return [file, z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' })]
    }),
  )
}
