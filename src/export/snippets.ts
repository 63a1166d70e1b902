import type { EmbedOptions } from '../model/embedOptions.ts'
import { formatEmbedOptions } from '../model/embedOptions.ts'
import { markdownText } from './markdownText.ts'
import { xmlAttribute } from './xml.ts'

/** What a snippet is for. */
export const SNIPPET_HOSTS = [
  'html',
  'reveal',
  'reveal-alone',
  'slidev',
  'marp',
  'quarto',
  'notion',
  'confluence',
  'obsidian',
  'markdown',
] as const
export type SnippetHost = (typeof SNIPPET_HOSTS)[number]

/** How large the frame is: as wide as there is room, or px. */
export const FRAMES = ['16:9', '4:3', '960x540', '1280x720'] as const
export type FrameSize = (typeof FRAMES)[number]

/** All that a snippet is made of; every address is absolute. */
export interface SnippetWish {
  /** In the reader's language, one line. */
  title: string
  /** The embed page, without a query. */
  embed: string
  /** The page of the atlas that shows the same. */
  page: string
  /** A picture, for where nothing else can be shown. */
  picture: string
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
  return WRITERS[host]({ ...wish, title: wish.title.replace(/\s+/g, ' ').trim() })
}

const WRITERS: Readonly<Record<SnippetHost, (wish: SnippetWish) => string>> = {
  html: (wish) => iframe(wish, { src: embedAddress(wish), loading: 'lazy' }),
  reveal,
  'reveal-alone': (wish) =>
    section(iframe(wish, { 'data-src': embedAddress(withKeys(wish)), 'data-preload': '' })),
  slidev: (wish) =>
    element('PipelineStep', {
      src: embedAddress(wish),
      title: wish.title,
      ...(wish.steps > 0 && { ':steps': String(wish.steps) }),
    }),
  marp: (wish) => `# ${heading(wish.title)}\n\n[![w:1100](<${wish.picture}>)](<${wish.page}>)`,
  quarto,
  notion: embedAddress,
  confluence: embedAddress,
  obsidian: (wish) => iframe(wish, { src: embedAddress(wish) }),
  markdown: (wish) => `[![${heading(wish.title)}](<${wish.picture}>)](<${wish.page}>)`,
}

function reveal(wish: SnippetWish): string {
  const attributes = {
    'data-pipeline-atlas': '',
    ...(wish.steps > 0 && { 'data-pipeline-atlas-steps': String(wish.steps) }),
    'data-src': embedAddress(wish),
    'data-preload': '',
  }
  const fallback = { class: 'pipeline-atlas-fallback', src: wish.picture, alt: wish.title }
  const plugin = element('script', { src: `${wish.helpers}pipeline-atlas-reveal.js` }, '')
  return [section(iframe(wish, attributes), element('img', fallback)), plugin].join('\n')
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

/** HTML that is XML as well: where a host reads it as Vue or as MDX, it means the same. */
function element(name: string, attributes: Readonly<Record<string, string>>, content?: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlAttribute(value)}"`)
  return `<${name}${written.join('')}${content === undefined ? ' />' : `>${content}</${name}>`}`
}

// Pandoc reads attributes, superscripts and maths where other readers of Markdown do not.
function heading(title: string): string {
  return markdownText(title).replace(/[{}^]/g, '\\$&')
}
