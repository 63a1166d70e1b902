/** What a fresh process measures of a generated diagram, ms. Written by `measureLayout.ts`, read by `bench.ts`. */
export interface Timings {
  nodes: number
  edges: number
  /** Whether dagre did it, or the plain layout for large graphs. */
  quality: 'fine' | 'plain'
  /** The first call in the process, and the middle one of several later ones. */
  firstLayout: number
  layout: number
  /** The middle one of several. */
  scene: number
  svg: number
}

/** What a process measures of searches in a library of some size, ms. Written by `measureSearch.ts`, read by `bench.ts`. */
export interface SearchTimings {
  documents: number
  /** Making the index, as a page does when the search is opened first. */
  build: number
  /** The middle one of several queries, and the one that takes longest. */
  search: number
  slowest: number
  slowestQuery: string
}

/** The middle one of some numbers; of two in the middle, their mean. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1)
  return middle.reduce((sum, number) => sum + number, 0) / middle.length
}

/** The middle timings of several processes that measured the same diagram. */
export function medianTimings(runs: readonly [Timings, ...Timings[]]): Timings {
  const of = (key: 'firstLayout' | 'layout' | 'scene' | 'svg') => median(runs.map((run) => run[key]))
  return {
    ...runs[0],
    firstLayout: of('firstLayout'),
    layout: of('layout'),
    scene: of('scene'),
    svg: of('svg'),
  }
}
