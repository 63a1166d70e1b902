import { hashOf } from './address.ts'

/** What makes a file of the site when somebody asks for it. Nothing keeps what it makes: of a large library all files are gigabytes. */
export type SiteFile = () => string | Uint8Array | Promise<Uint8Array>

/** A text of the site. */
export interface TextFile {
  /** From the site's root. */
  path: string
  make: () => string
}

/** A file that is named after its text, which is made for the name once, let go, and made again for whoever asks. */
export function namedByText(name: string, ending: string, make: () => string): TextFile {
  return { path: `${name}.${hashOf(make())}.${ending}`, make }
}
