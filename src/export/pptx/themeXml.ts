import { THEME } from '../../scene/theme.ts'
import type { Deck, FontProfile } from './deck.ts'
import { SLOT_PAINTS } from './ink.ts'
import type { Part } from './part.ts'
import { element, fixed, type Xml } from './xml.ts'

/** The font of each house that has Korean and Latin letters; the one of Google's is also the one that we measure by. */
const TYPEFACES: Readonly<Record<FontProfile, string>> = {
  office: '맑은 고딕',
  google: 'Noto Sans KR',
  apple: 'Apple SD Gothic Neo',
}

// Which paints are the theme's two dark and its two light colours, by which of the two is the ground.
const GROUNDS = {
  light: { dk1: 'ink', lt1: 'paper', dk2: 'soft', lt2: 'card' },
  dark: { dk1: 'paper', lt1: 'ink', dk2: 'card', lt2: 'soft' },
} as const

// Office wants three of each, though nothing here uses them.
const PLAIN_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const FORMATS = fixed(`
  <a:fmtScheme name="Pipeline Atlas">
    <a:fillStyleLst>${PLAIN_FILL.repeat(3)}</a:fillStyleLst>
    <a:lnStyleLst>${[6350, 12700, 19050].map((width) => `<a:ln w="${width}">${PLAIN_FILL}</a:ln>`).join('')}</a:lnStyleLst>
    <a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst>
    <a:bgFillStyleLst>${PLAIN_FILL.repeat(3)}</a:bgFillStyleLst>
  </a:fmtScheme>
`)

/** A theme with our palette: the two grounds and inks, an accent for each phase. */
export function themePart(path: string, { theme, fonts }: Pick<Deck, 'theme' | 'fonts'>): Part {
  const paints = { ...GROUNDS[theme], ...SLOT_PAINTS }
  const colours = Object.entries(paints).map(([slot, paint]) =>
    element(`a:${slot}`, {}, element('a:srgbClr', { val: THEME[theme][paint].slice(1).toUpperCase() })),
  )
  return {
    path,
    contentType: 'application/vnd.openxmlformats-officedocument.theme+xml',
    root: element(
      'a:theme',
      { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name: 'Pipeline Atlas' },
      element(
        'a:themeElements',
        {},
        element('a:clrScheme', { name: 'Pipeline Atlas' }, colours),
        element(
          'a:fontScheme',
          { name: 'Pipeline Atlas' },
          fontXml('a:majorFont', TYPEFACES[fonts]),
          fontXml('a:minorFont', TYPEFACES[fonts]),
        ),
        FORMATS,
      ),
      fixed('<a:objectDefaults/>'),
      fixed('<a:extraClrSchemeLst/>'),
    ),
    relations: [],
  }
}

function fontXml(name: string, typeface: string): Xml {
  return element(
    name,
    {},
    element('a:latin', { typeface }),
    element('a:ea', { typeface }),
    element('a:cs', { typeface: '' }),
    element('a:font', { script: 'Hang', typeface }),
  )
}
