import { EMBED_WORDS, readEmbedOptions } from '../../model/embedOptions.ts'
import type { Published } from '../../model/published.ts'
import type { Language } from '../../model/vocabulary.ts'
import { type Mounted, mountDiagram, type Tell } from './mountDiagram.tsx'
import { openAddress, openText } from './openDiagram.ts'
import type { PipelineDiagramElement, PipelineDiagramPictureOptions } from './publicTypes.ts'

/** Of an embed's options those that an element has not: it has an id of HTML's own, and no messages and no keys of its own. */
const NOT_OURS: readonly string[] = ['id', 'origin', 'keys']
export const OPTION_ATTRIBUTES = EMBED_WORDS.filter((word) => !NOT_OURS.includes(word))

// Where pages are made before there is a browser, this file can be loaded all the same.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement)

/** `<pipeline-diagram>`: an architecture in any page, even one that is drawn larger or smaller than it is laid out. */
export class PipelineDiagram extends Base implements PipelineDiagramElement {
  static readonly observedAttributes = ['src', 'lang', ...OPTION_ATTRIBUTES]

  #mounted: Mounted | undefined
  #published: Published | undefined
  #address: string | undefined
  #loading: AbortController | undefined
  #isAsked = false
  #told = new Set<string>()

  connectedCallback() {
    this.#ask(true)
  }

  disconnectedCallback() {
    // Something that is only moved in the page comes back at once.
    queueMicrotask(() => {
      if (this.isConnected) return
      this.#loading?.abort()
      this.#mounted?.unmount()
      this.#mounted = undefined
      this.#published = undefined
    })
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null) {
    if (before !== now && this.isConnected) this.#ask(name === 'src')
  }

  get src() {
    return this.getAttribute('src') ?? ''
  }
  set src(address) {
    this.setAttribute('src', address)
  }

  get step() {
    return this.#mounted?.step ?? 0
  }
  set step(step) {
    this.setAttribute('step', String(step))
    this.goto(step)
  }

  get steps() {
    return this.#mounted?.steps ?? 0
  }

  goto(step: number | string) {
    return this.#mounted?.goto(step) ?? false
  }
  next() {
    return this.#mounted?.next() ?? false
  }
  prev() {
    return this.#mounted?.prev() ?? false
  }
  select(id: string | null) {
    return this.#mounted?.select(id) ?? false
  }
  refit() {
    this.#mounted?.refit()
  }
  async toSVG(options?: PipelineDiagramPictureOptions) {
    return this.#whenMounted().toSVG(options)
  }
  async toPNG(options?: PipelineDiagramPictureOptions & { width?: number }) {
    return this.#whenMounted().toPNG(options)
  }

  #whenMounted(): Mounted {
    if (this.#mounted) return this.#mounted
    throw new Error('there is no diagram yet; wait for pipeline-atlas-ready')
  }

  // Several attributes that change at once are one change, and the children of an element come after it.
  #ask(loads: boolean) {
    if (loads) this.#published = undefined
    if (this.#isAsked) return
    this.#isAsked = true
    queueMicrotask(() => {
      this.#isAsked = false
      if (!this.isConnected) return
      if (this.#published) this.#show(this.#published)
      else if (document.readyState === 'loading' && !this.src) {
        document.addEventListener('DOMContentLoaded', () => this.#load(), { once: true })
      } else this.#load()
    })
  }

  async #load() {
    this.#loading?.abort()
    const loading = new AbortController()
    this.#loading = loading
    try {
      const { src } = this
      const own = this.querySelector('script[type="application/json"]')?.textContent
      if (!src && !own) return
      const address = src ? new URL(src, this.baseURI).href : undefined
      const published =
        address === undefined ? openText(own ?? '') : await openAddress(address, loading.signal)
      if (loading.signal.aborted) return
      this.#address = address
      this.#published = published
      this.#show(published)
    } catch (fault) {
      if (!loading.signal.aborted) this.#fail(fault)
    }
  }

  #show(published: Published) {
    const shadow = this.#shadow()
    this.#mounted ??= mountDiagram(this, shadow, this.#tell)
    this.#excuse('')
    const { options, faults } = readEmbedOptions(this.#said())
    for (const { word, value } of faults) this.#warnOnce(`there is no ${word}="${value}"`)
    this.#mounted.show({ published, options, language: this.#language(), address: this.#address })
  }

  /** Open, so that a page can look into it; the fallback is seen until the diagram is. */
  #shadow(): ShadowRoot {
    if (this.shadowRoot) return this.shadowRoot
    const shadow = this.attachShadow({ mode: 'open' })
    const slot = document.createElement('slot')
    slot.name = 'fallback'
    shadow.append(slot)
    return shadow
  }

  #said(): [string, string][] {
    return OPTION_ATTRIBUTES.flatMap((word) => {
      const value = this.getAttribute(word)
      return value === null ? [] : [[word, value] as [string, string]]
    })
  }

  #language(): Language {
    const said = this.closest<HTMLElement>('[lang]')?.lang ?? ''
    return /^ko\b/i.test(said) ? 'ko' : 'en'
  }

  #fail(fault: unknown) {
    const message = fault instanceof Error ? fault.message : String(fault)
    this.#mounted?.unmount()
    this.#mounted = undefined
    this.#excuse(message)
    if (this.#tell('error', { code: 'no-diagram', message })) console.error(`pipeline-diagram: ${message}`)
  }

  // What stands in the slot itself is seen where the page gives no fallback.
  #excuse(message: string) {
    const slot = this.#shadow().querySelector('slot')
    if (!slot) return
    slot.hidden = message === ''
    slot.textContent = message
  }

  #warnOnce(word: string) {
    if (this.#told.has(word)) return
    this.#told.add(word)
    console.warn(`pipeline-diagram: ${word}`)
  }

  readonly #tell: Tell = (kind, detail) => {
    const how = { detail, bubbles: true, composed: true, cancelable: kind === 'link' || kind === 'error' }
    return this.dispatchEvent(new CustomEvent(`pipeline-atlas-${kind}`, how))
  }
}
