/** Hashes as a policy has them, `'sha256-…'`, of what reveal.js itself writes into a page. */
export interface AllowedInline {
  /** The script of the speaker's window, which reveal.js writes into an empty page that has the policy of the deck. */
  scripts: readonly string[]
  /** The style sheets of that window, and those for paper. */
  styles: readonly string[]
  /** Styles of single elements of that window. */
  attributes: readonly string[]
}

/**
 * The policy of a deck. A browser that opens it from a disk may not know what 'self' is there, so files are allowed by their scheme; on
 * a host that word means nothing. Nothing is ever asked of the network.
 */
export function deckPolicy({ scripts, styles, attributes }: AllowedInline): string {
  const beside = "'self' file:"
  return [
    "default-src 'none'",
    `script-src ${[beside, ...scripts].join(' ')}`,
    `style-src ${[beside, ...styles].join(' ')}`,
    // The word is needed for hashes to count here; it allows these very texts and nothing else.
    `style-src-attr 'unsafe-hashes' ${[...new Set(attributes)].join(' ')}`,
    `img-src ${beside}`,
    `font-src ${beside}`,
    `frame-src ${beside}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ')
}
