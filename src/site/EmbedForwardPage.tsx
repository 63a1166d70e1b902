import type { Title } from '../model/text.ts'
import { LANGUAGES, type Language } from '../model/vocabulary.ts'
import { LANGUAGE_NAMES } from '../model/words.ts'

interface Props {
  /** Everything that can be embedded. */
  shown: readonly { id: string; title: Title }[]
  addressOf: (language: Language, id: string) => string
}

const WORDS = {
  en: {
    title: 'What can be embedded',
    how: 'This address forwards to the diagram that it names:',
    none: 'There is no diagram of the name that was asked for. These exist:',
  },
  ko: {
    title: '퍼 갈 수 있는 다이어그램',
    how: '이 주소는 이름을 적은 다이어그램으로 이어집니다:',
    none: '요청한 이름의 다이어그램이 없습니다. 있는 것은 다음과 같습니다:',
  },
} as const

/** What the address that forwards to embeds shows when it names none that exists: all that do. */
export function EmbedForwardPage({ shown, addressOf }: Props) {
  return (
    <main id="forward" className="forward">
      <h1>
        {WORDS.en.title} · <span lang="ko">{WORDS.ko.title}</span>
      </h1>
      {LANGUAGES.map((language) => (
        <section key={language} lang={language}>
          <p data-when="unnamed">
            {WORDS[language].how}{' '}
            <code>
              embed/?d={shown[0]?.id}&amp;lang={language}
            </code>
          </p>
          <p data-when="unknown" hidden>
            {WORDS[language].none}
          </p>
        </section>
      ))}
      <ul>
        {shown.map(({ id, title }) => (
          <li key={id}>
            <code>{id}</code>{' '}
            {LANGUAGES.map((language) => (
              <a
                key={language}
                href={addressOf(language, id)}
                lang={language}
                data-embed={`${language} ${id}`}
              >
                {title[language]}
                <span className="visually-hidden"> ({LANGUAGE_NAMES[language]})</span>
              </a>
            ))}
          </li>
        ))}
      </ul>
    </main>
  )
}
