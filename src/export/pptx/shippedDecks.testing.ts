import { fileURLToPath } from 'node:url'
import { loadLibrary } from '../../site/library.ts'

export const { catalog, diagrams } = loadLibrary(fileURLToPath(new URL('../../../diagrams', import.meta.url)))

/** Each language on another shape of slide. */
const LOOKS = [
  { language: 'en', aspect: '16:9' },
  { language: 'ko', aspect: '4:3' },
] as const

/** Every architecture that ships, as decks are tried: in turn with one look and with the other, since a deck takes its time. */
export const shipped = diagrams.map((diagram, i) => ({
  id: diagram.id,
  diagram,
  ...(LOOKS[i % LOOKS.length] ?? LOOKS[0]),
}))
