import type { Catalog, Reading, Role, Technology } from '../model/catalog.ts'
import type { Band, Diagram, DiagramEdge, DiagramNode, Group, Stage } from '../model/diagram.ts'
import { readingPlace, rolePage, technologyPage } from '../model/pageAddress.ts'
import { joinDocuments, type SearchDocument } from '../model/searchDocument.ts'
import type { Text } from '../model/text.ts'
import { LANGUAGES, type Language } from '../model/vocabulary.ts'
import { KIND_WORDS, MODE_WORDS, PHASE_WORDS } from '../model/words.ts'
import { pageFolder, selectionAddress } from './address.ts'
import type { Library } from './library.ts'

type State = NonNullable<Technology['status']>['state']

const STATE_WORDS: Readonly<Record<State, Text>> = {
  retired: { en: 'retired', ko: '종료됨' },
  renamed: { en: 'renamed', ko: '이름이 바뀜' },
  ended: { en: 'ended', ko: '중단됨' },
}

/** Everything that can be found, shown in one language: what all architectures share, then each with its parts. */
export function searchDocuments(library: Library, language: Language): SearchDocument[] {
  const { catalog, diagrams } = library
  return joinDocuments([
    catalogDocuments(library, language),
    ...diagrams.map((diagram) => architectureDocuments(diagram, catalog, language)),
  ])
}

/** What all architectures share: technologies, roles, readings and their parts. */
export function catalogDocuments({ catalog, diagrams }: Library, language: Language): SearchDocument[] {
  const usual = usualRoles(diagrams)
  const documents: SearchDocument[] = [
    ...[...catalog.technologies.values()].map((one) => ofTechnology(one, usual.get(one.id), language)),
    ...[...catalog.roles.values()].map((one) => ofRole(one, language)),
  ]
  for (const reading of catalog.readings.values()) {
    const place = documents.push(ofReading(reading, language)) - 1
    documents.push(...ofSections(reading, place, language))
  }
  return documents
}

/** An architecture and everything that stands in it. */
export function architectureDocuments(
  diagram: Diagram,
  catalog: Catalog,
  language: Language,
): SearchDocument[] {
  return [ofArchitecture(diagram, language), ...ofParts(diagram, catalog, language)]
}

/** A text as a title and, where it differs, its other names. */
function titled(text: Text, language: Language, more: readonly string[] = []) {
  const title = text[language]
  const names = [...new Set([...LANGUAGES.map((other) => text[other]), ...more])].filter(
    (name) => name !== title,
  )
  return { title, ...(names.length > 0 && { names }) }
}

/** What a document is found by besides, without what says the same twice. */
function telling(...texts: readonly (Text | string | number | undefined)[]) {
  const words = texts.flatMap((text) =>
    text === undefined
      ? []
      : typeof text === 'object'
        ? LANGUAGES.map((language) => text[language])
        : String(text),
  )
  return words.length > 0 ? { about: [...new Set(words)] } : {}
}

function detailed(parts: readonly (string | number | undefined)[]) {
  const said = parts.filter((part) => part !== undefined)
  return said.length > 0 ? { detail: said.join(' · ') } : {}
}

function ofTechnology(one: Technology, role: string | undefined, language: Language): SearchDocument {
  const state = one.status && STATE_WORDS[one.status.state]
  return {
    kind: 'technology',
    ...titled(one.name, language, one.aliases),
    ...telling(one.vendor, state, one.status?.text),
    ...detailed([one.vendor, state?.[language]]),
    ...(role !== undefined && { role }),
    address: `${pageFolder(language)}${technologyPage(one.id)}`,
  }
}

function ofRole(one: Role, language: Language): SearchDocument {
  return {
    kind: 'role',
    ...titled(one.title, language),
    ...telling(...one.phases.map((phase) => PHASE_WORDS[phase])),
    ...detailed(one.phases.map((phase) => PHASE_WORDS[phase][language])),
    role: one.id,
    address: `${pageFolder(language)}${rolePage(one.id)}`,
  }
}

function ofReading(one: Reading, language: Language): SearchDocument {
  return {
    kind: 'reading',
    title: one.title,
    ...telling(one.author, one.year, KIND_WORDS[one.kind]),
    ...detailed([KIND_WORDS[one.kind][language], one.author, one.year]),
    address: `${pageFolder(language)}${readingPlace(one.id)}`,
  }
}

function ofSections(reading: Reading, place: number, language: Language): SearchDocument[] {
  return reading.sections.map((section) => ({
    kind: 'section',
    title: section.title,
    within: [place],
    address: `${pageFolder(language)}${readingPlace(reading.id)}`,
  }))
}

function ofArchitecture(diagram: Diagram, language: Language): SearchDocument {
  return {
    kind: 'architecture',
    ...titled(diagram.title, language),
    ...telling(diagram.edition, diagram.summary),
    ...detailed([diagram.edition]),
    address: pageFolder(language, diagram.id),
  }
}

/** The place of an architecture in the list of its documents; its stages come next. */
const ARCHITECTURE = 0

function ofParts(diagram: Diagram, catalog: Catalog, language: Language): SearchDocument[] {
  const stagePlaces = new Map(diagram.stages.map(({ id }, i) => [id, ARCHITECTURE + 1 + i]))
  const phases = new Map(diagram.stages.map(({ id, phase }) => [id, phase]))
  const titles = new Map([...diagram.nodes, ...diagram.groups].map(({ id, title }) => [id, title]))
  const inStage = (id: string) => ({
    within: [stagePlaces.get(id) ?? ARCHITECTURE, ARCHITECTURE],
    ...(phases.has(id) && { phase: phases.get(id) as Stage['phase'] }),
  })
  const inArchitecture = { within: [ARCHITECTURE] }
  const basis = ({ id, title }: { id: string; title: Text }) => ({
    ...titled(title, language),
    address: selectionAddress(language, diagram.id, id),
  })
  const catalogued = ({ technology: id = '', role }: DiagramNode | Band) => {
    const technology = catalog.technologies.get(id)
    return {
      ...telling(
        technology?.name,
        ...(technology?.aliases ?? []),
        technology?.vendor,
        catalog.roles.get(role)?.title,
      ),
      role,
    }
  }
  const stage = (one: Stage): SearchDocument => ({
    kind: 'stage',
    ...basis(one),
    ...inArchitecture,
    ...telling(PHASE_WORDS[one.phase]),
    phase: one.phase,
  })
  const group = (one: Group): SearchDocument => ({ kind: 'group', ...basis(one), ...inStage(one.stage) })
  const node = (one: DiagramNode): SearchDocument => ({
    kind: 'node',
    ...basis(one),
    ...inStage(one.stage),
    ...catalogued(one),
  })
  const band = (one: Band): SearchDocument => ({
    kind: 'band',
    ...basis(one),
    ...inArchitecture,
    ...catalogued(one),
  })
  const edge = (one: DiagramEdge): SearchDocument => {
    const ends = [titles.get(one.from), titles.get(one.to)]
    return {
      kind: 'edge',
      ...basis({ id: one.id, title: one.flow }),
      ...inArchitecture,
      ...telling(MODE_WORDS[one.mode], ...ends),
      ...detailed([ends.map((end) => end?.[language] ?? '…').join(' → ')]),
      mode: one.mode,
    }
  }
  return [
    ...diagram.stages.map(stage),
    ...diagram.groups.map(group),
    ...diagram.nodes.map(node),
    ...diagram.bands.map(band),
    ...diagram.edges.map(edge),
  ]
}

/** The part that each technology plays where it is met first. */
function usualRoles(diagrams: readonly Diagram[]): Map<string, string> {
  const roles = new Map<string, string>()
  for (const { technology, role } of diagrams.flatMap(({ nodes, bands }) => [...nodes, ...bands])) {
    if (technology !== undefined && !roles.has(technology)) roles.set(technology, role)
  }
  return roles
}
