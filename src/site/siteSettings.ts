import type { Draft } from './draft.ts'

/** What the pages need besides the library. */
export interface SiteSettings {
  /** The app's scripts and style sheets, from the site's root. */
  modules: readonly string[]
  styleSheets: readonly string[]
  /** The same for pages inside other pages, which have a script of their own. */
  embed: { modules: readonly string[] }
  /** What the first paint needs on an architecture's page and on a page of the library, and what can come after it. */
  style: Readonly<Record<Draft['look'], string>>
  laterStyle: string
  /** Every letter that the app may show, once: they have to be in the fonts. */
  interfaceText: string
  /** The licence of the fonts, which goes wherever they go. */
  fontLicence: string
  /** Where the site will be, with a slash at its end; `/` if nobody knows. */
  address: string
  /** Of more things than this the search is cut in shards. */
  searchLimit: number
  /** Whether the pages carry a content security policy. */
  secure: boolean
}
