import { useEffect, useState } from 'react'
import { fromXml } from '../../export/xml.ts'
import type { Language } from '../../model/vocabulary.ts'
import { type EmbedSubject, inLanguage, type ShareSubject } from './shareSubject.ts'

/** What is embedded by its title in that language. A page has texts in its own alone, so others are read from the embed page in theirs. */
export function useTitle(subject: ShareSubject, { page }: EmbedSubject, language: Language): string {
  const [read, setRead] = useState<Partial<Record<Language, string>>>({})
  const address = language === subject.language ? undefined : inLanguage(page, subject, language)
  useEffect(() => {
    if (address === undefined) return
    const leaving = new AbortController()
    titleOf(address, leaving.signal).then(
      (title) => setRead((before) => ({ ...before, [language]: title })),
      // Without an answer there is a title all the same, only in the other language.
      () => undefined,
    )
    return () => leaving.abort()
  }, [address, language])
  return read[language] ?? subject.title
}

// The name of the site stands after the last dot.
async function titleOf(address: string, signal: AbortSignal): Promise<string | undefined> {
  const answer = await fetch(address, { signal })
  const title = answer.ok ? /<title>([^<]*) · [^<]*<\/title>/.exec(await answer.text())?.[1] : undefined
  return title === undefined ? undefined : fromXml(title)
}
