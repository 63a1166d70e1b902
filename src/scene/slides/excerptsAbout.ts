import type { Diagram } from '../../model/diagram.ts'
import { type Excerpt, excerptOf, NOTHING, stagesUnder, withMore } from './excerptOf.ts'
import { fitsLegibly } from './fitDiagram.ts'
import { orderOf } from './orderOf.ts'
import { partsOf, type Wanted, withNeighbour } from './partsOf.ts'
import type { SlideOptions } from './slidePicture.ts'

/**
 * As few legible excerpts as show what a step speaks of and the arrows among it, each with as many neighbours as stay legible. Where
 * not all arrows are wanted and it is too much for one excerpt, those that the step names are neighbours' business, too.
 */
export function excerptsAbout(
  diagram: Diagram,
  focus: readonly string[],
  options: SlideOptions,
  arrows: Wanted = 'all',
): Excerpt[] {
  const fits = (excerpt: Excerpt) => fitsLegibly(excerptOf(diagram, excerpt, options.language), options)
  const about = aboutOf(diagram, focus)
  const arrowless = arrows === 'all' ? about : withoutArrows(diagram, focus, about)
  const whole = [about, arrowless].find(fits)
  const parts = whole ? [whole] : dividedOf(diagram, arrowless, options, arrows)
  return parts.map((part) => {
    const near = neighboursOf(part, diagram, new Set(focus))
    const all = near.reduce((so, id) => withNeighbour(so, id, diagram), part)
    if (fits(all)) return all
    return near.reduce((so, id) => {
      const more = withNeighbour(so, id, diagram)
      return fits(more) ? more : so
    }, part)
  })
}

/** What a step speaks of without the ends of its arrows, unless it speaks of arrows alone. */
function withoutArrows(diagram: Diagram, focus: readonly string[], about: Excerpt): Excerpt {
  const edges = new Set(diagram.edges.map(({ id }) => id))
  const named = focus.filter((id) => !edges.has(id))
  return named.length > 0 ? aboutOf(diagram, named) : about
}

/** What a step speaks of: nodes by name or by their group or stage, the ends of arrows, bands over something that they span. */
export function aboutOf(diagram: Diagram, focus: readonly string[]): Excerpt {
  const named = new Set(focus)
  const ends = diagram.edges.filter(({ id }) => named.has(id)).flatMap(({ from, to }) => [from, to])
  const meant = new Set([...focus, ...ends])
  const nodes = diagram.nodes.filter(
    ({ id, stage, group }) => meant.has(id) || named.has(stage) || (group && named.has(group)),
  )
  const groups = diagram.groups.filter(({ id, stage }) => meant.has(id) || named.has(stage))
  const frames = groups.filter(({ id, stage }) => named.has(id) || named.has(stage)).map(({ id }) => id)
  const bands = diagram.bands.filter(({ id }) => named.has(id))
  const stands = (stages: readonly string[]) => nodes.some(({ stage }) => stages.includes(stage))
  const bare = bands.filter((band) => !stands(stagesUnder(band, diagram)))
  const under = bare.flatMap((band) => firstNodeUnder(stagesUnder(band, diagram), diagram))
  const empty = bare.filter((band) => firstNodeUnder(stagesUnder(band, diagram), diagram).length === 0)
  const stages = diagram.stages.map(({ id }) => id).filter((id) => named.has(id))
  return withMore(NOTHING, {
    nodes: [...nodes.map(({ id }) => id), ...under],
    frames,
    collapsed: groups.map(({ id }) => id).filter((id) => !frames.includes(id)),
    bands: bands.map(({ id }) => id),
    stages: [...stages, ...empty.map(({ from }) => from)],
    faint: under,
  })
}

function firstNodeUnder(stages: readonly string[], { nodes }: Diagram): string[] {
  return stages.flatMap((id) => nodes.find(({ stage }) => stage === id)?.id ?? []).slice(0, 1)
}

function dividedOf(diagram: Diagram, about: Excerpt, options: SlideOptions, arrows: Wanted): Excerpt[] {
  const own = excerptOf(diagram, about, options.language)
  const groups = new Set(diagram.groups.map(({ id }) => id))
  // A group that stands as one card is a node there.
  return partsOf(own, orderOf(diagram, options), options, arrows).map((part) => {
    const [cards, nodes] = [true, false].map((isGroup) =>
      [...part.nodes].filter((id) => groups.has(id) === isGroup),
    )
    return {
      ...part,
      nodes: new Set(nodes),
      collapsed: new Set([...part.collapsed, ...(cards ?? [])]),
      faint: new Set([...part.faint, ...[...about.faint].filter((id) => part.nodes.has(id))]),
    }
  })
}

/** What is joined to a part and not on it, first by the arrows that are named; then the rest of what its bands span. */
function neighboursOf(part: Excerpt, diagram: Diagram, named: ReadonlySet<string>): string[] {
  const own = new Set([...part.nodes, ...part.collapsed, ...part.frames])
  const edges = diagram.edges.toSorted((a, b) => Number(named.has(b.id)) - Number(named.has(a.id)))
  const near = edges.flatMap(({ from, to }) => (own.has(from) ? [to] : own.has(to) ? [from] : []))
  const spanned = new Set(
    diagram.bands.filter(({ id }) => part.bands.has(id)).flatMap((band) => stagesUnder(band, diagram)),
  )
  const under = diagram.nodes.filter(({ stage }) => spanned.has(stage)).map(({ id }) => id)
  return [...new Set([...near, ...under])].filter((id) => !own.has(id))
}
