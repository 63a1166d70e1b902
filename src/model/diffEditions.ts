import { canonical, type Translation } from './canonical.ts'
import type { Diagram } from './diagram.ts'
import type { AlteredPart, EditionDiff, EditionPart, PartKind } from './editions.ts'
import { fieldChanges, placeChanges } from './fieldChanges.ts'
import type { JsonObject } from './json.ts'
import { type Pairing, pairUp, type Way } from './pairUp.ts'
import type { Text } from './text.ts'
import { OUTSIDE } from './vocabulary.ts'

/** A part as it is compared: what it says besides its id. */
interface Part extends EditionPart {
  fields: JsonObject
}

interface Rule {
  partsOf: (diagram: Diagram) => Part[]
  /** Fields by which a part is known again under another id, the strictest first; alike in all fields it always is. */
  alike: readonly (readonly string[])[]
  /** Fields that say where it stands. */
  place: readonly string[]
  /** Whether the order in the file is one that a reader sees. */
  ordered?: true
}

/** Every kind of part, each after those it refers to, so that these are known again first. */
const RULES: Readonly<Record<PartKind, Rule>> = {
  diagram: {
    partsOf: ({ id, title, summary, family, edition }) => [
      { kind: 'diagram', id, title, fields: { title, summary, family, edition } },
    ],
    alike: [[]],
    place: [],
  },
  source: {
    partsOf: ({ sources }) => sources.map((one) => part('source', one.title, one)),
    alike: [['url'], ['title']],
    place: [],
  },
  stage: {
    partsOf: ({ stages }) => stages.map((one) => part('stage', one.title, one)),
    alike: [['title', 'phase']],
    place: [],
    ordered: true,
  },
  group: {
    partsOf: ({ groups }) => groups.map((one) => part('group', one.title, one)),
    alike: [['title', 'stage'], ['title']],
    place: ['stage'],
  },
  node: {
    partsOf: ({ nodes }) => nodes.map((one) => part('node', one.title, one)),
    alike: [
      ['title', 'technology', 'role', 'stage', 'group'],
      ['title', 'technology', 'role'],
    ],
    place: ['stage', 'group', 'lane'],
  },
  edge: {
    partsOf: ({ edges }) => edges.map((one) => part('edge', one.flow, one)),
    alike: [['from', 'to', 'flow']],
    place: ['from', 'to'],
  },
  band: {
    partsOf: ({ bands }) => bands.map((one) => part('band', one.title, one)),
    alike: [['title', 'technology', 'role']],
    place: ['from', 'to', 'side'],
  },
  walkthrough: {
    partsOf: ({ walkthroughs }) => walkthroughs.map((one) => part('walkthrough', one.title, one)),
    alike: [['title']],
    place: [],
    ordered: true,
  },
  note: {
    partsOf: ({ notes }) =>
      notes.map((note, i) => ({ kind: 'note', id: `notes[${i}]`, title: note.text, fields: note })),
    alike: [['text'], ['about']],
    place: [],
    ordered: true,
  },
}

function part(kind: PartKind, title: Text, { id, ...fields }: JsonObject & { id: string }): Part {
  return { kind, id, title, fields }
}

/**
 * What was added, removed, changed and moved from one edition of a diagram to the next. Parts are known again by their id, or under a
 * new one by what they say. References to a part with a new id are no difference; neither is the order of boxes and arrows in the file.
 */
export function diffEditions(before: Diagram, after: Diagram): EditionDiff {
  const ids = new Map([[OUTSIDE, OUTSIDE]])
  const sourceIds = new Map<string, string>()
  const translate = translationOf(ids, sourceIds)
  const differences = Object.entries(RULES).map(([kind, rule]) => {
    const [earlier, later] = [rule.partsOf(before), rule.partsOf(after)]
    const pairing = pairUp(earlier, later, waysOf(rule, translate))
    const known = kind === 'source' ? sourceIds : ids
    for (const [one, other] of pairing.both) if (isReferredTo(one)) known.set(one.id, other.id)
    const places = rule.ordered ? placeChanges(pairing.both, earlier, later) : new Map()
    return { pairing, altered: alteredOf(pairing, rule, places, translate) }
  })
  return { ...sorted(differences.flatMap(({ altered }) => altered)), ...alone(differences) }
}

const REFERENCES = new Set(['stage', 'group', 'from', 'to', 'focus', 'about'])

/** Ids of the earlier edition as they are in the later one; what is gone becomes what no id can be. */
function translationOf(ids: ReadonlyMap<string, string>, sources: ReadonlyMap<string, string>): Translation {
  return (key, text) => {
    if (key === 'sources') return sources.get(text) ?? `~${text}`
    return REFERENCES.has(key) ? (ids.get(text) ?? `~${text}`) : text
  }
}

function isReferredTo({ kind }: Part): boolean {
  return kind !== 'diagram' && kind !== 'walkthrough' && kind !== 'note'
}

function waysOf({ alike }: Rule, translate: Translation): Way<Part>[] {
  const idOf = ({ kind, id }: Part) => (kind === 'note' ? undefined : id)
  const wholly = {
    before: ({ fields }: Part) => canonical(fields, translate),
    after: ({ fields }: Part) => canonical(fields),
  }
  const partly = alike.map((names) => ({
    before: ({ fields }: Part) => canonical(picked(fields, names), translate),
    after: ({ fields }: Part) => canonical(picked(fields, names)),
  }))
  return [{ before: idOf, after: idOf }, wholly, ...partly]
}

function picked(fields: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(names.map((name) => [name, fields[name]]))
}

function alteredOf(
  { both }: Pairing<Part>,
  { place }: Rule,
  places: ReadonlyMap<Part, { before: number; after: number }>,
  translate: Translation,
): AlteredPart[] {
  return both.flatMap(([before, after]) => {
    const all = fieldChanges(before.fields, after.fields, translate)
    const moved = places.get(after)
    const order = moved ? [{ path: 'place', ...moved }] : []
    const moves = [...all.filter(({ path }) => place.includes(path)), ...order]
    const changes = all.filter(({ path }) => !place.includes(path))
    const isRenamed = before.id !== after.id && before.kind !== 'note'
    if (moves.length + changes.length === 0 && !isRenamed) return []
    return [{ ...namesOf(after), ...(isRenamed && { formerId: before.id }), moves, changes }]
  })
}

// Whoever has a new id is looked for under it first, wherever it stands now.
function sorted(altered: readonly AlteredPart[]): Pick<EditionDiff, 'changed' | 'moved'> {
  const hasMoved = ({ moves, formerId }: AlteredPart) => moves.length > 0 && formerId === undefined
  return { changed: altered.filter((one) => !hasMoved(one)), moved: altered.filter(hasMoved) }
}

function alone(all: readonly { pairing: Pairing<Part> }[]): Pick<EditionDiff, 'added' | 'removed'> {
  return {
    added: all.flatMap(({ pairing }) => pairing.added.map(namesOf)),
    removed: all.flatMap(({ pairing }) => pairing.removed.map(namesOf)),
  }
}

function namesOf({ kind, id, title }: EditionPart): EditionPart {
  return { kind, id, title }
}
