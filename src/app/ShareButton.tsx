import { type ReactElement, useState } from 'react'
import type { ShareSubject } from './share/shareSubject.ts'
import type { Words } from './words.ts'

interface Props {
  words: Words
  /** What the page shows at this moment. */
  describe: () => Promise<ShareSubject>
}

/** Opens the dialog by which what is shown is taken elsewhere; the dialog is loaded when somebody asks for it. */
export function ShareButton({ words, describe }: Props) {
  const [dialog, setDialog] = useState<ReactElement>()
  const open = async () => {
    try {
      const [{ ShareDialog }, subject] = await Promise.all([import('./share/ShareDialog.tsx'), describe()])
      setDialog(<ShareDialog subject={subject} onClose={() => setDialog(undefined)} />)
    } catch (problem) {
      console.warn(problem)
      setDialog(<p role="alert">{words.loadFailed}</p>)
    }
  }
  return (
    <>
      <button type="button" onClick={open} aria-haspopup="dialog">
        {words.share}
      </button>
      {dialog}
    </>
  )
}
