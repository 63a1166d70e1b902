import type { PathStep } from '../scene/path.ts'

/** Path steps as the `d` of an SVG path. */
export function pathData(steps: readonly PathStep[]): string {
  return steps
    .map((step) => {
      if (step.to === 'close') return 'Z'
      if (step.to === 'curve') return `Q${step.cx} ${step.cy} ${step.x} ${step.y}`
      return `${step.to === 'move' ? 'M' : 'L'}${step.x} ${step.y}`
    })
    .join('')
}
