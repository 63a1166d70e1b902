import { findSelectable } from '../../model/findSelectable.ts'
import { walkthroughsOf } from '../../model/walkthroughsOf.ts'
import type { Direction } from '../../scene/layoutTypes.ts'
import type { Explored } from '../ExplorerContext.ts'
import { embedAt, type ShareSubject } from './shareSubject.ts'
import { shareWordsOf } from './words.ts'

/** What an architecture's page shows now, to be taken elsewhere. */
export function explorerSubject(explored: Explored, direction: Direction): ShareSubject {
  const { diagram, catalog, language, address } = explored
  const root = new URL('../../', location.href)
  const { theme: _, ...focus } = address
  const { step, select } = address
  const tours = walkthroughsOf(diagram).map(({ id, title, steps }) => ({
    id,
    title: title[language],
    steps: steps.length,
  }))
  const lit = step ? `${step.walkthrough}.${step.index + 1}` : select
  const name = nameOfView(explored)
  const whole = { name: diagram.title[language], address: `${location.origin}${location.pathname}` }
  return {
    id: diagram.id,
    title: diagram.title[language],
    language,
    root,
    links: [...(name ? [{ name, address: hereWithoutHash() }] : []), whole],
    ...(lit !== undefined && { lit }),
    direction,
    wish: { diagram, catalog, focus },
    embed: {
      page: embedAt(root, language, diagram.id),
      data: new URL(`embed/${encodeURIComponent(diagram.id)}.json`, root).href,
      tours,
      ...(step && { at: { tour: step.walkthrough, step: step.index + 1 } }),
      ...(select !== undefined && { focus: select }),
    },
  }
}

export function hereWithoutHash(): string {
  return `${location.origin}${location.pathname}${location.search}`
}

/** What is selected, stepped to or filtered now, in words; undefined where it is the whole as it comes. */
function nameOfView({ diagram, language, words, address }: Explored): string | undefined {
  const own = shareWordsOf(language)
  const { step, select, trace } = address
  if (step) {
    const { title, steps = [] } = walkthroughsOf(diagram).find(({ id }) => id === step.walkthrough) ?? {}
    const count = own.stepOf(step.index + 1, steps.length)
    return `${title?.[language] ?? ''}, ${count}: ${steps[step.index]?.title[language] ?? ''}`
  }
  const selected = select === undefined ? undefined : findSelectable(diagram, select)
  if (selected) {
    const { kind, it } = selected
    const name = kind === 'edge' ? it.flow[language] : it.title[language]
    return `${words[kind]}: ${name}${trace ? ` (${words[trace]})` : ''}`
  }
  return Object.keys(address).length === 0 ? undefined : own.asNow
}
