import { useState } from 'react'
import { saveFile } from '../saveFile.ts'
import { FIRST_CHOICES } from './pageFormats.ts'
import type { ShareSubject } from './shareSubject.ts'
import type { MakingFiles } from './useMaking.ts'
import type { shareWordsOf } from './words.ts'

interface Props {
  subject: ShareSubject
  words: ReturnType<typeof shareWordsOf>
  making: MakingFiles
}

/** The picture as it is shown, for the clipboard. */
export function PicturePanel({ subject, words, making }: Props) {
  const [refused, setRefused] = useState(false)
  if (!subject.wish && !subject.together) return <p>{words.noPicture}</p>
  const made = async (format: 'png' | 'svg') => {
    const file = await making.make(format, FIRST_CHOICES)
    if (!file) throw new Error('stopped')
    return file.blob
  }
  const copy = async (format: 'png' | 'svg', type: 'image/png' | 'text/plain') => {
    let blob: Promise<Blob> | undefined
    try {
      // The promise goes to the browser at once: some forget that somebody pressed a button by the time the picture is there.
      blob = made(format).then((one) => new Blob([one], { type }))
      await navigator.clipboard.write([new ClipboardItem({ [type]: blob })])
      making.say(words.copied)
      setRefused(false)
    } catch {
      // When the picture itself could not be made, that was said.
      const isMade = await blob?.then(
        () => true,
        () => false,
      )
      if (!isMade) return
      making.say(words.pictureNotCopied)
      setRefused(true)
    }
  }
  const download = async (format: 'png' | 'svg') => {
    const file = await making.make(format, FIRST_CHOICES)
    if (!file) return
    saveFile(file.name, file.blob)
    making.say(words.done(file.name))
  }
  return (
    <>
      <p>{words.pictureLead}</p>
      <ul className="share-list">
        <li>
          <button type="button" className="primary" onClick={() => copy('png', 'image/png')}>
            {words.copyPng}
          </button>
          <p>{words.copyPngLong}</p>
        </li>
        <li>
          <button type="button" onClick={() => copy('svg', 'text/plain')}>
            {words.copySvg}
          </button>
          <p>{words.copySvgLong}</p>
        </li>
        {refused && (
          <li>
            <button type="button" onClick={() => download('png')}>
              {words.downloadPng}
            </button>
            <button type="button" onClick={() => download('svg')}>
              {words.downloadSvg}
            </button>
          </li>
        )}
      </ul>
    </>
  )
}
