import { SlideSvg } from '../../draw/SlideSvg.tsx'
import type { Address } from '../../model/address.ts'
import { measureText } from '../../scene/measureText.ts'
import { PAGE } from '../../scene/slides/slideFrame.ts'
import type { Talk, TalkSlide } from '../../scene/slides/talk.ts'
import { THEME } from '../../scene/theme.ts'
import { BackSvg } from './BackSvg.tsx'
import { type Block, blocksOf } from './marks.ts'
import type { PdfBlock, PdfPage } from './pdfPage.ts'
import { inAtlas, type PageOptions, thingBlocks } from './thingBlocks.ts'

/**
 * The slides of a talk as pages. A thing leads to the slide that tells more of it if there is one, else to itself in the atlas; the
 * title of a step leads to that step in the atlas.
 */
export function slidePages(talk: Talk, options: PageOptions): PdfPage[] {
  return talk.slides.map((slide, i) => {
    const [title, ...rest] = blocksOf(
      <SlideSvg talk={talk} slide={slide} paint={(paint) => THEME[options.theme][paint]} />,
    )
    const targetOf = (id: string) => {
      const page = slide.leadsTo.get(id)
      return page === undefined ? inAtlas({ select: id }, options) : { page }
    }
    return {
      title: slide.title.text,
      ...PAGE[talk.aspect],
      blocks: [
        ...(title ? [titleBlock(title, slide, talk, options)] : []),
        ...thingBlocks(rest, slide.pictures, targetOf),
        ...(i === 0 ? [] : backBlocks(talk, options)),
      ],
    }
  })
}

/** The first block of a slide, with the paper that all lies on. */
function titleBlock(block: Block, slide: TalkSlide, { frame }: Talk, options: PageOptions): PdfBlock {
  const { text, size } = slide.title
  const to = inAtlas(stepOf(slide), options)
  const box = { ...frame.title, width: Math.min(measureText(text, size, 600), frame.title.width) }
  return { ...block, isTitle: true, ...(to && { link: { box, to } }) }
}

/** The step that a slide shows, of which it may be the second half. */
function stepOf({ id, kind }: TalkSlide): Pick<Address, 'step'> {
  const [, walkthrough, number] = /^(.+)\.(\d+)(?:-\d+)?$/.exec(id) ?? []
  if (kind !== 'step' || walkthrough === undefined) return {}
  return { step: { walkthrough, index: Number(number) - 1 } }
}

function backBlocks({ language, frame }: Talk, { theme }: PageOptions): PdfBlock[] {
  const drawn = <BackSvg language={language} box={frame.back} paint={(paint) => THEME[theme][paint]} />
  return blocksOf(drawn).map((block) => ({ ...block, link: { box: frame.back, to: { page: 0 } } }))
}
