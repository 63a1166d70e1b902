import type { TogetherPicture } from '../../export/togetherSvg.tsx'
import type { PairWish, Wish } from '../../export/wish.ts'
import { embedPage, presentPage } from '../../model/pageAddress.ts'
import type { Language } from '../../model/vocabulary.ts'
import type { Direction } from '../../scene/layoutTypes.ts'
import type { ThemeName } from '../../scene/theme.ts'

/** What a page says of itself when somebody wants to take it elsewhere. Made by `explorerSubject` and `compareSubject`. */
export interface ShareSubject {
  /** Of the architecture, or of the comparison. */
  id: string
  title: string
  language: Language
  /** The site's root. */
  root: URL
  /** What the reader has before them in words and as an address, and behind it the whole. */
  links: readonly { name: string; address: string }[]
  /** What is lit, as the name of a file says it. */
  lit?: string
  direction: Direction
  /** Of an architecture; its texts are in the page's language alone. */
  wish?: Pick<Wish, 'diagram' | 'catalog' | 'focus'>
  /** Of a comparison: its picture, and what it is of. */
  together?: TogetherPicture
  pair?: Pick<PairWish, 'pair' | 'catalog'>
  /** What an embed can show; a comparison that nobody wrote has no embed page. */
  embed?: EmbedSubject
}

export interface EmbedSubject {
  /** The embed page, without a query. */
  page: string
  /** What the element loads. */
  data?: string
  tours: readonly { id: string; title: string; steps: number }[]
  /** Where the reader stands: steps are counted from 1. */
  at?: { tour: string; step: number }
  focus?: string
}

/** What both kinds of page can say. */
export function embedAt(root: URL, language: Language, id: string): string {
  return new URL(`${language}/${embedPage(id)}`, root).href
}

/** The handout of its slides, which can be printed; there is none of a comparison that nobody wrote. */
export function handoutOf({ id, language, root, embed }: ShareSubject): string | undefined {
  return embed && new URL(`${language}/${presentPage(id)}?handout`, root).href
}

/** Whether only this machine can open addresses of the site. */
export function isOnlyHere({ protocol, hostname }: URL): boolean {
  const isLocal = /^(?:localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)
  return protocol === 'file:' || isLocal
}

/** Where exports say that the site is: nobody else can follow an address of this machine. */
export function siteFor(root: URL): string {
  return isOnlyHere(root) ? '/' : root.href
}

/** The same page of the site in another language. */
export function inLanguage(address: string, { root, language }: ShareSubject, chosen: Language): string {
  const [from, to] = [`${root.href}${language}/`, `${root.href}${chosen}/`]
  return address.startsWith(from) ? to + address.slice(from.length) : address
}

/** The picture that link previews show of this page in that language, by its absolute address. */
export function previewAddress(root: URL, language: Language): string {
  const named = document.querySelector<HTMLMetaElement>('meta[property="og:image"]')?.content ?? ''
  const own = /og\/[^/]+$/.exec(named)?.[0] ?? ''
  return new URL(own.replace(/\.\w+\.png$/, `.${language}.png`), root).href
}

/** The theme that the reader sees now. */
export function shownTheme(): ThemeName {
  const chosen = document.documentElement.dataset.theme
  if (chosen === 'light' || chosen === 'dark' || chosen === 'contrast') return chosen
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** The diagram as the library has it, in every language. */
export async function wholeDiagram({ id, root }: ShareSubject, signal?: AbortSignal): Promise<string> {
  const address = new URL(`diagrams/${encodeURIComponent(id)}.json`, root)
  const answer = await fetch(address, signal ? { signal } : {})
  if (!answer.ok) throw new Error(`${address}: the server answered ${answer.status}`)
  return answer.text()
}
