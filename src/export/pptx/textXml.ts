import type { Paragraph, TextBody } from './deck.ts'
import { fillXml } from './fillXml.ts'
import { element, type Xml } from './xml.ts'

const ANCHORS = { top: 't', middle: 'ctr', bottom: 'b' } as const
const ALIGNS = { left: 'l', centre: 'ctr' } as const
/** Distance between lines in percent of the font's own, which is wide where a font has Korean letters. */
const SPACING = 90

/** The text of a shape, which wraps in it and never changes its size; a shape without text has an empty one. */
export function textXml(text: TextBody | undefined, lang: string): Xml {
  const { left = 0, right = 0, top = 0 } = text?.inset ?? {}
  return element(
    'p:txBody',
    {},
    element(
      'a:bodyPr',
      {
        wrap: 'square',
        lIns: left,
        tIns: top,
        rIns: right,
        bIns: 0,
        rtlCol: 0,
        anchor: ANCHORS[text?.anchor ?? 'middle'],
      },
      element('a:noAutofit'),
    ),
    element('a:lstStyle'),
    text
      ? text.paragraphs.map((paragraph) => paragraphXml(paragraph, ALIGNS[text.align], lang))
      : element('a:p', {}, element('a:endParaRPr', { lang })),
  )
}

/** A paragraph that is aligned `algn`, as the format writes it: `l`, `ctr`. */
export function paragraphXml({ text, size, bold, ink }: Paragraph, algn: string, lang: string): Xml {
  const properties = { lang, sz: Math.round(size * 100), b: bold ? 1 : 0, dirty: 0 }
  return element(
    'a:p',
    {},
    element('a:pPr', { algn }, element('a:lnSpc', {}, element('a:spcPct', { val: SPACING * 1000 }))),
    element('a:r', {}, element('a:rPr', properties, fillXml(ink)), element('a:t', {}, text)),
  )
}
