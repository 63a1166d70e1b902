import { fileURLToPath } from 'node:url'
import { loadLibrary } from '../../site/library.ts'

export const { catalog, diagrams } = loadLibrary(fileURLToPath(new URL('../../../diagrams', import.meta.url)))

/** Each language on another shape of slide: what holds for these holds for the other two. */
const LOOKS = [
  { language: 'en', aspect: '16:9' },
  { language: 'ko', aspect: '4:3' },
] as const

/** Every architecture that ships, as decks are tried. */
export const shipped = diagrams.flatMap((diagram) =>
  LOOKS.map((look) => ({ id: diagram.id, diagram, ...look })),
)
