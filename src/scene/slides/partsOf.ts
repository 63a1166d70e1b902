import type { Band, Diagram, DiagramEdge } from '../../model/diagram.ts'
import { OUTSIDE } from '../../model/vocabulary.ts'
import { type Excerpt, excerptOf, NOTHING, stagesUnder, withMore } from './excerptOf.ts'
import { fitsLegibly } from './fitDiagram.ts'
import type { SlideOptions } from './slidePicture.ts'

/** What stays together on a picture: a node, a group with its members, or an empty stage. */
interface Unit {
  stage: string
  nodes: readonly string[]
  /** The group whose box it is. */
  frame?: string
}

/** How much worse a division is for each of its parts, for each stage that it cuts in two, and for parts of unequal size. */
const COST = { part: 1000, cut: 30, unequal: 1 } as const

/**
 * As few legible excerpts as will do that together show every node, group, band and arrow of a diagram. `order` says in which order
 * nodes and groups stand; parts are runs of it. Where even a single node is too large for a frame, it is a part all the same.
 */
export function partsOf(
  diagram: Diagram,
  order: readonly string[],
  options: SlideOptions,
  arrows: Wanted = 'all',
): Excerpt[] {
  const fits = (excerpt: Excerpt) => fitsLegibly(excerptOf(diagram, excerpt, options.language), options)
  const units = unitsOf(diagram, order).flatMap((unit) => halvesOf(unit, fits))
  const ways = arrows === 'all' ? [true, false] : [false]
  let best: readonly Excerpt[] | undefined
  for (const joined of ways) {
    const runs = divide(units, (run) => fits(excerptWith(run, diagram, joined)))
    // What the runs lack comes on parts of its own, so there are never fewer parts than runs.
    if (best && runs.length >= best.length) continue
    const parts = runs.map((run) => {
      const whole = excerptWith(run, diagram, joined)
      return joined && fits(whole) ? whole : excerptWith(run, diagram, false)
    })
    const all = completed(parts, diagram, arrows, fits)
    if (!best || all.length < best.length) best = all
  }
  return [...(best ?? [])]
}

type Ends = Pick<DiagramEdge, 'from' | 'to'>

/** The arrows that must be seen: every one, or of those that are named the ones for which a frame is large enough. */
export type Wanted = 'all' | ReadonlySet<string>

type Fits = (excerpt: Excerpt) => boolean

function unitsOf(diagram: Diagram, order: readonly string[]): Unit[] {
  const rank = new Map(order.map((id, i) => [id, i]))
  const byRank = <T extends { id: string }>(things: readonly T[]) =>
    things.toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0))
  return diagram.stages.flatMap(({ id: stage }) => {
    const loose = diagram.nodes.filter((node) => node.stage === stage && !node.group)
    const groups = diagram.groups.filter((group) => group.stage === stage)
    if (loose.length + groups.length === 0) return [{ stage, nodes: [] }]
    return byRank<{ id: string }>([...loose, ...groups]).map(({ id }): Unit => {
      if (groups.every((group) => group.id !== id)) return { stage, nodes: [id] }
      const members = byRank(diagram.nodes.filter(({ group }) => group === id))
      return { stage, nodes: members.map((member) => member.id), frame: id }
    })
  })
}

/** A group that is too high for a frame in as many pieces as it needs. */
function halvesOf(unit: Unit, fits: Fits): Unit[] {
  if (unit.nodes.length < 2 || fits(excerptWithout([unit]))) return [unit]
  const middle = Math.ceil(unit.nodes.length / 2)
  return [unit.nodes.slice(0, middle), unit.nodes.slice(middle)].flatMap((nodes) =>
    halvesOf({ ...unit, nodes }, fits),
  )
}

function excerptWithout(run: readonly Unit[]): Excerpt {
  return withMore(NOTHING, {
    nodes: run.flatMap(({ nodes }) => nodes),
    frames: run.flatMap(({ frame }) => frame ?? []),
    stages: run.filter(({ nodes, frame }) => nodes.length === 0 && !frame).map(({ stage }) => stage),
  })
}

/** A run of units, if asked with everything that its arrows lead to. */
function excerptWith(run: readonly Unit[], diagram: Diagram, joined: boolean): Excerpt {
  const own = excerptWithout(run)
  const reach = (excerpt: Excerpt, edge: DiagramEdge) => reachingFrom(excerpt, edge, diagram) ?? excerpt
  return joined ? diagram.edges.reduce(reach, own) : own
}

const has = (excerpt: Excerpt, id: string) =>
  id === OUTSIDE || excerpt.nodes.has(id) || excerpt.collapsed.has(id) || excerpt.frames.has(id)

/** An excerpt with a node or group that shows where an arrow leads. */
export function withNeighbour(excerpt: Excerpt, id: string, diagram: Diagram): Excerpt {
  if (has(excerpt, id)) return excerpt
  const isGroup = diagram.groups.some((group) => group.id === id)
  return withMore(excerpt, { [isGroup ? 'collapsed' : 'nodes']: [id], faint: [id] })
}

/** Runs of units, each of which is as `fits` wants it, at the least cost; a unit that does not fit is a run of its own. */
function divide(units: readonly Unit[], fits: (run: readonly Unit[]) => boolean): Unit[][] {
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }]
  // What holds a run holds every piece of it, so the first place that a run may begin at never moves back.
  let least = 0
  for (let end = 1; end <= units.length; end++) {
    while (least < end - 1 && !fits(units.slice(least, end))) least++
    let found = { cost: Number.POSITIVE_INFINITY, from: end - 1 }
    for (let from = end - 1; from >= least; from--) {
      const cuts = from > 0 && units[from - 1]?.stage === units[from]?.stage ? 1 : 0
      const cost = (best[from]?.cost ?? 0) + COST.part + COST.cut * cuts + COST.unequal * (end - from) ** 2
      if (cost < found.cost) found = { cost, from }
    }
    best.push(found)
  }
  const runs: Unit[][] = []
  for (let end = units.length; end > 0; end = best[end]?.from ?? 0) {
    runs.unshift(units.slice(best[end]?.from ?? 0, end))
  }
  return runs
}

/** Parts with the bands and arrows that they lack: on one of them where there is room, else on parts of their own. */
function completed(parts: readonly Excerpt[], diagram: Diagram, wanted: Wanted, fits: Fits): Excerpt[] {
  let all = parts
  for (const band of diagram.bands) {
    const spanned = new Set(stagesUnder(band, diagram))
    const under = diagram.nodes.filter(({ stage }) => spanned.has(stage)).map(({ id }) => id)
    const stands = (part: Excerpt) => under.some((id) => part.nodes.has(id))
    const more = (part: Excerpt) => (stands(part) ? withMore(part, { bands: [band.id] }) : undefined)
    all = placedOn(all, more, fits) ?? [...all, bandPart(band, diagram, fits)]
  }
  let arrows: readonly Excerpt[] = []
  for (const edge of diagram.edges) {
    if (wanted !== 'all' && !(wanted.has(edge.id) && fits(withEnds(NOTHING, edge, diagram)))) continue
    if ([...all, ...arrows].some((part) => shows(part, edge))) continue
    const longer = placedOn(all, (part) => reachingFrom(part, edge, diagram), fits)
    if (longer) all = longer
    else {
      const more = (part: Excerpt) => withEnds(part, edge, diagram)
      arrows = placedOn(arrows, more, fits) ?? [...arrows, more(NOTHING)]
    }
  }
  return [...all, ...arrows]
}

/** The same parts, one of them with more on it; undefined where none has room for it. */
function placedOn(
  parts: readonly Excerpt[],
  more: (part: Excerpt) => Excerpt | undefined,
  fits: Fits,
): Excerpt[] | undefined {
  for (const [i, part] of parts.entries()) {
    const grown = more(part)
    if (grown && fits(grown)) return parts.with(i, grown)
  }
  return undefined
}

/** A part with the far end of an arrow, if the near one is there and not faint. */
function reachingFrom(part: Excerpt, { from, to }: Ends, diagram: Diagram): Excerpt | undefined {
  const isOwn = (id: string) => id !== OUTSIDE && has(part, id) && !part.faint.has(id)
  if (isOwn(from)) return withNeighbour(part, to, diagram)
  return isOwn(to) ? withNeighbour(part, from, diagram) : undefined
}

function shows(part: Excerpt, { from, to }: Ends): boolean {
  const isFaint = (id: string) => id === OUTSIDE || part.faint.has(id)
  return has(part, from) && has(part, to) && !(isFaint(from) && isFaint(to))
}

function withEnds(part: Excerpt, { from, to }: Ends, diagram: Diagram): Excerpt {
  const groups = new Set(diagram.groups.map(({ id }) => id))
  const ends = [from, to].filter((id) => id !== OUTSIDE && !has(part, id))
  return withMore(part, {
    nodes: ends.filter((id) => !groups.has(id)),
    collapsed: ends.filter((id) => groups.has(id)),
  })
}

/** A band over the first node of each stage that it spans, as far as there is room; over an empty stage where there is no node. */
function bandPart(band: Band, diagram: Diagram, fits: Fits): Excerpt {
  const firsts = stagesUnder(band, diagram).flatMap(
    (id) => diagram.nodes.find(({ stage }) => stage === id)?.id ?? [],
  )
  const over = (nodes: readonly string[]) =>
    withMore(NOTHING, {
      bands: [band.id],
      nodes,
      faint: nodes,
      stages: nodes.length > 0 ? [] : [band.from],
    })
  const counts = firsts.map((_, i) => firsts.length - i)
  const most = counts.find((count) => fits(over(firsts.slice(0, count)))) ?? 1
  return over(firsts.slice(0, most))
}
