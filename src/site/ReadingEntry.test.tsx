import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LINK_STATES, type LinkState } from '../model/linkRecord.ts'
import { listedReadings } from '../model/listedReadings.ts'
import { sampleCatalog, sampleDiagram } from '../model/sampleDiagram.testing.ts'
import { LANGUAGES, type Language } from '../model/vocabulary.ts'
import { ReadingEntry } from './ReadingEntry.tsx'
import { READINGS_WORDS } from './readingsWords.ts'

const [used] = listedReadings([sampleDiagram()], sampleCatalog)
if (!used) throw new Error('the sample has no reading')
const { url } = used.reading

function drawn(language: Language, state?: LinkState): string {
  const links = new Map(state && [[url.replace(/#.*$/, ''), { url, checked: '2026-01-31', state }]])
  const way = (id: string) => `../${id}/`
  return renderToStaticMarkup(
    <ReadingEntry
      of={used as NonNullable<typeof used>}
      catalog={sampleCatalog}
      links={links}
      language={language}
      toTechnology={way}
      toRole={way}
      toDiagram={way}
    />,
  )
}

test.each(LANGUAGES.flatMap((language) => LINK_STATES.map((state) => [language, state] as const)))(
  'how an address answered is told quietly, with the day (%s, %s)',
  (language, state) => {
    expect(drawn(language, state)).toContain(
      `${READINGS_WORDS[language].answers[state]} <time>2026-01-31</time>`,
    )
  },
)

test('of an address that nobody has asked nothing is told', () => {
  expect(drawn('en')).not.toContain('<time>')
})
