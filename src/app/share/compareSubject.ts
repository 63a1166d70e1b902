import type { View } from '../../model/compareAddress.ts'
import { compareAttention, stepOf } from '../../model/compareAttention.ts'
import { toursOf } from '../../model/compareTour.ts'
import { findSelectable } from '../../model/findSelectable.ts'
import { emphasize } from '../../scene/emphasize.ts'
import type { Together } from '../../scene/placeTogether.ts'
import type { Comparing } from '../compare/CompareContext.ts'
import { hereWithoutHash } from './explorerSubject.ts'
import { embedAt, type ShareSubject } from './shareSubject.ts'
import { shareWordsOf } from './words.ts'

/** How a comparison is looked at. */
export interface Shown {
  view: View
  /** Both pictures; undefined until they have been loaded. */
  together: Together | undefined
  /** The two, where the page's address has to name them. */
  pair: { left: string; right: string } | undefined
}

/** What a comparison shows now, to be taken elsewhere. */
export function compareSubject(comparing: Comparing, { view, together, pair }: Shown): ShareSubject {
  const { compared, catalog, language, address } = comparing
  const { left, right, written } = compared
  const titles = { left: left.title[language], right: right.title[language] }
  const title = written?.title[language] ?? `${titles.left} · ${titles.right}`
  const root = new URL(document.getElementById('compare')?.dataset.base ?? '', location.href)
  const { step, select } = address
  const attention = compareAttention(compared, address)
  const lit = step ? `${step.tour}.${step.index + 1}` : select && `${select.side}-${select.id}`
  const name = nameOfView(comparing, view)
  const query = pair ? `?${new URLSearchParams(pair)}` : ''
  const whole = { name: title, address: `${location.origin}${location.pathname}${query}` }
  const id = `${left.id}-and-${right.id}`
  const tours = toursOf(compared).map((tour) => ({
    id: tour.id,
    title: tour.title[language],
    steps: tour.steps.length,
  }))
  return {
    id,
    title,
    language,
    root,
    links: [...(name ? [{ name, address: hereWithoutHash() }] : []), whole],
    ...(lit !== undefined && { lit }),
    direction: together?.left.direction ?? 'LR',
    pair: { pair: { id, left, right, ...(written && { written }) }, catalog },
    ...(together && {
      together: {
        ...together,
        left: emphasize(together.left, attention.left),
        right: emphasize(together.right, attention.right),
        title,
        titles,
      },
    }),
    ...(!pair && {
      embed: {
        page: embedAt(root, language, id),
        tours,
        ...(step && { at: { tour: step.tour, step: step.index + 1 } }),
        ...(select && { focus: `${select.side}:${select.id}` }),
      },
    }),
  }
}

/** What is selected, stepped to or looked at now, in words; undefined where it is the whole as it comes. */
function nameOfView({ compared, language, words, own, address }: Comparing, view: View): string | undefined {
  const { stepOf: countOf, asNow } = shareWordsOf(language)
  const { step, select } = address
  const tours = toursOf(compared)
  if (step) {
    const tour = tours.find(({ id }) => id === step.tour)
    const title = stepOf(tours, step)?.title[language] ?? ''
    return `${tour?.title[language] ?? ''}, ${countOf(step.index + 1, tour?.steps.length ?? 0)}: ${title}`
  }
  const selected = select && findSelectable(compared[select.side], select.id)
  if (selected) {
    const { kind, it } = selected
    return `${words[kind]}: ${kind === 'edge' ? it.flow[language] : it.title[language]} · ${own[view]}`
  }
  if (address.view) return own[address.view]
  return Object.keys(address).length === 0 ? undefined : asNow
}
