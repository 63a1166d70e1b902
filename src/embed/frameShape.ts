/** The shape of a frame from which stages stand beside each other; embed.css and the HTML have the same. */
export const EMBED_WIDE = '(min-aspect-ratio: 1/1)'
