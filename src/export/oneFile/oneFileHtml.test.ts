import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type Changes, sampleCatalog, sampleDiagram } from '../../model/sampleDiagram.testing.ts'
import { sceneOf } from '../../pipeline.ts'
import { architectureParts, comparisonParts } from './fileParts.tsx'
import { type FileApp, oneFileHtml } from './oneFileHtml.ts'

const HOSTILE = '</script><script>alert(1)</script><!-- "><img src=x onerror=alert(1)> ]]>'
const app: FileApp = {
  firstScript: 'first()',
  script: 'const end = "</script>"',
  style: 'p{color:red}',
  icon: '<svg xmlns="http://www.w3.org/2000/svg"/>',
}
const sha256 = (text: string) => createHash('sha256').update(text).digest('base64')
const look = { catalog: sampleCatalog, language: 'en', theme: 'light' } as const

function partsOf(changes: Changes, more: { site?: string; start?: string } = {}) {
  const diagram = sampleDiagram(changes)
  const scene = (direction: 'LR' | 'TB') => sceneOf(diagram, { ...look, direction })
  return architectureParts(diagram, { LR: scene('LR'), TB: scene('TB') }, { ...look, ...more })
}

const fileOf = (parts: ReturnType<typeof partsOf>, made = app) =>
  oneFileHtml(parts, made, [{ weight: 400, woff2: new Uint8Array([1, 2, 3]) }], sha256)

const dataIn = (html: string) => JSON.parse(/id="atlas-data">(.*?)<\/script>/s.exec(html)?.[1] ?? '')

describe('the policy of a file', () => {
  test('allows its own scripts and styles by their hash, fonts and pictures inside it, and nothing else', async () => {
    const html = await fileOf(partsOf({}))
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
    const hashOfAll = (name: string) =>
      [...html.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'gs'))].map(
        ([, text = '']) => `'sha256-${sha256(text)}'`,
      )
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hashOfAll('script').join(' ')}`,
      `style-src ${hashOfAll('style').join(' ')}`,
      'font-src data:',
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ])
    expect(hashOfAll('script')).toHaveLength(2)
  })

  test('stands before all that it is about', async () => {
    const html = await fileOf(partsOf({}))
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(?:script|style|link)/))
  })
})

describe('a hostile text', () => {
  test('stays a text in the head, the body and the data', async () => {
    const text = { en: HOSTILE, ko: HOSTILE }
    const html = await fileOf(partsOf({ title: text, summary: text }))
    expect(html.match(/<script/g)).toHaveLength(3)
    expect(html.match(/<\/script/g)).toHaveLength(3)
    expect(html).not.toContain('<!--')
    expect(html).not.toContain('<img')
    expect(dataIn(html).content.diagram.title).toEqual(text)
  })

  test('in a comparison, too', async () => {
    const text = { en: HOSTILE, ko: HOSTILE }
    const [left, right] = [sampleDiagram({ title: text }), sampleDiagram({ id: 'other', summary: text })]
    const scene = sceneOf(left, { ...look, direction: 'LR' })
    const html = await fileOf(comparisonParts({ left, right }, { left: scene, right: scene }, look))
    expect(html.match(/<script/g)).toHaveLength(3)
    expect(html).not.toContain('<img')
    expect(dataIn(html).content).toMatchObject({ kind: 'comparison', right: { summary: text } })
  })
})

test('a script may speak of its own end, but neither a script nor a style may hide it', async () => {
  const html = await fileOf(partsOf({}))
  expect(html).toContain('const end = "<\\/script>"')
  await expect(fileOf(partsOf({}), { ...app, script: '"<!--"' })).rejects.toThrow('may not hold "<!--"')
  await expect(fileOf(partsOf({}), { ...app, style: '</style>' })).rejects.toThrow('may not hold "</"')
})

test('pages of the site are links where the site can be reached, and plain words elsewhere', () => {
  const { body } = partsOf({}, { site: 'https://example.org/atlas/' })
  expect(body).toMatch(/<a href="https:\/\/example\.org\/atlas\/en\/roles\/[^"]+" target="_blank"/)
  for (const site of [undefined, '/', 'javascript:alert(1)//'])
    expect(partsOf({}, site === undefined ? {} : { site }).body).not.toMatch(/href="(?!#|https:)/)
})

test('the theme and the place that a file opens with are in it', async () => {
  const parts = partsOf({}, { start: '?select=log' })
  expect(dataIn(await fileOf(parts)).start).toBe('?select=log')
  expect(await fileOf({ ...parts, theme: 'dark' })).toContain('<html lang="en" data-theme="dark">')
  expect(await fileOf(parts)).toContain('<html lang="en">')
})
