/**
 * The icons of the atlas: one per role and one per phase, our own drawings.
 * Each is the `d` of one SVG path on an 18×18 grid (ink within 1..17), drawn as a 1.5 px stroke with round caps
 * and joins and no fill. Upright and level lines lie on quarter pixels (.25 or .75), so that one edge of the stroke is
 * crisp, and on 9 where they are the axis of a drawing.
 */

import type { Phase } from '../model/vocabulary.ts'

/** A circle of radius r around (x, y). */
const ring = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`

/** A dot: a circle so small that its stroke fills it, and a point that closes the pinhole some renderers leave. */
const dot = (x: number, y: number): string => `${ring(x, y, 0.6)}M${x} ${y}h.01`

/** A box from its top left corner, with corners of radius r. */
const box = (x: number, y: number, w: number, h: number, r = 1): string =>
  `M${x + r} ${y}h${w - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${h - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}` +
  `h${2 * r - w}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - h}a${r} ${r} 0 0 1 ${r} ${-r}z`

const PLAIN_BOX = box(2.75, 2.75, 12.5, 12.5, 2)

/** Role id → path. */
export const ICONS: Readonly<Record<string, string>> = {
  // A tap and its drop.
  source: `M4.25 2.25h7.5M8 2.25v3.5M1.75 5.75h9.5a4 4 0 0 1 4 4v1.5h-4v-1.5h-9.5z${dot(13.25, 14.9)}`,
  // A cloud that hangs on a network line.
  'external-service': `M5.25 10.75a3 3 0 0 1 -.3 -5.98a4.25 4.25 0 0 1 8.1 0a3 3 0 0 1 -.3 5.98zM9 10.75v2.5M2.75 14.75h4.75M10.5 14.75h4.75${ring(9, 14.75, 1.5)}`,
  // An arrow that enters a frame.
  'import-job': `M6.25 5.25v-1a1.5 1.5 0 0 1 1.5 -1.5h6.5a1.5 1.5 0 0 1 1.5 1.5v9.5a1.5 1.5 0 0 1 -1.5 1.5h-6.5a1.5 1.5 0 0 1 -1.5 -1.5v-1M2.25 9h9M8.5 6.25l2.75 2.75l-2.75 2.75`,
  // Records that fall into a funnel.
  collector: `${dot(4.5, 2.75)}${dot(9, 2.75)}${dot(13.5, 2.75)}M2.25 6.25h13.5l-5 5v3l-3.5 1.75v-4.75z`,
  // A table that is filled at one go.
  'bulk-import': `${box(9.25, 2.75, 7, 12.5)}M9.25 6.75h7M9.25 11.25h7M1.75 6.25l2.75 2.75l-2.75 2.75M4.75 6.25l2.75 2.75l-2.75 2.75`,
  // A plug.
  endpoint: 'M6.25 1.75v4.5M11.75 1.75v4.5M3.75 6.25h10.5v2.5a5.25 5.25 0 0 1 -10.5 0zM9 14v2.25',
  // A box with an antenna that sends.
  'iot-gateway': `${box(2.25, 11.25, 13.5, 4.5)}M9 11.25v-5.5M6 8.25a4 4 0 0 1 0 -5.5M12 8.25a4 4 0 0 0 0 -5.5M3.25 9a7 7 0 0 1 0 -7M14.75 9a7 7 0 0 0 0 -7`,
  // A lambda between parentheses.
  function:
    'M6 4.25h.5a1 1 0 0 1 .95 .65l2.8 7.7a1 1 0 0 0 .95 .65h.55M8.5 8.25l-2.5 5M4 2.25a12 12 0 0 0 0 13.5M14 2.25a12 12 0 0 1 0 13.5',
  // Segments of a log, and the next one appended.
  'message-log':
    'M11.25 4.25h-8.5a1 1 0 0 0 -1 1v7.5a1 1 0 0 0 1 1h8.5zM4.75 4.25v9.5M8.25 4.25v9.5M11.25 9h5M13.75 6.5l2.5 2.5l-2.5 2.5',
  // A folder whose files are cut into blocks.
  'file-store':
    'M2.25 14.25v-10.5a1 1 0 0 1 1 -1h3.5l2 2.5h6a1 1 0 0 1 1 1v8a1 1 0 0 1 -1 1h-11.5a1 1 0 0 1 -1 -1zM2.25 9.25h13.5M6.75 9.25v6M11.25 9.25v6',
  // A bucket and its handle.
  'object-store':
    'M1.75 7.25h14.5M2.75 7.25l1.6 7.5a1.25 1.25 0 0 0 1.2 1h6.9a1.25 1.25 0 0 0 1.2 -1l1.6 -7.5M3.75 7.25a5.25 5 0 0 1 10.5 0',
  // A box with a lid.
  archive: `${box(1.75, 2.75, 14.5, 3.5)}M3.25 6.25v8a1 1 0 0 0 1 1h9.5a1 1 0 0 0 1 -1v-8M7.25 9.75h3.5`,
  // Streams, one of which passes a node.
  'stream-engine': `M1.75 3.75c1.8 2.4 3 2.4 4.83 0s3 -2.4 4.83 0s3 2.4 4.84 0M1.75 14.25c1.8 -2.4 3 -2.4 4.83 0s3 2.4 4.83 0s3 -2.4 4.84 0M1.75 9h4.5M11.75 9h4.5${ring(9, 9, 2.75)}`,
  // A grid of tasks, one of which runs.
  'batch-engine': `${box(2.25, 2.25, 5, 5)}${box(10.75, 2.25, 5, 5)}${box(2.25, 10.75, 5, 5)}M10.75 10.5l5 2.75l-5 2.75z`,
  // Braces around a flow.
  'programming-model':
    'M5.75 2.75h-.5a1.5 1.5 0 0 0 -1.5 1.5v2.75a2 2 0 0 1 -1.5 2a2 2 0 0 1 1.5 2v2.75a1.5 1.5 0 0 0 1.5 1.5h.5M12.25 2.75h.5a1.5 1.5 0 0 1 1.5 1.5v2.75a2 2 0 0 0 1.5 2a2 2 0 0 0 -1.5 2v2.75a1.5 1.5 0 0 1 -1.5 1.5h-.5M6.5 9h5M9.5 7l2 2l-2 2',
  // A table with a prompt.
  'sql-engine': `${box(1.75, 2.75, 14.5, 12.5, 1.5)}M1.75 6.25h14.5M6.75 2.75v3.5M11.25 2.75v3.5M4.75 8.75l2.25 2.25l-2.25 2.25M9.25 13h4`,
  // A building with shelves.
  warehouse: 'M2.25 15.75v-9l6.75 -4.5l6.75 4.5v9M5.25 15.75v-7h7.5v7M5.25 12.25h7.5M5.25 15.75h7.5',
  // A table, one column of which is read.
  'column-store': `${box(2.25, 2.25, 13.5, 13.5)}M6.75 2.25v13.5M11.25 2.25v13.5M6.75 6.75h4.5M6.75 11.25h4.5`,
  // Two tables and their relation.
  'relational-store': `${box(1.75, 2.25, 6, 6)}M1.75 5.25h6${box(10.25, 9.75, 6, 6)}M10.25 12.75h6M7.75 5.25h4.5a1 1 0 0 1 1 1v3.5`,
  // A key.
  'key-value-store': `${ring(5.75, 12.25, 3.5)}M8.25 9.75l7.5 -7.5M12.25 5.75l2.75 2.75M14.25 3.75l1.5 1.5`,
  // A list under a magnifier.
  'search-store': `M1.75 2.75h14.5M1.75 7.75h3M1.75 12.75h3${ring(11, 10, 3.5)}M13.5 12.5l2.75 2.75`,
  // A cylinder.
  database:
    'M2.75 4.25a6.25 2 0 1 1 12.5 0a6.25 2 0 1 1 -12.5 0zM2.75 4.25v9.5c0 1.1 2.8 2 6.25 2s6.25 -.9 6.25 -2v-9.5M2.75 9c0 1.1 2.8 2 6.25 2s6.25 -.9 6.25 -2',
  // A page with rows and columns.
  'file-format':
    'M10.25 2.25h-5.5a1 1 0 0 0 -1 1v11.5a1 1 0 0 0 1 1h8.5a1 1 0 0 0 1 -1v-8.5zM10.25 2.25v4h4M6.75 9.25h.5M6.75 12.5h.5M10 9.25h1.25M10 12.5h1.25',
  // An open book.
  catalog:
    'M9 4.25c-1.5 -1.1 -3.75 -1.5 -6.75 -1.5v11c3 0 5.25 .4 6.75 1.75c1.5 -1.35 3.75 -1.75 6.75 -1.75v-11c-3 0 -5.25 .4 -6.75 1.5zM9 4.25v11',
  // A small neural net.
  'ml-library': `${ring(3.25, 3.75, 1.5)}${ring(3.25, 14.25, 1.5)}${ring(14.75, 3.75, 1.5)}${ring(14.75, 14.25, 1.5)}M4.75 3.75h8.5M4.75 14.25h8.5M4.36 4.76l9.28 8.48M4.36 13.24l9.28 -8.48`,
  // A flask.
  'ml-platform': `M6.25 2.25h5.5M7.25 2.25v4.5l-4.3 7.2a1.2 1.2 0 0 0 1 1.8h10.1a1.2 1.2 0 0 0 1 -1.8l-4.3 -7.2v-4.5M5.25 10.25h7.5${dot(9.25, 13)}`,
  // A compass.
  exploration: `${ring(9, 9, 6.75)}M12.25 5.75l-1.75 4.75l-4.75 1.75l1.75 -4.75z`,
  // Bars on an axis.
  bi: 'M2.25 2.25v12.5a1 1 0 0 0 1 1h12.5M6.25 12.25v-2.5M10.25 12.25v-5.5M14.25 12.25v-9',
  // A paper plane.
  delivery: 'M15.75 2.25l-13.5 5.25l5.75 2.5l2.5 5.75zM15.75 2.25l-7.75 7.75',
  // A person.
  consumer: `${ring(9, 5.5, 3.25)}M2.75 15.75c0 -2.9 2.5 -4 6.25 -4s6.25 1.1 6.25 4z`,
  // A clock between the arrows of a cycle.
  orchestrator:
    'M3 6.25a6.75 6.75 0 0 1 12.2 .25M15.5 3v3.5h-3.5M15 11.75a6.75 6.75 0 0 1 -12.2 -.25M2.5 15v-3.5h3.5M9 5.75v3.5l2.5 1.5',
  // A spiral-bound book.
  notebook: `${box(3.75, 2.25, 11, 13.5, 1.5)}M2.25 5.75h3M2.25 9h3M2.25 12.25h3M8.25 6.25h3.5M8.25 9.25h3.5`,
  // A flash over a store.
  cache: 'M10.25 1.75l-4.25 5.75h6l-4.25 5.75M2.75 8.25v5c0 1.4 2.8 2.5 6.25 2.5s6.25 -1.1 6.25 -2.5v-5',
  // A pile of pages.
  'document-store':
    'M5.75 3.25a1 1 0 0 1 1 -1h8a1 1 0 0 1 1 1v9a1 1 0 0 1 -1 1h-8a1 1 0 0 1 -1 -1zM2.25 5.75v9a1 1 0 0 0 1 1h9M8.75 6.25h4M8.75 9.25h4',
  // A hand truck.
  loader: `M1.75 2.25h1.5a1 1 0 0 1 1 1v8.5M6.25 13.75h10${ring(4.25, 13.75, 2)}${box(7.25, 4.25, 7, 6.5)}M10.75 4.25v2.5`,
  // A shield with a keyhole.
  governance: `M9 1.75l6.25 2.25v4.5c0 3.5 -2.5 6.1 -6.25 7.75c-3.75 -1.65 -6.25 -4.25 -6.25 -7.75v-4.5z${ring(9, 7.75, 1.5)}M9 9.25v2.5`,
  // A ticked box.
  quality: `M15.75 8v5.75a2 2 0 0 1 -2 2h-9.5a2 2 0 0 1 -2 -2v-9.5a2 2 0 0 1 2 -2h7M5.75 8.25l3 3l7 -7.5`,
  // A raw shape becomes another.
  transformation: `${box(1.75, 1.75, 6, 6)}M10 4.75h1.25a2 2 0 0 1 2 2v1.75M11.25 6.75l2 2l2 -2${ring(13.25, 13.75, 2.5)}M4.75 10.25v2.5a2 2 0 0 0 2 2h1.5`,
  // A processor and its pins.
  'compute-engine': `${box(4.75, 4.75, 8.5, 8.5, 1.5)}${box(7.75, 7.75, 2.5, 2.5, 0.5)}M6.75 1.75v3M11.25 1.75v3M6.75 13.25v3M11.25 13.25v3M1.75 6.75h3M1.75 11.25h3M13.25 6.75h3M13.25 11.25h3`,
  // Layers of snapshots, the top one a table.
  'table-format': 'M9 1.75l7 3.5l-7 3.5l-7 -3.5zM5.5 3.5l7 3.5M2 9.25l7 3.5l7 -3.5M2 12.75l7 3.5l7 -3.5',
  // A branch that leaves the main line.
  'data-versioning': `${ring(4.75, 3.75, 2)}${ring(4.75, 14.25, 2)}${ring(13.25, 6.75, 2)}M4.75 5.75v6.5M13.25 8.75v.5a3 3 0 0 1 -3 3h-3.5`,
  // A rack of columns with handles: each holds one measure.
  'feature-store': `${box(2.25, 2.25, 13.5, 13.5, 1.5)}M6.75 2.25v13.5M11.25 2.25v13.5M4.5 11.5v1.25M9 8.5v4.25M13.5 5.5v7.25`,
  // A pipe with its flanges.
  pipeline: 'M2.25 3.25v11.5M15.75 3.25v11.5M2.25 5.25h13.5M2.25 12.75h13.5M5.75 9h6M9.75 7l2 2l-2 2',
  // A briefcase.
  profession: `${box(1.75, 5.75, 14.5, 9.5, 1.5)}M6.25 5.75v-2a1 1 0 0 1 1 -1h3.5a1 1 0 0 1 1 1v2M1.75 10.25h5.5M10.75 10.25h5.5${box(7.25, 9, 3.5, 2.5, 0.5)}`,
  // Machines in a rack.
  infrastructure: `${box(2.25, 2.25, 13.5, 5.5)}${box(2.25, 10.25, 13.5, 5.5)}${dot(5, 5)}${dot(5, 13)}M8.25 5h4.5M8.25 13h4.5`,
}

/** Phase → path. */
export const PHASE_ICONS: Readonly<Record<Phase, string>> = {
  // A drop.
  source:
    'M9 1.75c3 3.4 4.75 6.1 4.75 8.9a4.75 5.1 0 0 1 -9.5 0c0 -2.8 1.75 -5.5 4.75 -8.9zM9 13a2.25 2.25 0 0 1 -2 -2',
  // An arrow into a tray.
  ingest: 'M9 2.25v8.5M5.25 7.25l3.75 3.75l3.75 -3.75M2.25 11.25v3.5a1 1 0 0 0 1 1h11.5a1 1 0 0 0 1 -1v-3.5',
  // Shelves.
  store:
    'M2.25 1.75v14.5M15.75 1.75v14.5M2.25 7.75h13.5M2.25 14.25h13.5M5.25 7.75v-4h4v4M8.75 14.25v-3.5h4v3.5',
  // A gear.
  process: `M7.86 4.24L7.94 2.33A6.75 6.75 0 0 1 10.06 2.33L10.14 4.24A4.9 4.9 0 0 1 11.56 4.82L12.97 3.54A6.75 6.75 0 0 1 14.46 5.03L13.18 6.44A4.9 4.9 0 0 1 13.76 7.86L15.67 7.94A6.75 6.75 0 0 1 15.67 10.06L13.76 10.14A4.9 4.9 0 0 1 13.18 11.56L14.46 12.97A6.75 6.75 0 0 1 12.97 14.46L11.56 13.18A4.9 4.9 0 0 1 10.14 13.76L10.06 15.67A6.75 6.75 0 0 1 7.94 15.67L7.86 13.76A4.9 4.9 0 0 1 6.44 13.18L5.03 14.46A6.75 6.75 0 0 1 3.54 12.97L4.82 11.56A4.9 4.9 0 0 1 4.24 10.14L2.33 10.06A6.75 6.75 0 0 1 2.33 7.94L4.24 7.86A4.9 4.9 0 0 1 4.82 6.44L3.54 5.03A6.75 6.75 0 0 1 5.03 3.54L6.44 4.82A4.9 4.9 0 0 1 7.86 4.24z${ring(9, 9, 2)}`,
  // A dish under its cover.
  serve: `M1.75 14.75h14.5M3.25 11.75a5.75 5.75 0 0 1 11.5 0zM9 6v-1.5${dot(9, 3.75)}`,
  // An eye.
  use: `M1.75 9c1.8 -3.3 4.2 -5 7.25 -5s5.45 1.7 7.25 5c-1.8 3.3 -4.2 5 -7.25 5s-5.45 -1.7 -7.25 -5z${ring(9, 9, 2)}`,
}

/** The icon of a role; a plain box for a role that has none. */
export function iconOf(role: string): string {
  return (Object.hasOwn(ICONS, role) ? ICONS[role] : undefined) ?? PLAIN_BOX
}
