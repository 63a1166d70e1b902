import type { ReactNode } from 'react'
import { PageLink } from '../draw/PageLink.tsx'
import { presentPage, presentSlide } from '../model/pageAddress.ts'
import { walkthroughsOf } from '../model/walkthroughsOf.ts'
import { useExplored } from './ExplorerContext.ts'
import type { Words } from './words.ts'

interface Props {
  to: string
  words: Words
  children: ReactNode
}

/** To slides, one at a time. */
export function PresentLink({ to, words, children }: Props) {
  return (
    <PageLink className="present-link" address={to} title={words.presentLong}>
      {children}
    </PageLink>
  )
}

/** The presentation, at the step that the reader is at; undefined where there is none to lead to. */
export function usePresentAddress(): string | undefined {
  const { diagram, address, toPage } = useExplored()
  const { step } = address
  // The first walkthrough is what a talk goes through.
  const isInTalk = step && step.walkthrough === walkthroughsOf(diagram)[0]?.id
  return toPage(
    isInTalk ? presentSlide(diagram.id, `${step.walkthrough}.${step.index + 1}`) : presentPage(diagram.id),
  )
}
