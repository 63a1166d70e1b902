import type { Diagram, Walkthrough } from './diagram.ts'

/** The authored walkthroughs of a diagram; where none is written, one that goes from stage to stage. */
export function walkthroughsOf(diagram: Diagram): readonly Walkthrough[] {
  if (diagram.walkthroughs.length > 0) return diagram.walkthroughs
  return [
    {
      id: 'stages',
      title: { en: 'From stage to stage', ko: '단계별로 살펴보기' },
      steps: diagram.stages.map((stage) => ({ title: stage.title, text: stage.summary, focus: [stage.id] })),
    },
  ]
}
