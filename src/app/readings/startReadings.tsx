import { createRoot } from 'react-dom/client'
import { readNames } from '../../model/readingNames.ts'
import type { Words } from '../words.ts'
import { readingsIn } from './placedReadings.ts'
import { ReadingsPage } from './ReadingsPage.tsx'

/** Makes the page of readings answer. */
export function startReadings(page: HTMLElement, words: Words): void {
  const [tools, list, aside] = ['tools', 'list', 'progress'].map((name) =>
    page.querySelector<HTMLElement>(`#readings-${name}`),
  )
  if (!tools || !list || !aside) return
  createRoot(tools).render(
    <ReadingsPage
      list={list}
      aside={aside}
      still={[...aside.children]}
      readings={readingsIn(list)}
      names={readNames(page.dataset.names ?? '')}
      language={document.documentElement.lang === 'ko' ? 'ko' : 'en'}
      words={words}
    />,
  )
}
