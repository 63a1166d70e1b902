import { walkthroughsOf } from '../model/walkthroughsOf.ts'
import { useExplored } from './ExplorerContext.ts'
import { PresentLink, usePresentAddress } from './PresentLink.tsx'
import { StepPanel } from './StepPanel.tsx'

/** The walkthrough that the address names, at its step. */
export function Player() {
  const { diagram, language, words, address, go } = useExplored()
  const slides = usePresentAddress()
  const walkthrough = walkthroughsOf(diagram).find(({ id }) => id === address.step?.walkthrough)
  if (!walkthrough || !address.step) return null
  return (
    <StepPanel
      title={walkthrough.title[language]}
      steps={walkthrough.steps}
      index={address.step.index}
      language={language}
      words={words}
      onStep={(index) => go({ step: { walkthrough: walkthrough.id, index } })}
      onLeave={() => go({ step: undefined })}
      more={
        slides && (
          <PresentLink to={slides} words={words}>
            {words.presentHere}
          </PresentLink>
        )
      }
    />
  )
}
