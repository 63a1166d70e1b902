import type { RefObject } from 'react'
import { KeyDialog } from '../HelpDialog.tsx'
import type { Words } from '../words.ts'
import type { PresentWords } from './words.ts'

interface Props {
  dialog: RefObject<HTMLDialogElement | null>
  own: PresentWords
  words: Words
}

/** The list of a talk's keys. */
export function TalkKeys({ dialog, own, words }: Props) {
  return (
    <KeyDialog
      dialog={dialog}
      words={words}
      lists={[
        [
          own.keysTalk,
          [
            ['→ ↓ Space PageDown', own.keyNext],
            ['← ↑ PageUp', own.keyPrevious],
            ['Home End', own.keyEnds],
            [own.keyNumber, own.keyNumberText],
            ['. B', own.keyBlank],
            ['F F5', own.keyFull],
            ['N', own.keyNotes],
            ['S', own.keySpotlight],
            ['L', own.keyLaser],
            [own.keyTouch, own.keyTouchText],
            ['Esc', own.keyEsc],
            ['?', own.keyHelp],
          ],
        ],
      ]}
    />
  )
}
