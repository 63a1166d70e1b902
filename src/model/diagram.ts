import * as z from 'zod'
import { ReadingReference } from './catalog.ts'
import { LIMITS } from './limits.ts'
import { Id, IdOrOutside, Text, Title, Url } from './text.ts'
import { FAMILIES, GROUP_FRAMES, LANES, MODES, OUTSIDE, PHASES } from './vocabulary.ts'

/** Where a claim comes from. The reader can always tell what the source says from how we read it. */
export const Evidence = z
  .strictObject({
    claim: z.enum(['drawn', 'described']).meta({
      description:
        'drawn: that the box or arrow is there; described: what is said of it (its sentence, what flows, the mode)',
    }),
    mark: z.enum(['verified', 'inferred']).meta({
      description:
        'verified: it was read in the sources; inferred: it follows from them or from common knowledge',
    }),
    sources: z
      .array(Id)
      .max(LIMITS.sources)
      .default([])
      .meta({ description: 'Ids out of the sources of this diagram' }),
    note: Text.optional(),
  })
  .refine((evidence) => evidence.mark === 'inferred' || evidence.sources.length > 0, {
    error: 'the claim is verified but names no source; add one, or mark it inferred',
    params: { code: 'E_EVIDENCE' },
  })
  .meta({ id: 'Evidence', description: 'Where a claim comes from' })
export type Evidence = z.output<typeof Evidence>

const Evidences = z.array(Evidence).min(1).max(LIMITS.evidence)

export const Source = z
  .strictObject({ id: Id, title: Title, url: Url, note: Text.optional() })
  .meta({ id: 'Source', description: 'A figure or text that this diagram was made from' })
export type Source = z.output<typeof Source>

export const Stage = z
  .strictObject({
    id: Id,
    title: Title,
    phase: z
      .enum(PHASES)
      .meta({ description: 'Which part of every pipeline this stage is; several stages may share one' }),
    summary: Text,
    evidence: Evidences,
  })
  .meta({ id: 'Stage', description: 'A column of the figure, in its own words' })
export type Stage = z.output<typeof Stage>

export const Group = z
  .strictObject({
    id: Id,
    stage: Id,
    title: Title,
    frame: z.enum(GROUP_FRAMES).default('box').meta({ description: 'How the figure draws it' }),
    summary: Text,
    evidence: Evidences,
  })
  .meta({ id: 'Group', description: 'A box of the figure inside one stage; an arrow may end at it' })
export type Group = z.output<typeof Group>

export const DiagramNode = z
  .strictObject({
    id: Id,
    stage: Id,
    group: Id.optional(),
    title: Title.meta({ description: 'The name in the figure' }),
    technology: Id.optional(),
    role: Id.meta({ description: 'The part it plays, out of the catalogue of roles' }),
    lane: z.enum(LANES).optional(),
    summary: Text,
    readings: z.array(ReadingReference).max(LIMITS.readingsPerNode).default([]),
    evidence: Evidences,
  })
  .meta({ id: 'Node', description: 'A component: one box of the figure' })
export type DiagramNode = z.output<typeof DiagramNode>

const End = IdOrOutside.meta({
  description: `A node, a group, or "${OUTSIDE}" where the figure draws an arrow with a free end`,
})

export const DiagramEdge = z
  .strictObject({
    id: Id,
    from: End,
    to: End,
    flow: Title.meta({ description: 'What flows' }),
    mode: z.enum(MODES),
    direction: z
      .enum(['forward', 'both'])
      .default('forward')
      .meta({ description: 'both: the figure draws two heads' }),
    evidence: Evidences,
  })
  .meta({ id: 'Edge', description: 'An arrow of the figure' })
export type DiagramEdge = z.output<typeof DiagramEdge>

export const Band = z
  .strictObject({
    id: Id,
    title: Title,
    from: Id.meta({ description: 'The first stage that it spans' }),
    to: Id.meta({ description: 'The last stage that it spans' }),
    side: z.enum(['above', 'below']).default('above'),
    technology: Id.optional(),
    role: Id,
    summary: Text,
    readings: z.array(ReadingReference).max(LIMITS.readingsPerNode).default([]),
    evidence: Evidences,
  })
  .meta({
    id: 'Band',
    description: 'Something that spans stages: orchestration, governance, a resource manager',
  })
export type Band = z.output<typeof Band>

export const Note = z
  .strictObject({ text: Text, about: z.array(Id).max(LIMITS.focus).default([]), evidence: Evidences })
  .meta({ id: 'Note', description: 'An oddity of the figure that a reader should know' })
export type Note = z.output<typeof Note>

export const Step = z
  .strictObject({
    title: Title,
    text: Text,
    focus: z
      .array(Id)
      .min(1)
      .max(LIMITS.focus)
      .meta({ description: 'What is lit: nodes, edges, groups, stages, bands' }),
    speakerNotes: Text.optional(),
  })
  .meta({ id: 'Step', description: 'One step of a walkthrough' })
export type Step = z.output<typeof Step>

export const Walkthrough = z
  .strictObject({ id: Id, title: Title, steps: z.array(Step).min(1).max(LIMITS.steps) })
  .meta({ id: 'Walkthrough', description: 'A way through the diagram, step by step' })
export type Walkthrough = z.output<typeof Walkthrough>

/** An architecture: meaning only, no coordinates. Made by `parseDiagram`, taken by `layoutDiagram`. */
export const Diagram = z
  .strictObject({
    $schema: z.string().max(LIMITS.urlLength).optional(),
    id: Id,
    title: Title,
    summary: Text,
    family: z
      .enum(FAMILIES)
      .default('reference')
      .meta({ description: 'The shelf of the library it stands on' }),
    edition: z.int().min(1970).max(2100).meta({ description: 'The year of the figure' }),
    sources: z.array(Source).min(1).max(LIMITS.sources),
    stages: z.array(Stage).min(1).max(LIMITS.stages),
    groups: z.array(Group).max(LIMITS.groups).default([]),
    nodes: z.array(DiagramNode).min(1).max(LIMITS.nodes),
    edges: z.array(DiagramEdge).max(LIMITS.edges).default([]),
    bands: z.array(Band).max(LIMITS.bands).default([]),
    notes: z.array(Note).max(LIMITS.notes).default([]),
    walkthroughs: z.array(Walkthrough).max(LIMITS.walkthroughs).default([]),
  })
  .meta({ title: 'Pipeline Atlas diagram', description: 'A data-pipeline architecture' })
export type Diagram = z.output<typeof Diagram>

/** Whatever a reader can point at. All of them share one space of ids. */
export type Selectable =
  | { kind: 'node'; it: DiagramNode }
  | { kind: 'edge'; it: DiagramEdge }
  | { kind: 'group'; it: Group }
  | { kind: 'stage'; it: Stage }
  | { kind: 'band'; it: Band }
