import { useState } from 'react'
import {
  embedAddress,
  FRAMES,
  type FrameSize,
  SNIPPET_HOSTS,
  type SnippetHost,
  type SnippetWish,
  snippetFor,
} from '../../export/snippets.ts'
import type { EmbedOptions } from '../../model/embedOptions.ts'
import { CopyField } from './CopyField.tsx'
import { Select } from './Select.tsx'
import { type EmbedSubject, previewAddress, type ShareSubject, shownTheme } from './shareSubject.ts'
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
  const tour = tours.find(({ id }) => id === tourId)
  const wish: SnippetWish = {
    title: subject.title,
    embed: embed.page,
    page: subject.links[0]?.address ?? subject.root.href,
    picture: previewAddress(subject.root),
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
          options={SNIPPET_HOSTS.map((value) => ({ value, name: words.hosts[value][0] }))}
          onChange={setHost}
        />
        <Select
          label={words.frame}
          value={frame}
          options={FRAMES.map((value) => ({ value, name: words.frames[value] }))}
          onChange={setFrame}
        />
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
        {tour && (
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
        <Select
          label={words.theme}
          value={theme}
          options={THEMES.map((value) => ({ value, name: words.themes[value] }))}
          onChange={setTheme}
        />
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
      <iframe
        className={frame === '4:3' ? 'share-preview four-three' : 'share-preview'}
        src={embedAddress(wish)}
        title={`${words.preview}: ${subject.title}`}
      />
    </div>
  )
}
