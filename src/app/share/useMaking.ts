import { useCallback, useRef, useState } from 'react'
import { type Choices, makePageFile, type PageFile, type PageFormat } from './pageFormats.ts'
import type { ShareSubject } from './shareSubject.ts'
import type { shareWordsOf } from './words.ts'

/** What the dialog says of the file that is being made, or was made last. */
export interface MakingState {
  said?: string
  isMaking: boolean
  /** 0 to 1, where it is known. */
  done?: number
}

export interface MakingFiles {
  state: MakingState
  say(words: string): void
  /** Makes a file; another one that is being made is stopped. Undefined when it was stopped or failed, which is said. */
  make(format: PageFormat, choices: Choices): Promise<PageFile | undefined>
  cancel(): void
}

/** Files made of what the page shows, one at a time. */
export function useMaking(subject: ShareSubject, words: ReturnType<typeof shareWordsOf>): MakingFiles {
  const [state, setState] = useState<MakingState>({ isMaking: false })
  const running = useRef<AbortController>(null)
  const cancel = useCallback(() => running.current?.abort(), [])
  const say = (said: string) => setState({ isMaking: false, said })
  const make: MakingFiles['make'] = async (format, choices) => {
    cancel()
    const own = new AbortController()
    running.current = own
    const said = words.making(words.formats[format][0])
    setState({ isMaking: true, said })
    const onProgress = (done: number) => {
      if (running.current === own) setState({ isMaking: true, said, done })
    }
    try {
      const file = await makePageFile(format, { subject, choices, signal: own.signal, onProgress })
      if (running.current === own) setState({ isMaking: false })
      return file
    } catch (problem) {
      if (running.current !== own) return undefined
      if (own.signal.aborted) say(words.cancelled)
      else say(`${words.failed} ${problem instanceof Error ? problem.message : String(problem)}`)
      return undefined
    }
  }
  return { state, say, make, cancel }
}
