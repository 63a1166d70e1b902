import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Language } from '../model/vocabulary.ts'
import type { SearchListCommands } from './SearchList.tsx'
import { useCloseBeside } from './useCloseBeside.ts'
import { useKeys } from './useKeys.ts'
import { useSearchParts } from './useSearchParts.ts'
import { wordsOf } from './words.ts'

interface Props {
  language: Language
  /** What there is to find. */
  file: URL
}

const LIST = 'search-list'

/** The button that opens the search, its keys (`/`, Ctrl or Cmd and K), and the dialog; what finds and shows comes when it is needed. */
export function Search({ language, file }: Props) {
  const words = wordsOf(language)
  const dialog = useRef<HTMLDialogElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<SearchListCommands>(null)
  const [query, setQuery] = useState('')
  const [active, setActive] = useState<string>()
  const { parts, load, retry } = useSearchParts(file)
  const open = () => {
    load()
    if (!dialog.current?.open) dialog.current?.showModal()
    input.current?.select()
  }
  const close = () => dialog.current?.close()
  useCloseBeside(dialog)
  useKeys(({ key }) => {
    if (key === '/') open()
    return key === '/'
  })
  useCommandK(open)

  const hear = (event: KeyboardEvent) => {
    // While a syllable is being put together the keys belong to that.
    if (event.nativeEvent.isComposing || event.altKey) return
    if (event.key === 'Enter') list.current?.open(event)
    else if (event.shiftKey || event.ctrlKey || event.metaKey || !list.current?.move(event.key)) return
    event.preventDefault()
  }

  return (
    <>
      <button
        type="button"
        className="search-open"
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={open}
        onPointerEnter={load}
        onFocus={load}
      >
        <Magnifier />
        <span>{words.search}</span>
        <span className="key" aria-hidden="true">
          /
        </span>
      </button>
      {createPortal(
        <dialog ref={dialog} className="search" aria-label={words.searchLong}>
          <div className="search-body">
            <div className="search-head">
              <Magnifier />
              <input
                ref={input}
                type="text"
                role="combobox"
                aria-label={words.searchLong}
                aria-expanded={typeof parts === 'object'}
                aria-controls={typeof parts === 'object' ? LIST : undefined}
                aria-autocomplete="list"
                aria-activedescendant={active}
                inputMode="search"
                enterKeyHint="go"
                autoComplete="off"
                autoCapitalize="off"
                spellCheck="false"
                placeholder={words.searchHint}
                value={query}
                onChange={(event) => setQuery(event.target.value)}
                onKeyDown={hear}
              />
              <button type="button" className="search-close" onClick={close}>
                {words.close}
              </button>
            </div>
            {parts === undefined && <p className="search-said">{words.loading}</p>}
            {parts === 'failed' && (
              <p className="search-said" role="alert">
                {words.searchFailed}{' '}
                <button type="button" onClick={retry}>
                  {words.retry}
                </button>
              </p>
            )}
            {typeof parts === 'object' && (
              <parts.SearchList
                ref={list}
                id={LIST}
                finder={parts.finder}
                query={query.trim()}
                language={language}
                onActive={setActive}
                onOpened={close}
              />
            )}
          </div>
        </dialog>,
        document.body,
      )}
    </>
  )
}

/** Ctrl or Cmd and K, anywhere and while someone writes, too. */
function useCommandK(act: () => void) {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      // ㅏ is on the same key.
      const isK = event.key === 'ㅏ' || event.key.toLowerCase() === 'k'
      if (!isK || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}

function Magnifier() {
  return (
    <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
      <path
        d="M12 12l4.25 4.25M1.75 7.75a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
    </svg>
  )
}
