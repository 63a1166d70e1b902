/** A piece of XML that is well-formed by how it was made: `element` escapes whatever text it is given. */
export interface Xml {
  readonly markup: string
}

export type Child = Xml | string | undefined | false | readonly Child[]
export type Attributes = Readonly<Record<string, string | number | undefined>>

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// Characters that no XML may hold, not even escaped.
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** An element with attributes (those that are undefined are left out) and children; strings are text. */
export function element(name: string, attributes: Attributes = {}, ...children: Child[]): Xml {
  const told = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value)).replace(/[\t\n\r]/g, ' ')}"`)
    .join('')
  const inside = markupOf(children)
  return { markup: inside === '' ? `<${name}${told}/>` : `<${name}${told}>${inside}</${name}>` }
}

/** XML that was written by hand and holds nothing from outside. */
export function fixed(markup: string): Xml {
  return { markup: markup.trim().replace(/>\s+</g, '><') }
}

/** A whole file. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root.markup}`
}

function markupOf(child: Child): string {
  if (child === undefined || child === false) return ''
  if (typeof child === 'string') return escaped(child)
  return 'markup' in child ? child.markup : child.map(markupOf).join('')
}

function escaped(text: string): string {
  return text.replace(ILLEGAL, '').replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '')
}
