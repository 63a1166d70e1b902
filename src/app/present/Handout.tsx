import type { Language } from '../../model/vocabulary.ts'
import { presentWordsOf } from './words.ts'

/** The tools of the handout. */
export function Handout({ language }: { language: Language }) {
  const words = presentWordsOf(language)
  return (
    <div className="handout-tools">
      <a href={`${location.pathname}${location.hash}`}>{words.present}</a>
      <button type="button" onClick={() => print()}>
        {words.print}
      </button>
    </div>
  )
}
