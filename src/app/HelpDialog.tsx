import type { RefObject } from 'react'
import { useCloseBeside } from './useCloseBeside.ts'
import type { Words } from './words.ts'

/** Keys under a title, each with what it does. */
export type KeyList = readonly [title: string, keys: readonly (readonly [key: string, does: string])[]]

interface Props {
  dialog: RefObject<HTMLDialogElement | null>
  words: Words
}

const SEARCH_KEYS = ['/', 'Ctrl K, ⌘ K']

/** The list of keys of a page with pictures; some pages have more. */
export function HelpDialog({ dialog, words, more = [] }: Props & { more?: readonly KeyList[] }) {
  const lists: KeyList[] = [
    [
      words.keysPicture,
      [
        ['→ ←', words.keyFollow],
        ['↓ ↑', words.keyWithin],
        ['Home End', words.keyEnds],
        ['Enter', words.keyOpen],
        ['+ − 0', words.keyZoom],
        [words.keyWheel, words.keyWheelText],
      ],
    ],
    [
      words.keysWalk,
      [
        ['→ Space PageDown', words.keyNext],
        ['← PageUp', words.keyPrevious],
        ['Home End', words.keyEnds],
      ],
    ],
    ...more,
    [
      words.keysAnywhere,
      [
        ...(hasSearch() ? SEARCH_KEYS.map((key) => [key, words.keySearch] as const) : []),
        ['Esc', words.keyEsc],
        ['?', words.keyHelp],
      ],
    ],
  ]
  return <KeyDialog dialog={dialog} words={words} lists={lists} />
}

/** Lists of keys, in the browser's own dialog. */
export function KeyDialog({ dialog, words, lists }: Props & { lists: readonly KeyList[] }) {
  useCloseBeside(dialog)
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title">
      <div className="help-body">
        <h2 id="help-title">{words.keysTitle}</h2>
        {lists.map(([title, keys]) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {keys.map(([key, does]) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
    </dialog>
  )
}

/** Whether the page tells of something to search: one that stands by itself has none. */
function hasSearch(): boolean {
  return document.querySelector('meta[name="atlas-search"]') !== null
}
