import { ShareButton } from '../ShareButton.tsx'
import type { Shown } from '../share/compareSubject.ts'
import { useComparing } from './CompareContext.ts'

/** Takes elsewhere what a comparison shows. */
export function ShareComparison(shown: Shown) {
  const comparing = useComparing()
  const describe = async () => (await import('../share/compareSubject.ts')).compareSubject(comparing, shown)
  return <ShareButton words={comparing.words} describe={describe} />
}
