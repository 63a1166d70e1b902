import { useSyncExternalStore } from 'react'
import { MARKS_KEY, type MarksState, type MarksStore, openMarks } from './marksStore.ts'

let store: MarksStore | undefined

/** The marks that this device keeps; what another tab changes comes in by itself. */
export function marksOfDevice(): MarksStore {
  if (store) return store
  const opened = openMarks(() => localStorage)
  addEventListener('storage', ({ key }) => {
    // Without a key, all of the store has been emptied.
    if (key === MARKS_KEY || key === null) opened.reread()
  })
  store = opened
  return opened
}

/** The state of the marks now, for as long as something shows it. */
export function useMarks(): MarksState {
  const { subscribe, state } = marksOfDevice()
  return useSyncExternalStore(subscribe, state)
}
