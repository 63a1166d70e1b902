import type { EmbedOptions } from '../model/embedOptions.ts'
import { formatEmbedOptions } from '../model/embedOptions.ts'
import type { Language } from '../model/vocabulary.ts'
import { markdownText } from './markdownText.ts'
import { xmlAttribute } from './xml.ts'

/** What a snippet is for. */
export const SNIPPET_HOSTS = [
  'html',
  'element',
  'reveal',
  'reveal-alone',
  'reveal-element',
  'slidev',
  'marp',
  'quarto',
  'notion',
  'confluence',
  'obsidian',
  'markdown',
] as const
export type SnippetHost = (typeof SNIPPET_HOSTS)[number]

/** What can be chosen besides the host. `step` is the one that is shown first. */
export const SNIPPET_CHOICES = ['frame', 'tour', 'step', 'theme', 'language'] as const
export type SnippetChoice = (typeof SNIPPET_CHOICES)[number]

/** How large the frame is: as wide as there is room, or px. */
export const FRAMES = ['16:9', '4:3', '960x540', '1280x720'] as const
export type FrameSize = (typeof FRAMES)[number]

/** All that a snippet is made of; every address is absolute. */
export interface SnippetWish {
  /** Of what is embedded; the title and every page and picture are in it. */
  language: Language
  title: string
  /** The embed page, without a query. */
  embed: string
  /** The page of the atlas that shows the same. */
  page: string
  /** A picture, for where nothing else can be shown. */
  picture: string
  /** What the element loads; there is none of a comparison. */
  data?: string
  /** Where files for hosts are, with a slash at its end. */
  helpers: string
  options: Partial<EmbedOptions>
  /** How many steps its tour has; 0 without one. */
  steps: number
  frame: FrameSize
}

/** The address of the embed page that a snippet has; the preview shows the same. */
export function embedAddress({ embed, options }: Pick<SnippetWish, 'embed' | 'options'>): string {
  return embed + formatEmbedOptions(options)
}

/** What to paste into a host so that the diagram stands there. */
export function snippetFor(host: SnippetHost, wish: SnippetWish): string {
  const title = wish.title.replace(/\s+/g, ' ').trim()
  return SNIPPETS[host].write(heededBy(host, { ...wish, title }))
}

/** A wish without the step that a host does not begin with. */
export function heededBy(host: SnippetHost, wish: SnippetWish): SnippetWish {
  const { step: _, ...options } = wish.options
  return SNIPPETS[host].heeds.includes('step') ? wish : { ...wish, options }
}

/** Hosts that can show this. */
export function hostsFor({ data }: SnippetWish): readonly SnippetHost[] {
  return SNIPPET_HOSTS.filter((host) => data !== undefined || !SNIPPETS[host].needsData)
}

interface Snippet {
  /** The choices that make a difference. */
  heeds: readonly SnippetChoice[]
  /** A picture of the whole is all that is seen there. */
  isPicture?: boolean
  needsData?: boolean
  write: (wish: SnippetWish) => string
}

const EVERYTHING = SNIPPET_CHOICES
/** Where a plugin or a component leads, its deck says which step is shown. */
const LED = ['frame', 'tour', 'theme', 'language'] as const

/** How each host is written for. */
export const SNIPPETS: Readonly<Record<SnippetHost, Snippet>> = {
  html: {
    heeds: EVERYTHING,
    write: (wish) => iframe(wish, { src: embedAddress(wish), loading: 'lazy' }),
  },
  element: {
    heeds: EVERYTHING,
    needsData: true,
    write: (wish) => [elementScript(wish), ...diagramElement(wish)].join('\n'),
  },
  reveal: { heeds: LED, write: reveal },
  'reveal-alone': {
    heeds: EVERYTHING,
    write: (wish) => section(iframe(wish, { 'data-src': embedAddress(withKeys(wish)), 'data-preload': '' })),
  },
  'reveal-element': {
    heeds: LED,
    needsData: true,
    write: (wish) =>
      [section(...diagramElement(wish, stepsOf(wish))), revealScript(wish), elementScript(wish)].join('\n'),
  },
  slidev: {
    heeds: ['tour', 'theme', 'language'],
    write: (wish) =>
      element('PipelineStep', {
        src: embedAddress(wish),
        title: wish.title,
        ...(wish.steps > 0 && { ':steps': String(wish.steps) }),
      }),
  },
  // So high a picture has room below a title of two lines.
  marp: {
    heeds: ['language'],
    isPicture: true,
    write: (wish) => `# ${heading(wish.title)}\n\n[![h:470](<${wish.picture}>)](<${wish.page}>)`,
  },
  quarto: { heeds: EVERYTHING, write: quarto },
  notion: { heeds: ['tour', 'step', 'theme', 'language'], write: embedAddress },
  confluence: { heeds: ['tour', 'step', 'theme', 'language'], write: embedAddress },
  obsidian: { heeds: EVERYTHING, write: (wish) => iframe(wish, { src: embedAddress(wish) }) },
  markdown: {
    heeds: ['language'],
    isPicture: true,
    write: (wish) => `[![${heading(wish.title)}](<${wish.picture}>)](<${wish.page}>)`,
  },
}

function reveal(wish: SnippetWish): string {
  const attributes = {
    'data-pipeline-atlas': '',
    ...stepsOf(wish),
    'data-src': embedAddress(wish),
    'data-preload': '',
  }
  const fallback = { class: 'pipeline-atlas-fallback', src: wish.picture, alt: wish.title }
  return [section(iframe(wish, attributes), element('img', fallback)), revealScript(wish)].join('\n')
}

const revealScript = ({ helpers }: SnippetWish) =>
  element('script', { src: `${helpers}pipeline-atlas-reveal.js` }, '')
const elementScript = ({ helpers }: SnippetWish) =>
  element('script', { type: 'module', src: `${helpers}pipeline-diagram.js` }, '')

/** The element takes as attributes what an embed's address has as its query. Its picture leads to the page until there is the diagram. */
function diagramElement(wish: SnippetWish, marks: Readonly<Record<string, string>> = {}): string[] {
  const picture = element('img', { src: wish.picture, alt: wish.title, style: 'max-width:100%' })
  const attributes = {
    ...marks,
    src: wish.data ?? '',
    lang: wish.language,
    ...Object.fromEntries(new URLSearchParams(formatEmbedOptions(wish.options))),
    // A title of HTML would be a label that floats over whatever is pointed at.
    role: 'group',
    'aria-label': wish.title,
    style: `display:block;${shapeOf(wish.frame)}`,
  }
  const fallback = element('a', { slot: 'fallback', href: wish.page }, picture)
  return element('pipeline-diagram', attributes, `\n  ${fallback}\n`).split('\n')
}

function stepsOf({ steps }: SnippetWish): Record<string, string> {
  return steps > 0 ? { 'data-pipeline-atlas-steps': String(steps) } : {}
}

function quarto(wish: SnippetWish): string {
  const live = iframe(wish, { src: embedAddress(wish), loading: 'lazy' })
  return [
    `## ${heading(wish.title)}`,
    `::: {.content-visible when-format="html"}\n\`\`\`{=html}\n${live}\n\`\`\`\n:::`,
    `::: {.content-visible unless-format="html"}\n[![](<${wish.picture}>)](<${wish.page}>)\n:::`,
  ].join('\n\n')
}

/** Without a plugin the steps take the keys of the deck first. */
function withKeys(wish: SnippetWish): SnippetWish {
  return { ...wish, options: { ...wish.options, ...(wish.steps > 0 && { keys: 'capture' as const }) } }
}

function section(...content: readonly string[]): string {
  return ['<section>', ...content.map((line) => `  ${line}`), '</section>'].join('\n')
}

function iframe({ title, frame }: SnippetWish, address: Readonly<Record<string, string>>): string {
  return element('iframe', { ...address, title, ...sizeOf(frame), allow: 'clipboard-write; fullscreen' }, '')
}

function sizeOf(frame: FrameSize): Record<string, string> {
  const [width = '', height = ''] = frame.split(/[:x]/)
  return frame.includes('x')
    ? { width, height, style: 'border:0' }
    : { width: '100%', style: `aspect-ratio:${width}/${height};border:0` }
}

function shapeOf(frame: FrameSize): string {
  const [width = '', height = ''] = frame.split(/[:x]/)
  return frame.includes('x')
    ? `width:${width}px;height:${height}px`
    : `width:100%;aspect-ratio:${width}/${height}`
}

/** HTML that is XML as well: where a host reads it as Vue or as MDX, it means the same. */
function element(name: string, attributes: Readonly<Record<string, string>>, content?: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlAttribute(value)}"`)
  return `<${name}${written.join('')}${content === undefined ? ' />' : `>${content}</${name}>`}`
}

// Pandoc reads attributes, superscripts and maths where other readers of Markdown do not.
function heading(title: string): string {
  return markdownText(title).replace(/[{}^]/g, '\\$&')
}
