import { expect, test } from 'vitest'
import { namedByText } from './siteFile.ts'

test('a file is named after its text, and makes it again', () => {
  const { path, make } = namedByText('data/kappa.en', 'json', () => '{}')
  expect(path).toMatch(/^data\/kappa\.en\.[0-9a-f]{10}\.json$/)
  expect(make()).toBe('{}')
  expect(namedByText('data/kappa.en', 'json', () => '[]').path).not.toBe(path)
})
