import { describe, expect, test } from 'vitest'
import { diagramInPicture } from '../../export/diagramInPicture.ts'
import { openPdf } from '../../export/pdf/openPdf.testing.ts'
import { emptyGlyphsIn } from '../../export/pdf/pdfGlyphs.testing.ts'
import { shownTexts } from '../../export/shownTexts.ts'
import { linkOf } from '../../model/linkOf.ts'
import { parseDiagram } from '../../model/parseDiagram.ts'
import { remembered } from '../../scene/remembered.ts'
import { PAGE } from '../../scene/slides/slideFrame.ts'
import { linesOfWords } from '../../scene/slides/slideWords.ts'
import { talkOf } from '../../scene/slides/talkOf.ts'
import { loadLibrary } from '../../site/library.ts'
import { FORMATS, type Wish } from './exportFormats.ts'

const SITE = 'https://example.org/'
const { catalog, diagrams } = loadLibrary('diagrams')

// Every sixth, in one language and one shape, both in turn: all of them in all ways take a minute, and show no more.
const wishes = diagrams
  .filter((_, i) => i % 6 === 0)
  .map(
    (diagram, i): Wish => ({
      diagram,
      catalog,
      language: i % 2 === 0 ? 'en' : 'ko',
      direction: 'LR',
      theme: i % 3 === 0 ? 'dark' : 'light',
      focus: {},
      size: 1,
      transparent: false,
      aspect: i % 4 < 2 ? '16:9' : '4:3',
      fonts: 'office',
      site: SITE,
    }),
  )

/** Both tests below read what is made of a wish. */
const pdfOf = remembered((wish: Wish) => FORMATS.pdf.make(wish))

describe.each(wishes)('$diagram.id in $language, $aspect, $theme', (wish) => {
  test('is a PDF of its talk, and can be opened again', async () => {
    const { diagram, language, aspect } = wish
    const { content, lacking } = await pdfOf(wish)
    const bytes = Buffer.from(content)
    const talk = talkOf(diagram, { catalog, language, aspect })
    const pdf = await openPdf(bytes)

    expect(lacking).toEqual([])
    expect(parseDiagram(diagramInPicture(bytes) ?? '', { file: 'a PDF', catalog, shipped: true })).toEqual(
      diagram,
    )
    expect(pdf.info).toMatchObject({ Language: language, Title: talk.title, Author: 'Pipeline Atlas' })
    expect(pdf.bookmarks).toEqual(talk.slides.map(({ title }) => title.text))
    expect(pdf.pages).toHaveLength(talk.slides.length)
    for (const [i, { size, lines, links, told }] of pdf.pages.entries()) {
      const slide = talk.slides[i]
      if (!slide) throw new Error('more pages than slides')
      const { width, height } = PAGE[aspect]
      expect(size).toEqual([width, height])
      const copied = lines.join('\n').replaceAll(/\s/g, '')
      const shown = [
        slide.title.text,
        ...slide.pictures.flatMap(({ scene }) => shownTexts(scene).map(({ text }) => text)),
        ...linesOfWords(slide.words, talk.frame.words.width),
      ]
      for (const text of shown) expect(copied).toContain(text.replaceAll(/\s/g, ''))
      for (const { to } of links) expect(to.startsWith('#') || 'href' in linkOf(to), to).toBe(true)
      expect(told.filter(({ role }) => role === 'H1')).toHaveLength(1)
      expect(told.filter(({ role }) => role === 'Link')).toHaveLength(links.length)
    }
    const everywhere = new Set(pdf.pages.flatMap(({ links }) => links.map(({ to }) => to)))
    const dark = wish.theme === 'dark' ? '&theme=dark' : ''
    for (const { id } of diagram.nodes)
      expect(everywhere).toContain(`${SITE}${language}/${diagram.id}/?select=${id}${dark}`)
  })
})

// A library once cut letters out of the fonts that it made smaller, and pages were blank where they stood.
test('no letter of a font inside is empty', async () => {
  const wish = wishes.find(({ language }) => language === 'ko')
  if (!wish) throw new Error('there is no Korean one')
  // The space is, and so is the glyph for letters that the font lacks: `writePdf` has another one for those.
  expect(emptyGlyphsIn(Buffer.from((await pdfOf(wish)).content))).toEqual([2, 2])
})
