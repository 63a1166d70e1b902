import { mkdirSync, writeFileSync } from 'node:fs'
import { jsonSchemas } from '../model/jsonSchemas.ts'

// Writes the JSON Schemas that editors read; run it after a change to the model.
const folder = new URL('../../public/schema/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const [file, schema] of Object.entries(jsonSchemas()))
  writeFileSync(new URL(file, folder), `${JSON.stringify(schema, null, 2)}\n`)
