import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { SlideSvg } from '../../draw/SlideSvg.tsx'
import { linkOf } from '../../model/linkOf.ts'
import type { Language } from '../../model/vocabulary.ts'
import type { Talk, TalkSlide } from '../../scene/slides/talk.ts'
import { THEME, type ThemeName } from '../../scene/theme.ts'

const WORDS = {
  back: { en: '◂ Overview', ko: '◂ 전체 그림' },
  backTip: { en: 'Back to the whole picture', ko: '전체 그림으로 돌아가기' },
} as const satisfies Record<string, Record<Language, string>>

export interface PageOptions {
  theme: ThemeName
  /** What the page may load and do, as its own `<meta>` says it. */
  policy: string
  /** The page in the atlas, where it is published. */
  address?: string
}

/** The page of a deck for reveal.js: each slide a section with its picture and its notes. All that it loads lies beside it. */
export function revealPage(talk: Talk, { theme, policy, address }: PageOptions): string {
  const { language, title, slides } = talk
  const page = (
    <html lang={language} data-theme={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content="Pipeline Atlas" />
        <meta name="description" content={slides[0]?.text ?? title} />
        <title>{title}</title>
        {address && <link rel="canonical" href={address} />}
        <link rel="stylesheet" href="reveal/reveal.css" />
        <link rel="stylesheet" href="deck.css" />
      </head>
      <body>
        <div className="reveal">
          <div className="slides">
            {slides.map((slide, i) => (
              <Section key={slide.id} talk={talk} slide={slide} isFirst={i === 0} theme={theme} />
            ))}
          </div>
        </div>
        <script src="reveal/reveal.js" />
        <script src="reveal/notes.js" />
        <script src="deck.js" />
      </body>
    </html>
  )
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`
}

interface SectionProps {
  talk: Talk
  slide: TalkSlide
  isFirst: boolean
  theme: ThemeName
}

function Section({ talk, slide, isFirst, theme }: SectionProps) {
  const first = talk.slides[0]
  return (
    <section id={slide.id}>
      <SlideSvg
        talk={talk}
        slide={slide}
        paint={(paint) => THEME[theme][paint]}
        idPrefix={`${slide.id}-`}
        {...(slide.leadsTo.size > 0 && {
          hrefOf: (place: number) => hashOf(talk.slides[place] ?? slide),
        })}
      />
      {!isFirst && first && (
        <a className="back" href={hashOf(first)} title={WORDS.backTip[talk.language]}>
          {WORDS.back[talk.language]}
        </a>
      )}
      <aside className="notes">
        {slide.notes.map((line, i) => (
          // Two lines may say the same, and none of them ever moves.
          // biome-ignore lint/suspicious/noArrayIndexKey: they are written once
          <p key={i}>{linked(line)}</p>
        ))}
      </aside>
    </section>
  )
}

function linked({ text, href }: TalkSlide['notes'][number]): ReactNode {
  const link = href === undefined ? undefined : linkOf(href)
  if (!link || 'blocked' in link) return text
  return (
    <a href={link.href} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  )
}

const hashOf = ({ id }: TalkSlide) => `#/${encodeURIComponent(id)}`
