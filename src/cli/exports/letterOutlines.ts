import { outlinesIn } from '../../export/outlinesIn.ts'
import { wholeFont } from '../../site/subset.ts'

/** Letters as shapes, as the bundled font has them. */
export const { outlineOf, lettersLacking } = outlinesIn(wholeFont)
