import type { ReactNode } from 'react'
import { fromArchitecture, presentPage, presentSlide } from '../model/pageAddress.ts'
import { walkthroughsOf } from '../model/walkthroughsOf.ts'
import { useExplored } from './ExplorerContext.ts'

/** To the presentation, at the step that the reader is at: the first walkthrough is what a talk goes through. */
export function PresentLink({ children }: { children: ReactNode }) {
  const { diagram, words, address } = useExplored()
  const { step } = address
  const isInTalk = step && step.walkthrough === walkthroughsOf(diagram)[0]?.id
  const way = isInTalk
    ? presentSlide(diagram.id, `${step.walkthrough}.${step.index + 1}`)
    : presentPage(diagram.id)
  return (
    <a className="present-link" href={fromArchitecture(way)} title={words.presentLong}>
      {children}
    </a>
  )
}
