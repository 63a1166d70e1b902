import type { Diagram } from '../model/diagram.ts'
import type { UsedReading } from '../model/listedReadings.ts'
import { namedByText, type TextFile } from './siteFile.ts'

/** Which readings each architecture has, for readers who have marked some: the app asks for it only then. */
export function readingsFile(readings: readonly UsedReading[], diagrams: readonly Diagram[]): TextFile {
  const idsOf = (architecture: string) =>
    readings.filter(({ facets }) => facets.architecture.includes(architecture)).map(({ id }) => id)
  return namedByText('data/readings', 'json', () =>
    JSON.stringify(Object.fromEntries(diagrams.map(({ id }) => [id, idsOf(id)]))),
  )
}
