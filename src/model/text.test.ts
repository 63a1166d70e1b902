import { expect, test } from 'vitest'
import { Id, Text, Title, Url } from './text.ts'

test('a text in one language speaks for the other', () => {
  expect(Text.parse({ ko: '데이터' })).toEqual({ en: '데이터', ko: '데이터' })
  expect(Title.parse({ en: 'Data', ko: '데이터' })).toEqual({ en: 'Data', ko: '데이터' })
})

test('a text is kept as it was written', () => {
  const text = ' e\u0301 ﬁ\u200d\n '
  expect(Text.parse({ en: text }).en).toBe(text)
})

test('ids are compared as given: the same letters composed otherwise are another id', () => {
  expect(Id.safeParse('é').success).toBe(true)
  expect(Id.safeParse('e\u0301').success).toBe(false)
})

test('an address is kept as it was written', () => {
  expect(Url.parse('https://Example.org')).toBe('https://Example.org')
})
