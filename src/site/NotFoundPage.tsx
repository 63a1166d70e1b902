import { LANGUAGES } from '../model/vocabulary.ts'
import { SITE_WORDS } from './siteWords.ts'

/** What answers an address that is none of ours, in every language at once. `home` may be asked for from anywhere. */
export function NotFoundPage({ home }: { home: string }) {
  return (
    <main className="not-found">
      {LANGUAGES.map((language) => (
        <section key={language} lang={language}>
          <h1>{SITE_WORDS[language].notFoundTitle}</h1>
          <p>{SITE_WORDS[language].notFound}</p>
          <p>
            <a href={`${home}${language}/`}>{SITE_WORDS[language].home}</a>
          </p>
        </section>
      ))}
    </main>
  )
}
