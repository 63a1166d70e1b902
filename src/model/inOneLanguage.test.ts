import { expect, test } from 'vitest'
import { inAllLanguages, inOneLanguage } from './inOneLanguage.ts'
import { sampleDiagram } from './sampleDiagram.testing.ts'
import { LANGUAGES } from './vocabulary.ts'

test('a diagram in one language says the same in that language', () => {
  const diagram = sampleDiagram()
  for (const language of LANGUAGES) {
    const there = JSON.parse(JSON.stringify(inOneLanguage(diagram, language)))
    const back = inAllLanguages(there)
    expect(inOneLanguage(back, language)).toEqual(inOneLanguage(diagram, language))
    expect(back.title).toEqual({ en: diagram.title[language], ko: diagram.title[language] })
  }
})

test('a diagram in one language holds no word of the other', () => {
  const text = JSON.stringify(inOneLanguage(sampleDiagram(), 'en'))
  expect(text).not.toMatch(/"ko":/)
  expect(text).not.toMatch(/[가-힣]/)
})

test('what is not a text stays as it is', () => {
  const other = { en: 'list', count: 1, languages: ['en', 'ko'], nothing: null }
  expect(inOneLanguage(other, 'ko')).toEqual(other)
  expect(inAllLanguages(other)).toEqual(other)
})
