import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { hostFiles } from './hostFiles.ts'

const files = hostFiles('.')
const textOf = async (path: string) => Buffer.from((await files.get(path)?.()) ?? '').toString()

/** Bytes of a script as it is sent. */
const BUDGETS = { 'embed/pipeline-atlas-reveal.js': 2600, 'embed/pipeline-atlas-host.js': 1400 }

describe.each(Object.entries(BUDGETS))('%s', (path, budget) => {
  test('is one small plain script that asks for nothing', async () => {
    const script = await textOf(path)
    expect(script).not.toMatch(/\b(?:import|export|require|process)\b/)
    expect(script).not.toMatch(/https?:/)
    expect(gzipSync(script).length).toBeLessThan(budget)
  })

  test('is the same every time', async () => {
    expect(await textOf(path)).toBe(await textOf(path))
  })
})

test('the plugin has the name that decks call it by', async () => {
  expect(await textOf('embed/pipeline-atlas-reveal.js')).toContain('PipelineAtlasReveal')
})

test('the Slidev component needs nothing but Slidev and Vue', async () => {
  const component = await textOf('embed/PipelineStep.vue')
  const imports = [...component.matchAll(/from '([^']+)'/g)].map(([, from]) => from)
  expect(imports).toEqual(['@slidev/client', 'vue'])
  expect(component).not.toMatch(/postMessage\([^)]*'\*'/)
})
