import type { Ink } from './deck.ts'
import { element, type Xml } from './xml.ts'

/** A colour of the theme as the fill of a shape, of a line or of letters. */
export function fillXml(ink: Ink): Xml {
  return element('a:solidFill', {}, inkXml(ink))
}

function inkXml({ slot, opacity }: Ink): Xml {
  return element(
    'a:schemeClr',
    { val: slot },
    opacity !== undefined && opacity < 100 && element('a:alpha', { val: opacity * 1000 }),
  )
}
