import * as z from 'zod'
import { ReadingReference } from './catalog.ts'
import { Evidence, Source } from './diagram.ts'
import { LIMITS } from './limits.ts'
import { Id, Text, Title } from './text.ts'
import { CONFIDENCES } from './vocabulary.ts'

const Evidences = z.array(Evidence).min(1).max(LIMITS.evidence)
const members = (side: string) =>
  z
    .array(Id)
    .max(LIMITS.focus)
    .meta({ description: `Nodes and bands of the ${side} diagram; none where nothing there does it` })
const focus = (side: string) =>
  z
    .array(Id)
    .max(LIMITS.focus)
    .default([])
    .meta({ description: `What is lit on the ${side}: nodes, edges, groups, stages, bands` })

/** What does the same on both sides: one or several components against one or several, or against none. */
export const Pair = z
  .strictObject({
    id: Id,
    left: members('left'),
    right: members('right'),
    reason: Text.meta({
      description: 'Why they correspond, or why nothing does, and what changes for the people who run it',
    }),
    confidence: z.enum(CONFIDENCES).meta({
      description:
        'high: the same part; medium: most of it, or with other limits; low: the nearest there is; of one side alone: how sure it is that nothing corresponds',
    }),
    evidence: Evidences,
    readings: z.array(ReadingReference).max(LIMITS.readingsPerNode).default([]),
  })
  .refine(({ left, right }) => left.length + right.length > 0, {
    error: 'names nothing on either side; write the components that it speaks of, or remove it',
    params: { code: 'E_EMPTY' },
  })
  .meta({ id: 'Pair', description: 'What does the same on both sides' })
export type Pair = z.output<typeof Pair>

/** One step through both at once. */
export const TourStep = z
  .strictObject({
    title: Title,
    text: Text,
    left: focus('left'),
    right: focus('right'),
    speakerNotes: Text.optional(),
  })
  .refine(({ left, right }) => left.length + right.length > 0, {
    error: 'lights nothing on either side; write what the step speaks of',
    params: { code: 'E_EMPTY' },
  })
  .meta({ id: 'TourStep', description: 'One step through both diagrams at once' })
export type TourStep = z.output<typeof TourStep>

export const Tour = z
  .strictObject({ id: Id, title: Title, steps: z.array(TourStep).min(1).max(LIMITS.steps) })
  .meta({ id: 'Tour', description: 'A way through both diagrams, step by step' })
export type Tour = z.output<typeof Tour>

/** Two architectures and what corresponds to what: made by `parseComparison` from a file that somebody wrote. */
export const Comparison = z
  .strictObject({
    $schema: z.string().max(LIMITS.urlLength).optional(),
    id: Id,
    left: Id.meta({ description: 'The diagram that stands on the left, or on top' }),
    right: Id.meta({ description: 'The diagram that stands on the right, or below' }),
    title: Title,
    summary: Text.meta({ description: 'What the comparison comes to, in two to four sentences' }),
    sources: z.array(Source).max(LIMITS.sources).default([]),
    pairs: z.array(Pair).min(1).max(LIMITS.nodes),
    tours: z.array(Tour).max(LIMITS.walkthroughs).default([]),
  })
  .refine(({ left, right }) => left !== right, {
    error: 'both sides are the same diagram; choose another for one of them',
    params: { code: 'E_VALUE' },
  })
  .meta({
    title: 'Pipeline Atlas comparison',
    description: 'Two architectures, and what corresponds to what',
  })
export type Comparison = z.output<typeof Comparison>
