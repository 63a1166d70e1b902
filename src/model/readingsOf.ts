import type { Catalog, Reading, ReadingReference, Role, Section, Technology } from './catalog.ts'
import type { Band, DiagramNode, Stage } from './diagram.ts'
import type { Language } from './vocabulary.ts'

/** A reading, or one section of it, as something to read about one thing. Made by `readingsOf`. */
export interface FoundReading {
  reading: Reading
  section?: Section
  /** Of the section, where there is one. */
  title: string
  /** Of the section, where there is one. Whoever makes a link of it asks `linkOf`. */
  url: string
  /** listed: the section names the technology; general: only the subject fits. */
  fit?: 'listed' | 'general'
  /** What brought it here. */
  through: 'itself' | 'technology' | 'role' | 'phase'
}

/**
 * What there is to read about a thing, each once and the closest first: what is listed for itself, then its
 * technology's documentation and readings, then its role's. A stage has the readings of its phase.
 */
export function readingsOf(
  thing: DiagramNode | Band | Stage | Technology | Role,
  catalog: Catalog,
): FoundReading[] {
  return withoutRepeats(everyReading(thing, catalog))
}

/** The readings that somebody refers to, in that order; those that the catalogue lacks are left out. */
export function referredReadings(
  references: readonly ReadingReference[],
  catalog: Pick<Catalog, 'readings'>,
): FoundReading[] {
  return [...referredTo(references, catalog, 'itself')]
}

/** The readings in a reader's language before the others; apart from that in the order they had. */
export function inReadersLanguageFirst(
  readings: readonly FoundReading[],
  language: Language,
): FoundReading[] {
  const isTheirs = ({ reading }: FoundReading) => reading.language === language
  return [...readings.filter(isTheirs), ...readings.filter((found) => !isTheirs(found))]
}

function* everyReading(
  thing: DiagramNode | Band | Stage | Technology | Role,
  catalog: Catalog,
): Iterable<FoundReading> {
  if ('phase' in thing) yield* naming(catalog, 'phase', (reading) => reading.phases.includes(thing.phase))
  else if ('documentation' in thing) yield* readingsOfTechnology(thing, catalog)
  else if ('part' in thing) yield* readingsOfRole(thing, catalog)
  else {
    yield* referredTo(thing.readings, catalog, 'itself')
    const technology = catalog.technologies.get(thing.technology ?? '')
    if (technology) yield* readingsOfTechnology(technology, catalog)
    const role = catalog.roles.get(thing.role)
    if (role) yield* readingsOfRole(role, catalog)
  }
}

function* readingsOfTechnology(technology: Technology, catalog: Catalog): Iterable<FoundReading> {
  const documentation = technology.documentation.map((reading) => ({ reading }))
  yield* referredTo([...documentation, ...technology.readings], catalog, 'technology')
  yield* naming(catalog, 'technology', (reading) => reading.technologies.includes(technology.id))
}

function* readingsOfRole(role: Role, catalog: Catalog): Iterable<FoundReading> {
  yield* referredTo(role.readings, catalog, 'role')
  yield* naming(catalog, 'role', (reading) => reading.roles.includes(role.id))
}

type Through = FoundReading['through']

function* referredTo(
  references: readonly ReadingReference[],
  catalog: Pick<Catalog, 'readings'>,
  through: Through,
): Iterable<FoundReading> {
  for (const { reading: id, section: sectionId, fit } of references) {
    const reading = catalog.readings.get(id)
    if (!reading) continue
    const section = reading.sections.find((one) => one.id === sectionId)
    const { title, url } = section ?? reading
    yield { reading, ...(section && { section }), title, url, ...(fit && { fit }), through }
  }
}

// A reading says itself what it is about, too, so that it need not be listed in two places.
function* naming(
  catalog: Catalog,
  through: Through,
  isAbout: (reading: Reading) => boolean,
): Iterable<FoundReading> {
  for (const reading of catalog.readings.values()) {
    if (isAbout(reading)) yield { reading, title: reading.title, url: reading.url, through }
  }
}

// A whole reading adds nothing where a section of it has been named already.
function withoutRepeats(found: Iterable<FoundReading>): FoundReading[] {
  const seen = new Set<string>()
  const kept: FoundReading[] = []
  for (const one of found) {
    const key = one.section ? `${one.reading.id}#${one.section.id}` : one.reading.id
    if (seen.has(key)) continue
    seen.add(key).add(one.reading.id)
    kept.push(one)
  }
  return kept
}
