import { drawnOnce } from '../draw/drawnOnce.tsx'
import { OutwardLink } from '../draw/OutwardLink.tsx'
import { SlideSvg } from '../draw/SlideSvg.tsx'
import { cssPaint } from '../draw/shapes.tsx'
import type { Language } from '../model/vocabulary.ts'
import { READABLE } from '../scene/slides/slideWords.ts'
import type { NoteLine, Talk, TalkSlide } from '../scene/slides/talk.ts'
import { Frame } from './Frame.tsx'
import { PRESENT_WORDS } from './presentWords.ts'

interface Props {
  talk: Talk
  /** What the talk is about, in a sentence or two. */
  summary: string
  /** Addresses, as this page says them. */
  home: string
  inLanguage: Readonly<Record<Language, string>>
  /** Of the page that the talk is about, at what a slide shows. */
  backFrom: (slide: TalkSlide) => string
}

/**
 * A talk as a page: every slide with all that is said at it and what to read. As it stands it is a handout, on the screen and on paper;
 * the app shows one slide at a time.
 */
export function PresentPage({ talk, summary, home, inLanguage, backFrom }: Props) {
  const { language, slides } = talk
  const words = PRESENT_WORDS[language]
  const [first] = slides
  return (
    <Frame
      language={language}
      home={home}
      inLanguage={inLanguage}
      heading={<h1>{talk.title}</h1>}
      skip={{ to: 'slides', words: words.skip }}
      hasSearch={false}
    >
      <div id="present" data-talk={talk.id}>
        <div className="handout-lead">
          <p>{summary}</p>
          <p>
            {words.slides(slides.length)}. {words.handout}
          </p>
          <SmallestText talk={talk} />
          {first && <a href={backFrom(first)}>{words.back}</a>}
        </div>
        <div id="present-tools" />
        <Slides talk={talk} backFrom={backFrom} />
      </div>
    </Frame>
  )
}

/** How small the smallest text is, and what that means. */
function SmallestText({ talk: { language, smallestText } }: { talk: Talk }) {
  const words = PRESENT_WORDS[language]
  // What the page says is what it judges by.
  const size = Math.round(smallestText * 10) / 10
  const isSmall = size < READABLE
  return (
    <p id="smallest-text" data-small={isSmall || undefined}>
      <strong>{words.smallest(String(size))}</strong>
      {isSmall && ` ${words.tooSmall}`}
    </p>
  )
}

function Slides({ talk, backFrom }: Pick<Props, 'talk' | 'backFrom'>) {
  const { slides, language } = talk
  const words = PRESENT_WORDS[language]
  const once = drawnOnce('drawn-')
  return (
    <div id="slides">
      {slides.map((slide, i) => (
        <section
          key={slide.id}
          id={slide.id}
          className="slide"
          data-back={backFrom(slide)}
          aria-labelledby={`said-${i + 1}`}
        >
          <div className="sheet" data-next={words.next}>
            <SlideSvg
              talk={talk}
              slide={slide}
              paint={cssPaint}
              idPrefix={`slide-${i + 1}-`}
              once={once}
              {...(slide.leadsTo.size > 0 && {
                hrefOf: (place: number) => `#${encodeURIComponent(slides[place]?.id ?? '')}`,
              })}
            />
          </div>
          <div className="said" data-brief={isBrief(slide) || undefined}>
            <p className="number">
              {talk.title} · {words.numbered(i + 1, slides.length)}
            </p>
            <h2 id={`said-${i + 1}`}>{slide.title.text}</h2>
            <Notes lines={slide.notes} />
          </div>
        </section>
      ))}
    </div>
  )
}

/** So many characters leave room on paper for larger type, with the picture as wide as the page. */
const BRIEF = 1500

const isBrief = ({ notes }: TalkSlide) => notes.reduce((sum, { text }) => sum + text.length, 0) < BRIEF

/** What the speaker says, as paragraphs, and what there is to read, as a list; on paper a link shows where it leads. */
function Notes({ lines }: { lines: readonly NoteLine[] }) {
  return runsOf(lines).map(({ isList, lines }) =>
    isList ? (
      <ul key={lines[0]?.text} className="said-links">
        {lines.map(({ text, href }) => (
          <li key={`${text} ${href}`}>
            {href ? (
              <>
                <OutwardLink address={href}>{text}</OutwardLink> <span className="address">{href}</span>
              </>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    ) : (
      lines.map(({ text }) => <p key={text}>{text}</p>)
    ),
  )
}

const BULLET = '– '

/** Lines that belong together; the address under an entry of a list is that of the entry. */
function runsOf(lines: readonly NoteLine[]): { isList: boolean; lines: NoteLine[] }[] {
  const runs: { isList: boolean; lines: NoteLine[] }[] = []
  for (const [i, { text, href }] of lines.entries()) {
    const next = lines[i + 1]
    const isEntry = text.startsWith(BULLET)
    const isAddress = href !== undefined && lines[i - 1]?.text.startsWith(BULLET)
    if (isAddress) continue
    const line = isEntry
      ? { text: text.slice(BULLET.length), ...(next?.href && { href: next.href }) }
      : { text }
    const last = runs.at(-1)
    if (last?.isList === isEntry) last.lines.push(line)
    else runs.push({ isList: isEntry, lines: [line] })
  }
  return runs
}
