import { expect, test } from 'vitest'
import { readingPlace, rolePage, technologyPage } from '../model/pageAddress.ts'
import { hashOf, pageFolder, relativeTo, selectionAddress } from './address.ts'

test('a page has a folder of its own in each language', () => {
  expect(pageFolder('ko')).toBe('ko/')
  expect(pageFolder('en', 'hadoop')).toBe('en/hadoop/')
  expect(pageFolder('en', 'a:b')).toBe('en/a%3Ab/')
})

test.each([
  ['', 'en/', 'en/'],
  ['en/', 'en/', './'],
  ['en/', 'fonts/a.woff2', '../fonts/a.woff2'],
  ['en/hadoop/', 'en/', '../'],
  ['en/hadoop/', 'ko/hadoop/', '../../ko/hadoop/'],
  ['en/hadoop/', '', '../../'],
])('seen from "%s", "%s" is "%s"', (folder, address, seen) => {
  expect(relativeTo(folder, address)).toBe(seen)
})

test('the hash is another when the content is', () => {
  expect(hashOf('a')).toBe(hashOf('a'))
  expect(hashOf('a')).not.toBe(hashOf('b'))
})

test('what architectures share, and one thing of an architecture, have addresses of their own', () => {
  expect(technologyPage('kafka')).toBe('technologies/kafka/')
  expect(rolePage('a b')).toBe('roles/a%20b/')
  expect(readingPlace('the log')).toBe('readings/#the%20log')
  expect(selectionAddress('en', 'hadoop', 'a--b')).toBe('en/hadoop/?select=a--b')
})
