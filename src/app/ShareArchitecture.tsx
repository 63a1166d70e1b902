import type { Direction } from '../scene/layoutTypes.ts'
import { useExplored } from './ExplorerContext.ts'
import { ShareButton } from './ShareButton.tsx'

/** Takes elsewhere what the page of an architecture shows. */
export function ShareArchitecture({ direction }: { direction: Direction }) {
  const explored = useExplored()
  const describe = async () =>
    (await import('./share/explorerSubject.ts')).explorerSubject(explored, direction)
  return <ShareButton words={explored.words} describe={describe} />
}
