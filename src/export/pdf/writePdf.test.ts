import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { pdfLetters } from '../../cli/exports/pdfLetters.ts'
import { sampleCatalog, sampleDiagram } from '../../model/sampleDiagram.testing.ts'
import { sceneOf } from '../../pipeline.ts'
import { emphasize } from '../../scene/emphasize.ts'
import { talkOf } from '../../scene/slides/talkOf.ts'
import { pictureSource } from '../pictureSource.ts'
import { figurePage } from './figurePage.tsx'
import { openPdf } from './openPdf.testing.ts'
import type { PdfContent } from './pdfContent.ts'
import { slidePages } from './slidePages.tsx'
import { writePdf } from './writePdf.ts'

const HOSTILE = '<b>&amp; (\\) ]]> \u{1f600} /JS 가'
const SITE = 'https://example.org/ko/sample/'

const diagram = sampleDiagram({
  title: { en: HOSTILE, ko: HOSTILE },
  summary: { en: HOSTILE, ko: HOSTILE },
  'nodes[0].title': { en: HOSTILE, ko: HOSTILE },
})
const look = { catalog: sampleCatalog, language: 'ko', aspect: '4:3' } as const
const talk = talkOf(diagram, look)
const about = {
  title: HOSTILE,
  subject: HOSTILE,
  language: 'ko',
  source: pictureSource(diagram, SITE),
} as const
const content: PdfContent = { ...about, pages: slidePages(talk, { theme: 'light', address: SITE }) }
const written = async (content: PdfContent) => writePdf(content, await pdfLetters(content.pages))
const slides = () => written(content)

describe('slides as a PDF', async () => {
  const bytes = await slides()
  const pdf = await openPdf(bytes)

  test('are the same bytes every time', async () => {
    expect(Buffer.from(await slides()).equals(Buffer.from(bytes))).toBe(true)
  })

  test('say what they are, whatever stands in the title', () => {
    const properties = '‹b›＆amp; (\\) ]]› \u{1f600} /JS 가'
    expect(pdf.info).toMatchObject({ Title: properties, Subject: properties, Language: 'ko' })
    const strict = new SaxesParser()
    strict.on('error', (error) => {
      throw error
    })
    strict.write(pdf.properties).close()
    expect(pdf.properties).toContain(properties)
    expect(pdf.bookmarks[0]).toBe(HOSTILE)
    expect(pdf.bookmarks).toHaveLength(talk.slides.length)
  })

  test('have text that is copied as it was written, with a box for a letter that the font lacks', () => {
    expect(pdf.pages[0]?.lines).toContain(HOSTILE.replace('\u{1f600}', '□'))
  })

  test('carry their diagram and its address as an attached file', () => {
    expect(pdf.attached).toEqual([
      expect.objectContaining({ filename: `${diagram.id}.json`, description: SITE }),
    ])
  })

  test('lead from the whole to the steps, and from each step back and to itself in the atlas', () => {
    const [overview, step] = pdf.pages
    expect(overview?.links.map(({ to }) => to)).toContain('#1')
    expect(step?.links.map(({ to }) => to)).toContain('#0')
    const { title } = talk.frame
    expect(step?.links.find(({ x, y }) => x < title.x + 1 && Math.abs(y - title.y) < 1)?.to).toMatch(
      /^https:\/\/example\.org\/ko\/sample\/\?step=.+\.1$/,
    )
  })

  test('have links where the things are', () => {
    const [page] = pdf.pages
    const [picture] = talk.slides[0]?.pictures ?? []
    if (!page || !picture) throw new Error('there is no page')
    const { scene, x, y, scale } = picture
    for (const { box } of scene.nodes)
      expect(
        page.links.some(
          (link) =>
            Math.abs(link.x - (x + box.x * scale)) < 0.1 &&
            Math.abs(link.y - (y + box.y * scale)) < 0.1 &&
            Math.abs(link.width - box.width * scale) < 0.1 &&
            Math.abs(link.height - box.height * scale) < 0.1,
        ),
      ).toBe(true)
  })

  test('are told in words: a heading, what stands there, and each arrow that is not dim', () => {
    const [overview] = pdf.pages
    expect(overview?.told.slice(0, 3).map(({ role }) => role)).toEqual(['Root', 'Document', 'Sect'])
    const arrows = overview?.told.filter(({ role }) => role === 'Figure').map(({ alt }) => alt)
    expect(arrows).toEqual(talk.slides[0]?.pictures[0]?.scene.edges.map(({ name }) => name))
  })

  test.each([[undefined], ['javascript:alert(1)//'], ['https://user:password@example.org/']])(
    'lead nowhere outside when the address is %s',
    (address) => {
      const pages = slidePages(talk, { theme: 'light', ...(address !== undefined && { address }) })
      const targets = pages.flatMap(({ blocks }) => blocks.flatMap(({ link }) => link?.to ?? []))
      expect(targets.length).toBeGreaterThan(0)
      for (const to of targets) expect(to).toEqual({ page: expect.any(Number) })
    },
  )
})

describe('a figure as a PDF', async () => {
  const whole = sceneOf(diagram, { ...look, direction: 'TB' })
  const [node] = whole.nodes
  const scene = emphasize(whole, { lit: new Set([node?.id ?? '']), dimRest: true })
  const figure = (transparent: boolean) => figurePage(scene, { theme: 'dark', address: SITE, transparent })
  const pdf = await openPdf(await written({ ...about, pages: [figure(false)] }))

  test('is one page of its size, without bookmarks', () => {
    expect(pdf.pages.map(({ size }) => size)).toEqual([[whole.width * 0.75, whole.height * 0.75]])
    expect(pdf.bookmarks).toEqual([])
  })

  test('leads to the atlas in the same theme', () => {
    expect(pdf.pages[0]?.links.map(({ to }) => to)).toContain(`${SITE}?select=${node?.id}&theme=dark`)
  })

  test('lies on paper, unless it is to be transparent', () => {
    const fills = (transparent: boolean) =>
      figure(transparent).blocks.flatMap(({ marks }) =>
        marks.map((mark) => mark.kind === 'path' && mark.fill),
      )
    expect(fills(false)[0]).toBe('#12151b')
    expect(fills(true)).toEqual(fills(false).slice(1))
  })
})
