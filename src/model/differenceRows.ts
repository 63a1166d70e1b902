import type { Catalog, ReadingReference } from './catalog.ts'
import { type Component, componentsOf } from './componentsOf.ts'
import type { Compared, Correspondence } from './correspond.ts'
import type { Change, Difference, Place } from './differences.ts'
import { type Basis, FACT_VALUES, FACTS, type FactName, type SideNames } from './differenceWords.ts'
import { type Confidence, type Language, SIDES, type Side } from './vocabulary.ts'

/** What tables and files of two architectures are made from: all of the differences, or some of them. */
export interface DifferenceSet {
  differences: readonly Difference[]
  compared: Compared
  catalog: Catalog
  language: Language
}

/** One difference in one language, in plain words. Made by `differenceRows`, taken by the table and every file. */
export interface DifferenceRow {
  id: string
  place: Place
  change: Change
  left: readonly ComparedPart[]
  right: readonly ComparedPart[]
  facts: readonly DifferingFact[]
  reason: string
  confidence: Confidence
  basis: Basis
}

/** A component, by its name in the figure. */
export interface ComparedPart {
  id: string
  title: string
  role: string
  technology: string | undefined
}

/** A typed fact in which the two sides differ, or which is known of one of them only. */
export interface DifferingFact {
  fact: FactName
  left: readonly StatedValue[]
  right: readonly StatedValue[]
}

/** What is stated of one or several components of a side. */
export interface StatedValue {
  /** The titles of the components. */
  of: readonly string[]
  /** Undefined where nobody has stated it; then there is neither mark nor source. */
  value: string | undefined
  mark: 'verified' | 'inferred' | undefined
  note: string | undefined
  sources: readonly { title: string; url: string }[]
}

/** The differences as plain rows, in their order. */
export function differenceRows(set: DifferenceSet): DifferenceRow[] {
  return set.differences.map(({ correspondence, change, place }) => ({
    id: correspondence.id,
    place,
    change,
    left: partsOf('left', correspondence, set),
    right: partsOf('right', correspondence, set),
    facts: differingFacts(correspondence, set),
    reason: correspondence.reason[set.language],
    confidence: correspondence.confidence,
    basis: correspondence.derivedFrom ? 'derived' : 'written',
  }))
}

/** What the sides are called; with the years of their figures where the titles alone are the same. */
export function sideNames({ left, right }: Compared, language: Language): SideNames {
  const alike = left.title[language] === right.title[language]
  const nameOf = (diagram: Compared[Side]) =>
    alike ? `${diagram.title[language]} (${diagram.edition})` : diagram.title[language]
  return { left: nameOf(left), right: nameOf(right) }
}

function componentsOn(side: Side, correspondence: Correspondence, compared: Compared): Component[] {
  const components = componentsOf(compared[side])
  return correspondence[side].flatMap((id) => components.find((component) => component.id === id) ?? [])
}

function partsOf(
  side: Side,
  correspondence: Correspondence,
  { compared, catalog, language }: DifferenceSet,
): ComparedPart[] {
  return componentsOn(side, correspondence, compared).map(({ id, title, role, technology }) => ({
    id,
    title: title[language],
    role: catalog.roles.get(role)?.title[language] ?? role,
    technology: catalog.technologies.get(technology ?? '')?.name[language],
  }))
}

// What stands alone differs from nothing.
function differingFacts(correspondence: Correspondence, set: DifferenceSet): DifferingFact[] {
  if (SIDES.some((side) => correspondence[side].length === 0)) return []
  const valuesOn = (side: Side, fact: FactName) =>
    valuesOf(fact, componentsOn(side, correspondence, set.compared), set)
  return FACTS.map((fact) => ({
    fact,
    left: valuesOn('left', fact),
    right: valuesOn('right', fact),
  })).filter(({ left, right }) => distinct(left) !== distinct(right))
}

/** What is said of these components, each value with its mark once. */
function valuesOf(fact: FactName, components: readonly Component[], set: DifferenceSet): StatedValue[] {
  const values = components.map((component) => statedOf(fact, component, set))
  const heads = values.filter((value, index) => values.findIndex((other) => isLike(value, other)) === index)
  return heads.map((head) => {
    const like = values.filter((value) => isLike(value, head))
    const sources = like.flatMap((value) => value.sources)
    return {
      ...head,
      of: like.flatMap((value) => value.of),
      note: [...new Set(like.flatMap(({ note }) => note ?? []))].join(' ') || undefined,
      sources: sources.filter(({ url }, index) => sources.findIndex((one) => one.url === url) === index),
    }
  })
}

function statedOf(
  name: FactName,
  { title, technology }: Component,
  { catalog, language }: DifferenceSet,
): StatedValue {
  const facts = catalog.technologies.get(technology ?? '')?.facts ?? {}
  const fact = facts[name]
  return {
    of: [title[language]],
    value: FACT_VALUES[name](facts, language),
    mark: fact?.mark,
    note: fact?.note?.[language],
    sources: (fact?.readings ?? []).flatMap((reference) => sourceOf(reference, catalog)),
  }
}

function sourceOf({ reading: id, section: sectionId }: ReadingReference, catalog: Catalog) {
  const reading = catalog.readings.get(id)
  const named = reading?.sections.find((section) => section.id === sectionId) ?? reading
  return named ? [{ title: named.title, url: named.url }] : []
}

function isLike(one: StatedValue, other: StatedValue): boolean {
  return one.value === other.value && one.mark === other.mark
}

function distinct(values: readonly StatedValue[]): string {
  return JSON.stringify([...new Set(values.map(({ value }) => value ?? null))].sort())
}
