import {
  type EmbedBody,
  embedMessage,
  type HostMessage,
  parseHostMessage,
  type Received,
} from '../model/embedMessages.ts'
import type { DeckKey } from './deckKeys.ts'
import { paced } from './paced.ts'
import { passKey } from './passKey.ts'

/** How an embed and the page that it stands in speak with each other. */
export interface HostLine {
  tell: (body: EmbedBody) => void
  /** Gives a key to the host, and the keyboard with it. */
  pass: (key: DeckKey) => void
  close: () => void
}

interface Options {
  /** The frame's own window, whose parent is the host. */
  frame: Window
  /** What the host calls this embed. */
  id: string | undefined
  /** The one origin that the address allows. */
  origin: string | undefined
  obey: (message: HostMessage) => void
  warn: (words: string) => void
}

/**
 * Listens to the host and to nobody else: the first message that is one fixes its origin for good, if the address has not. Answers go to
 * that origin. A host without an origin (a deck opened from a disk) cannot be named, and a message to anybody could be read by whoever
 * has taken its place; so such a host hands over a port with `hello`, and is answered through that.
 */
export function hostLine({ frame, id, origin, obey, warn }: Options): HostLine {
  const host = frame.parent
  const take = paced(obey)
  let allowed = origin
  let port: MessagePort | undefined
  let hasSaidHello = false

  const hear = (received: Received<HostMessage>): HostMessage | undefined => {
    if (received && 'fault' in received) warn(`a message was not understood: ${received.fault}`)
    return received && 'message' in received ? received.message : undefined
  }
  const onMessage = (event: MessageEvent) => {
    if (event.source !== host || host === frame) return
    const received = parseHostMessage(event.data)
    if (received && allowed !== undefined && event.origin !== allowed) {
      warn(`messages from ${event.origin} are not taken, only from ${allowed}`)
      return
    }
    const message = hear(received)
    if (!message) return
    if (message.type !== 'slide') allowed ??= event.origin
    if (message.type === 'hello') {
      hasSaidHello = true
      const [given] = event.ports
      if (given) listenAt(given)
    }
    take(message)
  }
  const listenAt = (given: MessagePort) => {
    port?.close()
    port = given
    given.onmessage = ({ data }) => {
      const message = hear(parseHostMessage(data))
      if (message) take(message)
    }
  }
  const target = () => named(allowed) ?? knownOrigin(frame)

  frame.addEventListener('message', onMessage)
  return {
    tell: (body) => {
      if (host === frame) return
      const message = embedMessage(body, id)
      const to = target()
      if (port) port.postMessage(message)
      else if (to !== undefined) host.postMessage(message, to)
      else if (hasSaidHello)
        warn('the host has no origin that could be answered; hand over a port with hello')
    },
    pass: (key) => {
      if (host === frame) return
      const { code, keyCode, shiftKey, altKey } = key
      if (!hasSaidHello) passKey(key, host, target())
      else {
        const body = embedMessage({ type: 'key', key: key.key, code, keyCode, shiftKey, altKey }, id)
        const to = target()
        if (port) port.postMessage(body)
        else if (to !== undefined) host.postMessage(body, to)
      }
      host.focus()
    },
    close: () => {
      frame.removeEventListener('message', onMessage)
      port?.close()
    },
  }
}

/** Who the host is before it has said anything, as far as the browser tells. */
function knownOrigin({ location, document }: Window): string | undefined {
  const [ancestor] = location.ancestorOrigins ?? []
  if (ancestor !== undefined) return named(ancestor)
  return URL.canParse(document.referrer) ? named(new URL(document.referrer).origin) : undefined
}

const named = (origin: string | undefined) => (origin === 'null' ? undefined : origin)
