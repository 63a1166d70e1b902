import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { jsonSchemas } from './jsonSchemas.ts'
import { LIMITS } from './limits.ts'

const schemas = jsonSchemas()

test.each(Object.keys(schemas))('%s says what the code says', (file) => {
  const written = readFileSync(new URL(`../../public/schema/${file}`, import.meta.url), 'utf8')
  // After a change to the model: npx tsx src/cli/writeSchemas.ts
  expect(JSON.parse(written)).toEqual(schemas[file])
})

test('an editor asks for both languages, for ids that are ids, and knows the limits', () => {
  expect(schemas['diagram.schema.json']).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    additionalProperties: false,
    properties: {
      title: { $ref: '#/$defs/Title' },
      nodes: { minItems: 1, maxItems: LIMITS.nodes, items: { $ref: '#/$defs/Node' } },
    },
    $defs: {
      Title: {
        required: ['en', 'ko'],
        properties: { en: { minLength: 1, maxLength: LIMITS.labelLength } },
        additionalProperties: false,
      },
      Text: { required: ['en', 'ko'], properties: { ko: { maxLength: LIMITS.textLength } } },
      Id: { maxLength: LIMITS.idLength, not: { const: 'outside' } },
    },
  })
})

test('what has a default need not be written', () => {
  expect(schemas['diagram.schema.json']).toMatchObject({
    $defs: { Edge: { required: ['id', 'from', 'to', 'flow', 'mode', 'evidence'] } },
  })
})

test('a file may name its schema', () => {
  for (const schema of Object.values(schemas)) expect(schema).toHaveProperty('properties.$schema')
})
