import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Diagram } from './model/diagram.ts'
import { OUTSIDE } from './model/vocabulary.ts'
import { loadLibrary } from './site/library.ts'

interface Counts {
  stages: number
  nodes: number
  groups: number
  edges: number
  /** Of the edges: those that end at a group, have two heads, have a free end, and are drawn in no source. */
  atGroups: number
  twoHeaded: number
  free: number
  inferred: number
  bands: number
}

const none = { groups: 0, atGroups: 0, twoHeaded: 0, free: 0, inferred: 0, bands: 0 }

/**
 * Counted by hand in the tables that were written down from the figures, under the heading of each table, and never from our own files:
 * whoever loses a box or an arrow hears of it here. Where a diagram differs from its table, its notes say why, and so does the comment.
 * A diagram without a row is no fault.
 */
const COUNTED: readonly (readonly [id: string, heading: string, counts: Counts])[] = [
  // The outcomes have no column title in the figure, and are a seventh stage.
  [
    'hadoop-ecosystem',
    'Hadoop ecosystem data pipeline',
    { ...none, stages: 7, nodes: 25, groups: 5, edges: 21, atGroups: 7 },
  ],
  // The table has stages and no boxes: boxes and arrows follow the sentences of the text. The heads over the stages are bands.
  [
    'pipeline-stages-2020',
    'The article, A. Stages, 2020',
    { ...none, stages: 5, nodes: 7, edges: 7, inferred: 7, bands: 3 },
  ],
  // The outer shared line is a group, the inner one three arrows, one of them ambiguous. EDA, beside the warehouse, is no stage.
  [
    'open-source-pipeline',
    'The article, B. Open-source architecture, 2020',
    { ...none, stages: 6, nodes: 18, groups: 1, edges: 19, atGroups: 3, twoHeaded: 3, inferred: 1 },
  ],
  // The one bar of the figure has four words, each of which is a band.
  [
    'pipeline-2022',
    'The article, C. Generic architecture, 2022 revision',
    { ...none, stages: 5, nodes: 17, edges: 21, bands: 4 },
  ],
  // A slot with several products is a group, with a node for each of them.
  [
    'open-source-stack-2022',
    'The article, D. Open-source stack, 2022 revision',
    { ...none, stages: 5, nodes: 25, groups: 8, edges: 15, atGroups: 15, twoHeaded: 1, bands: 2 },
  ],
  [
    'serverless-aws',
    'Serverless, common shape; AWS, 2020',
    { ...none, stages: 6, nodes: 18, groups: 4, edges: 12, atGroups: 5, twoHeaded: 1, free: 3 },
  ],
  [
    'serverless-azure',
    'Serverless, common shape; Azure, 2020',
    { ...none, stages: 6, nodes: 16, groups: 3, edges: 12, atGroups: 4, twoHeaded: 1, free: 3 },
  ],
  [
    'serverless-google-cloud',
    'Serverless, common shape; Google Cloud, 2020',
    { ...none, stages: 6, nodes: 19, groups: 3, edges: 12, atGroups: 4, twoHeaded: 1, free: 3 },
  ],
  // Of 2022 the sources have slots: each product is a node, and each one for orchestration, catalog or governance a band.
  [
    'serverless-aws-2022',
    'Serverless, 2022 redrawing: AWS',
    { ...none, stages: 5, nodes: 19, groups: 3, edges: 15, atGroups: 2, twoHeaded: 1, bands: 3 },
  ],
  [
    'serverless-azure-2022',
    'Serverless, 2022 redrawing: Azure',
    { ...none, stages: 5, nodes: 19, groups: 4, edges: 15, atGroups: 7, twoHeaded: 1, bands: 4 },
  ],
  [
    'serverless-google-cloud-2022',
    'Serverless, 2022 redrawing: Google Cloud',
    { ...none, stages: 5, nodes: 18, groups: 3, edges: 15, atGroups: 2, twoHeaded: 1, bands: 4 },
  ],
  // 17 boxes in seven columns, of which three boxes concern all the others: they are bands, and their two columns no stages. The map has
  // no arrows.
  [
    'data-engineering-map-2022',
    'lakeFS, 2022 map: boxes and products; relations between boxes',
    { ...none, stages: 5, nodes: 14, edges: 15, inferred: 15, bands: 3 },
  ],
  ['nhn-work-flow', 'A. Work of a data scientist, as a flow', { ...none, stages: 6, nodes: 6, edges: 7 }],
  ['nhn-role-split', 'B. How the job splits', { ...none, stages: 3, nodes: 7, edges: 7 }],
  // The table has no row for the data engineer, who is a band over what they build.
  [
    'data-engineer-role',
    "C. The page's own statement",
    { ...none, stages: 3, nodes: 4, edges: 3, inferred: 1, bands: 1 },
  ],
  // 17 rows, of which three support all the others and are bands; the fourth band is the block in the middle, here in three columns.
  ['socar-2021', 'SOCAR 2021', { ...none, stages: 6, nodes: 14, edges: 13, bands: 4 }],
  // 24 rows, of which the one of security and governance is a band.
  [
    'aws-serverless-analytics',
    '1. AWS serverless data analytics pipeline',
    { ...none, stages: 6, nodes: 23, edges: 31, inferred: 5, bands: 1 },
  ],
  [
    'google-cloud-streaming-batch',
    '2. Google Cloud streaming and batch analytics',
    { ...none, stages: 7, nodes: 8, edges: 8, inferred: 2 },
  ],
  // 14 rows, of which Purview is a band.
  [
    'azure-end-to-end',
    '3. Azure analytics end to end',
    { ...none, stages: 6, nodes: 13, edges: 19, bands: 1 },
  ],
  // The three layers are bands; the columns are ours.
  ['lambda', '4. Lambda architecture', { ...none, stages: 5, nodes: 7, edges: 7, bands: 3 }],
  ['kappa', '5. Kappa architecture', { ...none, stages: 4, nodes: 6, edges: 7, free: 1 }],
  // Seven rows, of which the lake holds three others and is a band.
  [
    'medallion-lakehouse',
    '6. Lakehouse with medallion layers',
    { ...none, stages: 5, nodes: 6, edges: 5, bands: 1 },
  ],
  // Twelve rows, of which the three cross-cutting ones are bands.
  ['modern-data-stack', '7. Modern data stack (ELT)', { ...none, stages: 6, nodes: 9, edges: 9, bands: 3 }],
]

const { diagrams } = loadLibrary(fileURLToPath(new URL('../diagrams', import.meta.url)))

test.each(COUNTED)('%s holds as much as the table "%s"', (id, _heading, counts) => {
  const diagram = diagrams.find((one) => one.id === id)
  expect(diagram && countsOf(diagram)).toEqual(counts)
})

function countsOf({ stages, nodes, groups, edges, bands }: Diagram): Counts {
  const ids = new Set(groups.map(({ id }) => id))
  return {
    stages: stages.length,
    nodes: nodes.length,
    groups: groups.length,
    edges: edges.length,
    atGroups: edges.filter(({ from, to }) => ids.has(from) || ids.has(to)).length,
    twoHeaded: edges.filter(({ direction }) => direction === 'both').length,
    free: edges.filter(({ from, to }) => from === OUTSIDE || to === OUTSIDE).length,
    inferred: edges.filter(isInferred).length,
    bands: bands.length,
  }
}

function isInferred({ evidence }: Diagram['edges'][number]): boolean {
  return evidence.some(({ claim, mark }) => claim === 'drawn' && mark === 'inferred')
}
