import { readFacets } from '../../model/facets.ts'
import type { NamedReading } from '../../model/marksText.ts'
import {
  groupReadings,
  type ListedReading,
  READING_FACETS,
  type ReadingView,
} from '../../model/readingGroups.ts'
import { groupTitle, type ReadingNames } from '../../model/readingNames.ts'
import type { Language } from '../../model/vocabulary.ts'

/** A reading as it stands in the page. */
export interface PlacedReading extends ListedReading, NamedReading {
  element: HTMLElement
  /** Where its mark buttons go. */
  slot: HTMLElement
}

/** The readings of the page, in the order in which it came. */
export function readingsIn(list: HTMLElement): PlacedReading[] {
  return [...list.querySelectorAll<HTMLElement>('.reading')].flatMap((element) => {
    const facets = readFacets(element.dataset.facets ?? '', READING_FACETS)
    const slot = element.querySelector<HTMLElement>('.marks')
    const { id, dataset } = element
    const link = element.querySelector<HTMLAnchorElement>('.title a')
    if (!facets || !slot) return []
    const { title = '' } = slot.dataset
    const seed = dataset.seed === undefined ? undefined : Number(dataset.seed)
    return [{ id, title, url: link?.href ?? '', facets, seed, element, slot }]
  })
}

/** Puts the readings under the headings of a view; they stay the very same elements. */
export function arrange(
  list: HTMLElement,
  readings: readonly PlacedReading[],
  view: ReadingView,
  told: { names: ReadingNames; language: Language },
): void {
  const groups = groupReadings(readings, view, { ...told, roles: Object.keys(told.names.role) })
  list.replaceChildren(
    ...groups.map((group) => {
      const section = document.createElement('section')
      if (view === 'phase') section.className = `phase-${group.key}`
      const heading = document.createElement('h2')
      const count = document.createElement('small')
      heading.append(`${groupTitle(view, group.key, told.names, told.language)} `, count)
      const items = document.createElement(group.key === 'seed' ? 'ol' : 'ul')
      items.append(...group.readings.map(({ element }) => element))
      section.append(heading, items)
      return section
    }),
  )
}

/** Shows those that are wanted, with their number under each heading; a heading with none is not shown. */
export function showOnly(
  list: HTMLElement,
  readings: readonly PlacedReading[],
  wanted: ReadonlySet<string>,
): void {
  for (const { id, element } of readings) {
    // What one is at, or has come for, stays until one looks elsewhere.
    const stays = element.contains(document.activeElement) || location.hash === `#${encodeURIComponent(id)}`
    element.hidden = !wanted.has(id) && !stays
  }
  for (const section of list.children) {
    const shown = section.querySelectorAll('.reading:not([hidden])').length
    if (section instanceof HTMLElement) section.hidden = shown === 0
    section.querySelector('h2 small')?.replaceChildren(String(shown))
  }
}
