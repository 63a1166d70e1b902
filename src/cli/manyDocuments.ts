import type { SearchDocument } from '../model/searchDocument.ts'

const LATIN = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'so', 'ti', 've', 'zu']
const HANGUL = ['바', '케', '리', '모', '누', '라', '소', '티', '베', '주']

/**
 * The documents of a library so many times as large: every copy has the words of the first, which is what makes a search long, and two
 * of its own, so that the number of different words grows, too.
 */
export function manyDocuments(documents: readonly SearchDocument[], times: number): SearchDocument[] {
  return Array.from({ length: times }, (_, copy) =>
    documents.map((document, place) =>
      copy === 0 ? document : copied(document, place, copy, documents.length),
    ),
  ).flat()
}

function copied(document: SearchDocument, place: number, copy: number, length: number): SearchDocument {
  const { names = [], within } = document
  return {
    ...document,
    names: [...names, made(LATIN, place, copy), made(HANGUL, place, copy)],
    ...(within && { within: within.map((outer) => outer + copy * length) }),
  }
}

function made(syllables: readonly string[], place: number, copy: number): string {
  return [...String(place), ...String(copy)].map((digit) => syllables[Number(digit)]).join('')
}
