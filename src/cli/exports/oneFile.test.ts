import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Wish } from '../../export/wish.ts'
import { loadLibrary } from '../../site/library.ts'
import { architectureFile, comparisonFile } from './oneFile.ts'

/** What the largest page in one file may have, bytes; the README tells the same. */
const BUDGET = { whole: 1_500_000, gzip: 500_000 }

const { catalog, diagrams, comparisons } = loadLibrary('diagrams')
const look: Omit<Wish, 'diagram'> = {
  catalog,
  language: 'ko',
  direction: 'LR',
  theme: 'light',
  focus: {},
  size: 1,
  transparent: false,
  aspect: '16:9',
  fonts: 'office',
  site: 'https://example.org/',
}
const lengthOf = (thing: unknown) => JSON.stringify(thing).length
const [largest] = diagrams.toSorted((a, b) => lengthOf(b) - lengthOf(a))
const pairs = comparisons.flatMap((written) => {
  const side = (id: string) => diagrams.filter((diagram) => diagram.id === id)
  return side(written.left).flatMap((left) =>
    side(written.right).map((right) => ({ id: written.id, left, right, written })),
  )
})
const [largestPair] = pairs.toSorted((a, b) => lengthOf(b) - lengthOf(a))

function sizesOf(html: string) {
  return { whole: Buffer.byteLength(html), gzip: gzipSync(html).length }
}

test('the largest architecture and the largest comparison keep to the budget, with nothing to load', async () => {
  if (!largest || !largestPair) throw new Error('the library is empty')
  const files = [
    await architectureFile({ ...look, diagram: largest }),
    await comparisonFile({ ...look, pair: largestPair }),
  ]
  for (const html of files) {
    const { whole, gzip } = sizesOf(html)
    expect(whole).toBeLessThan(BUDGET.whole)
    expect(gzip).toBeLessThan(BUDGET.gzip)
    const withoutScripts = html.replaceAll(/<script[^>]*>.*?<\/script>/gs, '')
    expect(withoutScripts).not.toMatch(/\s(?:src|srcset|action|poster)=/)
    expect(withoutScripts.match(/<link [^>]*>/g)).toEqual([
      expect.stringContaining('href="data:image/svg+xml,'),
    ])
    expect(withoutScripts.match(/url\((?!data:)[^)]*\)|@import/g)).toBeNull()
  }
})
