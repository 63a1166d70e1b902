import type { Correspondence } from '../model/correspond.ts'
import type { Side } from '../model/vocabulary.ts'
import { type Box, boxAround } from './geometry.ts'
import { type Match, matchNearest, matchPhases } from './matchThings.ts'
import type { Scene, SceneBand, SceneIcon, SceneNode, SceneStage, SceneText } from './scene.ts'

/** One picture that turns into the other. Made by `planMorph`; `frameOf` tells what is seen at a position of it. */
export interface Morph {
  left: Scene
  right: Scene
  /** The stages of both, in the order in which they are drawn. */
  columns: readonly Mover<SceneStage>[]
  /** The components of both, in the order in which they are drawn: what parts from another comes out from below it. */
  cards: readonly Mover<Card>[]
}

export type Card = SceneNode | SceneBand

/**
 * A thing of one side, where it stands in its own picture and where it goes in the other one. lead: it changes places with its
 * counterpart; branch: it parts from one that leads, or joins it; alone: it has no counterpart, and fades.
 */
export interface Mover<T> {
  side: Side
  thing: T
  home: Box
  away: Box
  way: 'lead' | 'branch' | 'alone'
  /** When its counterpart takes over, 0 to 1 of its own way. */
  turn: number
  /** Whether both say the same, so that their words need not fade. */
  isAlike: boolean
}

/** A thing as it is seen at a position: where, px, and how opaque, 0 to 1; its words are so opaque within it. */
export interface Posed<T> extends Pick<Mover<T>, 'side' | 'thing' | 'home'> {
  box: Box
  opacity: number
  words: number
}

/** What of a scene does not move, and how opaque it is: groups with gaps, and arrows. */
export interface Still {
  side: Side
  scene: Scene
  groups: number
  edges: number
}

/** All that is seen at a position. Made by `frameOf`. */
export interface Frame {
  width: number
  height: number
  /** As in the morph, in the same order. Columns stretch; of a card only the place counts. */
  columns: readonly Posed<SceneStage>[]
  cards: readonly Posed<Card>[]
  still: readonly [left: Still, right: Still]
}

/** How one scene turns into another one: stages go by their phase, components by what corresponds. */
export function planMorph(
  left: Scene,
  right: Scene,
  correspondences: readonly Pick<Correspondence, Side>[],
): Morph {
  const matches = correspondences.flatMap((one) =>
    matchNearest(cardsOf(left, one.left), cardsOf(right, one.right)),
  )
  const phases = matchPhases(left.stages, right.stages)
  const columns = {
    left: columnMovers('left', left, right, phases),
    right: columnMovers('right', right, left, phases),
  }
  const ride = { left: riding(columns.left, left, right), right: riding(columns.right, right, left) }
  const cards = [
    ...cardsOf(left).map((card) => cardMover('left', card, matches, ride.left)),
    ...cardsOf(right).map((card) => cardMover('right', card, matches, ride.right)),
  ]
  return {
    left,
    right,
    columns: [...columns.left, ...columns.right],
    cards: [...cards.filter(({ way }) => way !== 'lead'), ...cards.filter(({ way }) => way === 'lead')],
  }
}

const otherThan = (side: Side): Side => (side === 'left' ? 'right' : 'left')

function cardsOf({ nodes, bands }: Scene, ids?: readonly string[]): Card[] {
  return [...nodes, ...bands].filter(({ id }) => !ids || ids.includes(id))
}

function columnMovers(
  side: Side,
  here: Scene,
  there: Scene,
  matches: readonly Match<SceneStage>[],
): Mover<SceneStage>[] {
  const counterparts = here.stages.map(
    (stage) => matches.find((one) => one[side] === stage)?.[otherThan(side)],
  )
  const ways = here.stages.flatMap((stage, i) => {
    const counterpart = counterparts[i]
    return counterpart ? [{ home: boxOfColumn(stage), away: boxOfColumn(counterpart) }] : []
  })
  return here.stages.map((stage, i) => {
    const home = boxOfColumn(stage)
    const counterpart = counterparts[i]
    if (!counterpart) {
      return { side, thing: stage, home, away: besideOthers(home, ways, there), way: 'alone', ...NO_TAKEOVER }
    }
    return {
      side,
      thing: stage,
      home,
      away: boxOfColumn(counterpart),
      way: 'lead',
      ...takeover(stage, counterpart),
    }
  })
}

/** Where a column without a counterpart goes: it stays next to the one before it, or else to the one after it, and is as long as they. */
function besideOthers(home: Box, ways: readonly { home: Box; away: Box }[], there: Scene): Box {
  const axis = there.direction === 'LR' ? 'x' : 'y'
  const size = axis === 'x' ? 'width' : 'height'
  const before = ways.findLast((way) => way.home[axis] < home[axis])
  const beside = before ?? ways[0]
  if (!beside) return home
  const by = beside.away[axis] - beside.home[axis] + (before ? before.away[size] - before.home[size] : 0)
  return { ...beside.away, [axis]: home[axis] + by, [size]: home[size] }
}

/** The head stands on the column and goes with its upper left corner. */
const boxOfColumn = ({ column }: SceneStage) =>
  boxAround(column.flatMap((step) => (step.to === 'close' ? [] : [step])))

function cardMover(
  side: Side,
  card: Card,
  matches: readonly Match<Card>[],
  ride: (card: Card) => Box,
): Mover<Card> {
  const other = otherThan(side)
  const match = matches.find((one) => one[side] === card && one.branch !== other)
  const mover = { side, thing: card, home: card.box }
  if (!match) return { ...mover, away: ride(card), way: 'alone', ...NO_TAKEOVER }
  const counterpart = match[other]
  const way = match.branch ? 'branch' : 'lead'
  return { ...mover, away: counterpart.box, way, ...takeover(card, counterpart) }
}

/** Where a card without a counterpart goes while it fades: with its column, or with the edge of the picture that it is next to. */
function riding(columns: readonly Mover<SceneStage>[], here: Scene, there: Scene): (card: Card) => Box {
  const byStage = new Map(columns.map((column) => [column.thing.id, column]))
  const top = here.stages[0]?.box.y ?? 0
  return (card) => {
    const { x, y } = card.box
    const column = 'stage' in card ? byStage.get(card.stage) : undefined
    if (column) {
      const { home, away } = column
      return { ...card.box, x: x + away.x - home.x, y: y + away.y - home.y }
    }
    return y < top ? card.box : { ...card.box, y: y + there.height - here.height }
  }
}

interface Thing {
  box: Box
  texts: readonly SceneText[]
  icon?: SceneIcon
}

const NO_TAKEOVER = { turn: 0.5, isAlike: false }

/**
 * Half of the cards change their words before the middle and half after it, so that nowhere many are without; which half, the order of
 * their words decides, since seen from the other side it is the opposite.
 */
function takeover(thing: Thing, counterpart: Thing): Pick<Mover<Thing>, 'turn' | 'isAlike'> {
  const [one, other] = [saidBy(thing), saidBy(counterpart)]
  return { turn: 0.5 + TURN * (Number(one > other) - Number(one < other)), isAlike: one === other }
}

/** What a card says, and where within its box. */
function saidBy({ box, texts, icon }: Thing): string {
  const words = texts.map(({ text, type, x, y }) => `${type} ${x - box.x} ${y - box.y} ${text}`)
  return [...words, icon?.path].join('\n')
}

/** Parts of the way, from 0 (the own picture) to 1 (the other): what goes, goes in this order. */
const PARTS = {
  edges: [0, 0.15],
  groups: [0.05, 0.25],
  alone: [0.1, 0.35],
  move: [0.12, 0.88],
  branch: [0.86, 0.96],
} as const satisfies Record<string, Span>
/** How far from the middle words change, and how long one takes to fade. Whole steps of the handle fall beside it. */
const TURN = 0.075
const FADE = 0.025

type Span = readonly [from: number, to: number]

/** What is seen at a position: 0 is exactly the left scene, 1 exactly the right one. */
export function frameOf({ left, right, columns, cards }: Morph, at: number): Frame {
  // Each side has its own clock, which begins at its own picture: so the way back is the way there.
  const gone = { left: within(at, [0, 1]), right: within(1 - at, [0, 1]) }
  const moved = eased(within(at, PARTS.move))
  return {
    width: between(left.width, right.width, moved),
    height: between(left.height, right.height, moved),
    columns: columns.map((column) => pose(column, gone[column.side])),
    cards: cards.map((card) => pose(card, gone[card.side])),
    still: [stillAt('left', left, gone.left), stillAt('right', right, gone.right)],
  }
}

function stillAt(side: Side, scene: Scene, gone: number): Still {
  return { side, scene, groups: 1 - within(gone, PARTS.groups), edges: 1 - within(gone, PARTS.edges) }
}

function pose<T>(mover: Mover<T>, gone: number): Posed<T> {
  const box = boxBetween(mover.home, mover.away, eased(within(gone, PARTS.move)))
  return { ...mover, box, ...visibility(mover, gone) }
}

function visibility(
  { way, turn, isAlike }: Mover<unknown>,
  gone: number,
): Pick<Posed<unknown>, 'opacity' | 'words'> {
  if (way !== 'lead') return { opacity: 1 - within(gone, PARTS[way]), words: 1 }
  // Its counterpart covers it by the time that it goes, so nothing shines through the two.
  const opacity = 1 - within(gone, [turn, turn + FADE])
  return { opacity, words: isAlike ? 1 : 1 - within(gone, [turn - FADE, turn]) }
}

/** How much of a part of the way is behind, 0 to 1. */
const within = (at: number, [from, to]: Span) => Math.min(1, Math.max(0, (at - from) / (to - from)))
/** Slow at both ends, and the same from both. */
const eased = (share: number) => share * share * (3 - 2 * share)
const between = (from: number, to: number, share: number) => from + (to - from) * share

function boxBetween(from: Box, to: Box, share: number): Box {
  return {
    x: between(from.x, to.x, share),
    y: between(from.y, to.y, share),
    width: between(from.width, to.width, share),
    height: between(from.height, to.height, share),
  }
}
