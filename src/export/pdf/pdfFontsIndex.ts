import type { Weight } from '../../scene/measureText.ts'

/** Where the site says which fonts a PDF is set in: a fixed name, asked for when somebody makes one. */
export const PDF_FONTS_INDEX = 'pdf-fonts.json'

/** Written by the build, read by the page; paths are from the site's root. */
export type PdfFontsIndex = readonly { weight: Weight; path: string }[]
