/**
 * Run by `bench.ts` in the root folder, as a process of its own, so that its first layout is a first one:
 * `measureLayout.ts <nodes>` prints the Timings of a generated diagram as JSON.
 */
import { sceneToSvg } from '../export/svg.tsx'
import { buildScene } from '../scene/buildScene.ts'
import { layoutDiagram } from '../scene/layout.ts'
import { loadLibrary } from '../site/library.ts'
import { diagramFolder } from '../site/siteSource.ts'
import { layeredDiagram } from './layeredDiagram.ts'
import { median, type Timings } from './timings.ts'

const CALLS = 5

const { catalog } = loadLibrary(diagramFolder(process.cwd()))
const diagram = layeredDiagram(Number(process.argv[2]))

const [firstLayout, layout] = timed(layOut)
const scene = buildScene(diagram, layout, catalog)
const timings: Timings = {
  nodes: diagram.nodes.length,
  edges: diagram.edges.length,
  quality: layout.quality,
  firstLayout,
  layout: medianTime(layOut),
  scene: medianTime(() => buildScene(diagram, layout, catalog)),
  svg: medianTime(() => sceneToSvg(scene)),
}
process.stdout.write(JSON.stringify(timings))

function layOut() {
  return layoutDiagram(diagram, { catalog, language: 'en', direction: 'LR' })
}

function medianTime(work: () => unknown): number {
  return median(Array.from({ length: CALLS }, () => timed(work)[0]))
}

/** How long something takes, ms, and what comes of it. */
function timed<T>(work: () => T): [number, T] {
  const start = performance.now()
  const result = work()
  return [performance.now() - start, result]
}
