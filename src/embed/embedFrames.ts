import type { HostBody, hostMessage } from '../model/embedMessages.ts'
import { type ToldByEmbed, toldByEmbed } from './toldByEmbed.ts'

/** What marks the frame of an embed in a deck. */
export const EMBED_FRAMES = 'iframe[data-pipeline-atlas], iframe[data-pipeline-atlas-steps]'

/** How long after it is loaded a frame is greeted once more, as long as it has not answered; ms. */
const AGAIN = [0, 300, 1000, 3000]

/** What frames whose sandbox takes their origin from them, and files, have instead of one. */
const OPAQUE = 'null'

/**
 * Greets every embed of this page, now and whenever one is loaded, so that it knows who its host is; and hands on what they say. What comes
 * from elsewhere, or from another origin than the frame's, is none of it. A page without an origin, opened from a disk, cannot be answered
 * by its name, so it hands over a port for that.
 */
export function listenToEmbeds(take: (told: ToldByEmbed, frame: HTMLIFrameElement) => void): void {
  const answered = new WeakSet<HTMLIFrameElement>()
  const hear = (data: unknown, frame: HTMLIFrameElement) => {
    const told = toldByEmbed(data)
    if (told?.type === 'ready' && !answered.has(frame)) {
      answered.add(frame)
      // It may have begun to listen just now, and not have heard who its host is.
      sayHello(frame)
    }
    if (told) take(told, frame)
  }
  const sayHello = (frame: HTMLIFrameElement) => {
    if (self.origin !== OPAQUE) return tell(frame, { type: 'hello' })
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => hear(data, frame)
    tell(frame, { type: 'hello' }, [port2])
  }
  const greet = (frame: HTMLIFrameElement) => {
    answered.delete(frame)
    for (const wait of AGAIN)
      setTimeout(() => {
        if (!answered.has(frame)) sayHello(frame)
      }, wait)
  }
  addEventListener('message', (event) => {
    const frame = embedFrames().find(({ contentWindow }) => contentWindow === event.source)
    if (frame && event.origin === originOf(frame)) hear(event.data, frame)
  })
  // Loading does not bubble, but it can be caught on its way down.
  document.addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof HTMLIFrameElement && target.matches(EMBED_FRAMES)) greet(target)
    },
    true,
  )
  for (const frame of embedFrames()) greet(frame)
}

/** Tells an embed something, if it is there to hear it; more than once does no harm but for `next` and `prev`. */
export function tell(frame: HTMLIFrameElement, body: HostBody, ports: MessagePort[] = []): void {
  const { contentWindow } = frame
  if (!contentWindow || !isLoaded(frame)) return
  const origin = originOf(frame)
  if (origin !== OPAQUE) contentWindow.postMessage(messageOf(body), origin, ports)
  // A message to an origin without a name could be heard by anybody who comes to stand there; the hash cannot.
  else if (body.type === 'goto') contentWindow.location.replace(`${addressOf(frame)}#step=${body.step}`)
}

function messageOf(body: HostBody): ReturnType<typeof hostMessage> {
  return { source: 'pipeline-atlas-host', v: 1, ...body }
}

function embedFrames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll<HTMLIFrameElement>(EMBED_FRAMES)]
}

// What is from elsewhere cannot be looked into; what can be, is perhaps the empty page before it.
function isLoaded(frame: HTMLIFrameElement): boolean {
  if (!frame.hasAttribute('src')) return false
  const page = frame.contentDocument
  return page === null || page.URL !== 'about:blank'
}

/** Without what comes behind `#`. */
function addressOf(frame: HTMLIFrameElement): string {
  return new URL(frame.src, document.baseURI).href.replace(/#.*/, '')
}

function originOf(frame: HTMLIFrameElement): string {
  const isBoxed = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin')
  return isBoxed ? OPAQUE : new URL(frame.src, document.baseURI).origin
}

/** Takes the keyboard back from an embed. */
export function takeFocusFrom(frame: HTMLIFrameElement): void {
  frame.blur()
  window.focus()
}
