import { expect, test } from 'vitest'
import { sampleDiagram } from '../model/sampleDiagram.testing.ts'
import { usualColumns, wholeWords } from './columnMeasures.ts'
import { measureText } from './measureText.ts'
import { SIZES, TYPE } from './sizes.ts'
import { wrapText } from './wrapText.ts'

const titled = (en: string, ko = en) => sampleDiagram({ 'nodes[0].title': { en, ko } })
const cardOf = (title: string) => usualColumns(titled(title), 'en').card
const room = (card: number) => card - SIZES.card.textX - SIZES.card.padRight

test('cards are as wide as usual where every word fits', () => {
  expect(cardOf('Hadoop Distributed File System')).toBe(SIZES.card.width)
})

test('cards of all columns are just as wide as their longest word needs', () => {
  const card = cardOf('Recommendations in the shop')
  expect(room(card)).toBe(Math.ceil(measureText('Recommendations', TYPE.title.size, TYPE.title.weight)))
  expect(wrapText('Recommendations in the shop', room(card), TYPE.title, 6)[0]).toBe('Recommendations')
  expect(wrapText('Recommendations in the shop', room(SIZES.card.width), TYPE.title, 6)[0]).not.toBe(
    'Recommendations',
  )
})

test('a word that breaks by itself widens nothing', () => {
  expect(cardOf('daily_customer_profile_snapshot')).toBe(SIZES.card.width)
})

test('a word without an end is cut, and the card has its limit', () => {
  const endless = 'a'.repeat(80)
  expect(cardOf(endless)).toBeLessThan(2 * SIZES.card.width)
  expect(wholeWords(titled(endless), 'en')).toBeGreaterThan(2 * SIZES.card.width)
})

test('each language has its own measures', () => {
  const diagram = titled('Recommendations', '추천')
  expect(usualColumns(diagram, 'ko').card).toBe(SIZES.card.width)
  expect(usualColumns(diagram, 'en').card).toBeGreaterThan(SIZES.card.width)
})
