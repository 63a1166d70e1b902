import type { Stroke } from './deck.ts'
import { EMU_PER_PT } from './emu.ts'
import { fillXml } from './fillXml.ts'
import { type Child, element, type Xml } from './xml.ts'

/** The line around a shape, with what is at its ends; under another name it is the line on one side of a cell. */
export function strokeXml(
  stroke: Stroke & { round?: boolean },
  { name = 'a:ln', ends = [] }: { name?: 'a:ln' | 'a:lnB'; ends?: readonly Child[] } = {},
): Xml {
  return element(
    name,
    {
      w: Math.round(stroke.width * EMU_PER_PT),
      cap: stroke.round && stroke.dash === 'solid' ? 'rnd' : undefined,
    },
    fillXml(stroke.ink),
    element('a:prstDash', { val: stroke.dash }),
    stroke.round && element('a:round'),
    ends,
  )
}
