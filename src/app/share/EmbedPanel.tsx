import { useState } from 'react'
import {
  embedAddress,
  FRAMES,
  type FrameSize,
  heededBy,
  hostsFor,
  SNIPPETS,
  type SnippetHost,
  type SnippetWish,
  snippetFor,
} from '../../export/snippets.ts'
import type { EmbedOptions } from '../../model/embedOptions.ts'
import { LANGUAGES } from '../../model/vocabulary.ts'
import { LANGUAGE_NAMES } from '../../model/words.ts'
import { CopyField } from './CopyField.tsx'
import { Select } from './Select.tsx'
import {
  type EmbedSubject,
  inLanguage,
  previewAddress,
  type ShareSubject,
  shownTheme,
} from './shareSubject.ts'
import { useTitle } from './useTitle.ts'
import type { shareWordsOf } from './words.ts'

interface Props {
  subject: ShareSubject
  embed: EmbedSubject
  words: ReturnType<typeof shareWordsOf>
}

type Theme = EmbedOptions['theme']
const THEMES: readonly Theme[] = ['light', 'dark', 'contrast', 'auto']
const NO_TOUR = ''
/** What a host needs besides the code, in the site's folder of such files. */
const HELPERS: Partial<Record<SnippetHost, string>> = {
  reveal: 'pipeline-atlas-reveal.js',
  slidev: 'PipelineStep.vue',
}

/** Code that shows the diagram in another page, with what is chosen filled in, and how it will look there. */
export function EmbedPanel({ subject, embed, words }: Props) {
  const { tours, at } = embed
  const [host, setHost] = useState<SnippetHost>('html')
  const [frame, setFrame] = useState<FrameSize>('16:9')
  const [tourId, setTour] = useState(at?.tour ?? tours[0]?.id ?? NO_TOUR)
  const [first, setFirst] = useState(at?.step ?? 0)
  const [theme, setTheme] = useState<Theme>(shownTheme)
  const [language, setLanguage] = useState(subject.language)
  const title = useTitle(subject, embed, language)
  const { heeds, isPicture } = SNIPPETS[host]
  const tour = tours.find(({ id }) => id === tourId)
  const wish: SnippetWish = {
    language,
    title,
    embed: inLanguage(embed.page, subject, language),
    page: inLanguage(subject.links[0]?.address ?? subject.root.href, subject, language),
    picture: previewAddress(subject.root, language),
    ...(embed.data !== undefined && { data: embed.data }),
    helpers: new URL('embed/', subject.root).href,
    options: {
      theme,
      // Light letters need their own ground, whatever the page is like.
      ...(theme !== 'light' && { bg: 'solid' }),
      ...(tour && { tour: tour.id, step: first }),
      ...(embed.focus !== undefined && { focus: embed.focus }),
    },
    steps: tour?.steps ?? 0,
    frame,
  }
  const helper = HELPERS[host]
  return (
    <div className="share-embed">
      <div className="share-choices">
        <Select
          label={words.host}
          value={host}
          options={hostsFor(wish).map((value) => ({ value, name: words.hosts[value][0] }))}
          onChange={setHost}
        />
        <Select
          label={words.language}
          value={language}
          options={LANGUAGES.map((value) => ({ value, name: LANGUAGE_NAMES[value] }))}
          onChange={setLanguage}
        />
        {heeds.includes('frame') && (
          <Select
            label={words.frame}
            value={frame}
            options={FRAMES.map((value) => ({ value, name: words.frames[value] }))}
            onChange={setFrame}
          />
        )}
        {heeds.includes('tour') && (
          <Select
            label={words.tour}
            value={tourId}
            options={[
              ...tours.map(({ id, title }) => ({ value: id, name: title })),
              { value: NO_TOUR, name: words.noTour },
            ]}
            onChange={(id) => {
              setTour(id)
              setFirst(0)
            }}
          />
        )}
        {heeds.includes('step') && tour && (
          <Select
            label={words.firstStep}
            value={String(first)}
            options={Array.from({ length: tour.steps + 1 }, (_, step) => ({
              value: String(step),
              name: step === 0 ? words.wholeFirst : words.stepOf(step, tour.steps),
            }))}
            onChange={(step) => setFirst(Number(step))}
          />
        )}
        {heeds.includes('theme') && (
          <Select
            label={words.theme}
            value={theme}
            options={THEMES.map((value) => ({ value, name: words.themes[value] }))}
            onChange={setTheme}
          />
        )}
      </div>
      <p>
        {words.hosts[host][1]}{' '}
        {helper && (
          <>
            {words.helper}{' '}
            <a href={wish.helpers + helper} download>
              {helper}
            </a>
          </>
        )}
      </p>
      <CopyField
        name={words.code}
        text={snippetFor(host, wish)}
        isLong
        button={words.copyCode}
        words={words}
      />
      <h3>{words.preview}</h3>
      {isPicture ? (
        <img
          className="share-preview of-picture"
          src={wish.picture}
          alt={`${words.preview}: ${wish.title}`}
        />
      ) : (
        <iframe
          className={
            frame === '4:3' && heeds.includes('frame') ? 'share-preview four-three' : 'share-preview'
          }
          src={embedAddress(heededBy(host, wish))}
          title={`${words.preview}: ${wish.title}`}
        />
      )}
    </div>
  )
}
