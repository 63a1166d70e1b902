import type { Diagram } from '../model/diagram.ts'
import type { UsedReading } from '../model/listedReadings.ts'
import { hashOf } from './address.ts'
import type { TextFile } from './diagramFiles.tsx'

/** Which readings each architecture has, for readers who have marked some: the app asks for it only then. */
export function readingsFile(readings: readonly UsedReading[], diagrams: readonly Diagram[]): TextFile {
  const idsOf = (architecture: string) =>
    readings.filter(({ facets }) => facets.architecture.includes(architecture)).map(({ id }) => id)
  const text = JSON.stringify(Object.fromEntries(diagrams.map(({ id }) => [id, idsOf(id)])))
  return { path: `data/readings.${hashOf(text)}.json`, text }
}
