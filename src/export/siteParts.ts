import type { Weight } from '../scene/measureText.ts'
import type { Aspect } from '../scene/slides/talk.ts'
import type { FileApp } from './oneFile/oneFileHtml.ts'
import type { AllowedInline } from './reveal/deckPolicy.ts'

/**
 * What the site has for the files that its pages make: fixed names, from its root, asked for when somebody makes one. Written by the
 * build, and read without another look, since nobody else writes there.
 */
export const SITE_PARTS = {
  fonts: 'export/fonts.json',
  fileApp: 'export/file-app.json',
  deck: 'export/deck.json',
} as const

/** Fonts with all letters that the site shows, by their paths from its root. */
export type ExportFonts = readonly { weight: Weight; ttf: string; woff2: string }[]

/** The app of a page in one file, with what each kind of page looks like. */
export interface FileApps extends Omit<FileApp, 'style'> {
  styles: Readonly<Record<'explorer' | 'compare', string>>
}

export function fileAppFor(look: keyof FileApps['styles'], { styles, ...app }: FileApps): FileApp {
  return { ...app, style: styles[look] }
}

/** reveal.js with what goes with it, by the paths in a deck. */
export interface DeckParts {
  library: Readonly<Record<string, string>>
  allowed: Readonly<Record<Aspect, AllowedInline>>
  fontLicence: string
}
