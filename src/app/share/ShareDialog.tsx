import { useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useCloseBeside } from '../useCloseBeside.ts'
import { DownloadPanel } from './DownloadPanel.tsx'
import { EmbedPanel } from './EmbedPanel.tsx'
import { LinkPanel } from './LinkPanel.tsx'
import { PicturePanel } from './PicturePanel.tsx'
import './share.css'
import { isOnlyHere, type ShareSubject } from './shareSubject.ts'
import { Tabs } from './Tabs.tsx'
import { useMaking } from './useMaking.ts'
import { shareWordsOf } from './words.ts'

const SECTIONS = ['link', 'picture', 'embed', 'download'] as const

/** Everything by which what a page shows can be taken elsewhere, in the browser's own dialog. */
export function ShareDialog({ subject, onClose }: { subject: ShareSubject; onClose(): void }) {
  const words = shareWordsOf(subject.language)
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const [section, setSection] = useState<(typeof SECTIONS)[number]>('link')
  const making = useMaking(subject, words)
  const { state, cancel } = making
  useCloseBeside(dialog)
  useEffect(() => {
    dialog.current?.showModal()
    return cancel
  }, [cancel])
  const isOnly = isOnlyHere(subject.root)
  return createPortal(
    <dialog ref={dialog} className="share" aria-labelledby={titleId} onClose={onClose}>
      <div className="share-body">
        <div className="share-head">
          <h2 id={titleId}>{words.title(subject.title)}</h2>
          <button type="button" className="close" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </div>
        <Tabs
          label={words.sections}
          tabs={SECTIONS.filter((one) => one !== 'embed' || subject.embed).map((id) => ({
            id,
            name: words.tabs[id],
          }))}
          chosen={section}
          onChoose={setSection}
        >
          {isOnly && (section === 'link' || section === 'embed') && (
            <p className="share-note">{words.onlyHere}</p>
          )}
          {section === 'link' && <LinkPanel subject={subject} words={words} />}
          {section === 'picture' && <PicturePanel subject={subject} words={words} making={making} />}
          {section === 'embed' && subject.embed && (
            <EmbedPanel subject={subject} embed={subject.embed} words={words} />
          )}
          {section === 'download' && <DownloadPanel subject={subject} words={words} making={making} />}
        </Tabs>
        <div className="share-state">
          <p role="status">{state.said}</p>
          {state.isMaking && (
            <>
              <progress aria-label={state.said} {...(state.done !== undefined && { value: state.done })} />
              <button type="button" onClick={cancel}>
                {words.cancel}
              </button>
            </>
          )}
        </div>
      </div>
    </dialog>,
    document.body,
  )
}
