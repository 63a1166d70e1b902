import { fileURLToPath } from 'node:url'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../model/vocabulary.ts'
import { talkOf } from '../scene/slides/talkOf.ts'
import { loadLibrary } from './library.ts'
import { PresentPage } from './PresentPage.tsx'
import { PRESENT_WORDS } from './presentWords.ts'

const { catalog, diagrams } = loadLibrary(fileURLToPath(new URL('../../diagrams', import.meta.url)))
const [smallest] = diagrams.toSorted((a, b) => a.nodes.length - b.nodes.length)
if (!smallest) throw new Error('there is no architecture')

test.each(LANGUAGES)('a page warns of text that a room cannot read, and only of that (%s)', (language) => {
  const talk = talkOf(smallest, { catalog, language, aspect: '16:9' })
  const pageWith = (smallestText: number) =>
    renderToStaticMarkup(
      <PresentPage
        talk={{ ...talk, smallestText }}
        summary=""
        home=""
        inLanguage={{ en: '', ko: '' }}
        backFrom={() => ''}
      />,
    )
  const { smallest: sized, tooSmall } = PRESENT_WORDS[language]
  expect(pageWith(8.62)).toContain(sized('8.6'))
  expect(pageWith(8.62)).toContain(tooSmall)
  expect(pageWith(14)).toContain(sized('14'))
  expect(pageWith(14)).not.toContain(tooSmall)
})
