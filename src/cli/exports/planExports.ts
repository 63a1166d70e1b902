import { fileName } from '../../export/fileName.ts'
import type { Made } from '../../export/files.ts'
import type { Focus, Pair, Wish } from '../../export/wish.ts'
import { parseAddress } from '../../model/address.ts'
import type { Catalog } from '../../model/catalog.ts'
import type { Diagram } from '../../model/diagram.ts'
import { echo } from '../../model/echo.ts'
import { nearest } from '../../model/nearest.ts'
import type { Language } from '../../model/vocabulary.ts'
import { walkthroughsOf } from '../../model/walkthroughsOf.ts'
import type { Direction } from '../../scene/layoutTypes.ts'
import type { ThemeName } from '../../scene/theme.ts'
import { CommandError, EXIT } from '../command.ts'
import { FORMAT_NAMES, type Format, type FormatName, formatOf } from './exportFormats.ts'

/** What is exported: an architecture, or two of them compared. Made by `readSubjects`. */
export type Subject = ({ diagram: Diagram } | { pair: Pair }) & {
  /** Where the site will be, for what stands in it. */
  site?: string
}

/** How it is exported: every one of these with every other. */
export interface Choices {
  formats: readonly FormatName[]
  languages: readonly Language[]
  directions: readonly Direction[]
  themes: readonly ThemeName[]
  sizes: readonly number[]
  aspects: readonly Wish['aspect'][]
  fonts: readonly Wish['fonts'][]
  /** Steps as addresses have them: the id of a walkthrough, a dot, and a number from 1. */
  steps: readonly string[]
  selections: readonly string[]
  transparent: boolean
}

/** One file that is to be made. */
export interface Plan {
  name: string
  format: FormatName
  /** Of what is in it. */
  id: string
  language: Language
  make: () => Made | Promise<Made>
}

/** Every file that somebody asks for, under a name that says what is not as usual in it. No two have the same name. */
export function planExports(subjects: readonly Subject[], catalog: Catalog, choices: Choices): Plan[] {
  const plans = subjects.flatMap((subject) =>
    choices.formats.flatMap((format) => plansIn(format, subject, catalog, choices)),
  )
  const names = new Set<string>()
  for (const { name } of plans) {
    if (names.has(name)) throw usage(`two files would be ${echo(name)}; export them into two folders`)
    names.add(name)
  }
  return plans
}

function plansIn(name: FormatName, subject: Subject, catalog: Catalog, choices: Choices): Plan[] {
  const format = formatOf(name)
  const heeded: ReadonlySet<string> = new Set(format.heeds)
  const isPair = 'pair' in subject
  const { id } = isPair ? subject.pair : subject.diagram
  const { site } = subject
  const where = { catalog, transparent: choices.transparent, ...(site !== undefined && { site }) }
  const looks = combined({
    language: choices.languages,
    direction: heeded.has('direction') && !isPair ? choices.directions : ['LR' as const],
    theme: heeded.has('theme') ? choices.themes : ['light' as const],
    focus: heeded.has('focus') && !isPair ? focusesOf(subject.diagram, choices) : [NOTHING],
    size: heeded.has('size') ? choices.sizes : [1],
    aspect: heeded.has('aspect') ? choices.aspects : ['16:9' as const],
    fonts: heeded.has('fonts') ? choices.fonts : ['office' as const],
  })
  const make = isPair ? pairMaker(name, subject.pair) : makerOf(format, subject.diagram)
  return looks.map(({ focus: { focus, name: lit }, ...look }) => ({
    name: fileName({ ...look, id, lit }, format.ending),
    format: name,
    id,
    language: look.language,
    make: () => make({ ...where, ...look, focus }),
  }))
}

type Look = Omit<Wish, 'diagram'>

function makerOf({ make }: Format, diagram: Diagram) {
  return (look: Look) => make({ ...look, diagram })
}

function pairMaker(name: FormatName, pair: Pair) {
  const { makePair } = formatOf(name)
  if (makePair) return ({ direction, focus, ...look }: Look) => makePair({ ...look, pair })
  const able = FORMAT_NAMES.filter((other) => formatOf(other).makePair !== undefined)
  throw usage(
    `${echo(pair.id)} is a comparison, and ${name} takes architectures only; a comparison can be ${able.join(', ')}`,
  )
}

const NOTHING: { focus: Focus; name?: string } = { focus: {} }

function focusesOf(diagram: Diagram, { steps, selections }: Choices): (typeof NOTHING)[] {
  const focuses = [
    ...steps.map((step) => focusOf(diagram, 'step', step)),
    ...selections.map((id) => focusOf(diagram, 'select', id)),
  ]
  return focuses.length > 0 ? focuses : [NOTHING]
}

/** Read as the page reads its address, so that both light the same. */
function focusOf(diagram: Diagram, word: 'step' | 'select', value: string): typeof NOTHING {
  const { address, faults } = parseAddress(new URLSearchParams({ [word]: value }).toString(), diagram)
  if (faults.length === 0) return { focus: address, name: value }
  const known = word === 'step' ? stepNames(diagram) : partNames(diagram)
  const meant = nearest(value, known)
  const remedy =
    meant === undefined ? `; there is ${known.slice(0, 12).join(', ')}` : ` (did you mean ${echo(meant)}?)`
  throw usage(`${diagram.id} has no ${word === 'step' ? 'step' : 'part'} ${echo(value)}${remedy}`)
}

function stepNames(diagram: Diagram): string[] {
  return walkthroughsOf(diagram).flatMap(({ id, steps }) => steps.map((_, index) => `${id}.${index + 1}`))
}

function partNames({ stages, groups, nodes, edges, bands }: Diagram): string[] {
  return [...nodes, ...groups, ...stages, ...bands, ...edges].map(({ id }) => id)
}

/** Every combination of one value of each, the first key changing slowest. */
function combined<T extends Record<string, readonly unknown[]>>(
  values: T,
): { [Key in keyof T]: T[Key][number] }[] {
  const all = Object.entries(values).reduce<Record<string, unknown>[]>(
    (made, [key, ones]) => made.flatMap((some) => ones.map((one) => ({ ...some, [key]: one }))),
    [{}],
  )
  // Each of them has a value for each key.
  return all as { [Key in keyof T]: T[Key][number] }[]
}

function usage(message: string): CommandError {
  return new CommandError(EXIT.usage, message)
}
