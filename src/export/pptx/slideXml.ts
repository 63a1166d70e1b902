import { connectionSites } from './connectionSites.ts'
import type { Deck, Slide } from './deck.ts'
import { fillXml } from './fillXml.ts'
import { inkOf } from './ink.ts'
import { NAMESPACES, PATHS, type Part, presentationType, relationTo } from './part.ts'
import { type OnSlide, shapeXml } from './shapeXml.ts'
import { element, fixed, type Xml } from './xml.ts'

/** What every tree of shapes begins with. */
export const TREE_HEAD = fixed(`
  <p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>
  <p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>
`)
export const OWN_COLOURS = fixed('<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>')

// Programs that know no Morph fade.
const MORPH = fixed(`
  <mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">
    <mc:Choice xmlns:p159="http://schemas.microsoft.com/office/powerpoint/2015/09/main" Requires="p159">
      <p:transition spd="slow" xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main" p14:dur="900">
        <p159:morph option="byObject"/>
      </p:transition>
    </mc:Choice>
    <mc:Fallback><p:transition spd="med"><p:fade/></p:transition></mc:Fallback>
  </mc:AlternateContent>
`)

const TITLE_ID = 2
const FIRST_ID = TITLE_ID + 1

export const langOf = (language: Deck['language']) => (language === 'ko' ? 'ko-KR' : 'en-US')

/** The part of a slide, by its number from 0. */
export function slidePart(slide: Slide, index: number, language: Deck['language']): Part {
  const ids = new Map(slide.shapes.map(({ name }, i) => [name, FIRST_ID + i]))
  const targets = [
    ...new Set(slide.shapes.flatMap((shape) => ('jump' in shape && shape.jump ? [shape.jump.slide] : []))),
  ]
  const on: OnSlide = {
    idOf: (name) => ids.get(name) ?? 0,
    relationOf: (target) => jumpId(targets.indexOf(target)),
    sites: connectionSites(slide.shapes),
    lang: langOf(language),
  }
  const shapes = slide.shapes.map((shape) => shapeXml(shape, on))
  return {
    path: PATHS.slide(index),
    contentType: presentationType('slide'),
    root: element(
      'p:sld',
      NAMESPACES,
      element('p:cSld', {}, element('p:spTree', {}, TREE_HEAD, titleXml(slide, on.lang), shapes)),
      OWN_COLOURS,
      slide.transition === 'morph' && MORPH,
    ),
    relations: [
      relationTo('rId1', 'slideLayout', PATHS.layout),
      relationTo('rId2', 'notesSlide', PATHS.notes(index)),
      ...targets.map((target, i) => relationTo(jumpId(i), 'slide', PATHS.slide(target))),
    ],
  }
}

const jumpId = (i: number) => `rId${i + 3}`

function titleXml({ title }: Slide, lang: string): Xml {
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id: TITLE_ID, name: 'Title', descr: title.text }),
      fixed('<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'),
      fixed('<p:nvPr><p:ph type="title"/></p:nvPr>'),
    ),
    element('p:spPr'),
    element(
      'p:txBody',
      {},
      element('a:bodyPr'),
      element('a:lstStyle'),
      element(
        'a:p',
        {},
        element(
          'a:r',
          {},
          element('a:rPr', { lang, sz: title.size * 100, dirty: 0 }, fillXml(inkOf('ink'))),
          element('a:t', {}, title.text),
        ),
      ),
    ),
  )
}
