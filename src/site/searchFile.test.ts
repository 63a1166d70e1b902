import { expect, test } from 'vitest'
import type { SearchFile } from '../model/searchDocument.ts'
import { LANGUAGES } from '../model/vocabulary.ts'
import { loadLibrary } from './library.ts'
import { searchFiles } from './searchFile.ts'

const files = searchFiles(loadLibrary('diagrams'), Number.POSITIVE_INFINITY)

test.each(LANGUAGES)(
  'in %s something of either kind is suggested to someone who has typed nothing',
  (language) => {
    const { documents, suggested }: SearchFile = JSON.parse(files.data[language].make())
    const kinds = suggested.map((place) => documents[place]?.kind)
    expect(new Set(kinds)).toEqual(new Set(['architecture', 'technology']))
    expect(new Set(suggested).size).toBe(suggested.length)
  },
)

test('the fonts can write all Hangul that can be found, and first consonants', () => {
  const needed = new Set(
    [...files.letters, ...'ㅋㅍㄲㅏ'].filter((letter) => /\p{Script=Hangul}/u.test(letter)),
  )
  expect(files.fonts.map(({ weight }) => weight)).toEqual([400, 600])
  for (const { characters } of files.fonts) {
    const missing = [...needed].filter((letter) => !characters.includes(letter))
    expect(missing).toEqual([])
  }
})
