import { type EmbedTarget, parseEmbedTarget } from '../model/embedOptions.ts'
import { comparisonId } from '../model/pageAddress.ts'

/** Goes on to the embed that the address names, with all that it says besides; where there is none, tells so over the list of all. */
export function forward(list: HTMLElement): void {
  const { target, rest } = parseEmbedTarget(location.search)
  if (target.d === undefined) return
  const found = namesOf(target)
    .map((name) => list.querySelector<HTMLAnchorElement>(`a[data-embed="${CSS.escape(name)}"]`))
    .find((link) => link !== null)
  if (found) location.replace(`${found.href}${rest}${location.hash}`)
  else {
    console.warn(`pipeline-atlas: there is no diagram "${target.d}"`)
    for (const words of list.querySelectorAll<HTMLElement>('[data-when]')) {
      words.hidden = words.dataset.when === 'unnamed'
    }
  }
}

/** The names of what could be meant, the best first. */
function namesOf({ d = '', compare, lang = languageOfReader() }: EmbedTarget): string[] {
  const ids = compare === undefined ? [d] : [comparisonId(d, compare), comparisonId(compare, d)]
  return ids.map((id) => `${lang} ${id}`)
}

const languageOfReader = () => (/^ko\b/i.test(navigator.language) ? 'ko' : 'en')
