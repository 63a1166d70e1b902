/** So many messages are obeyed in a second. */
const MOST = 20
const SECOND = 1000

/**
 * Takes messages as they come, but not more than so many in a second: of each type the last one waits for the next second, so that in
 * the end everything is as the host said last.
 */
export function paced<Message extends { type: string }>(obey: (message: Message) => void) {
  const waiting = new Map<string, Message>()
  let count = 0
  const nextSecond = () => {
    count = 0
    const kept = [...waiting.values()]
    waiting.clear()
    kept.forEach(take)
  }
  function take(message: Message) {
    if (count === 0) setTimeout(nextSecond, SECOND)
    count += 1
    if (count <= MOST) obey(message)
    else {
      // What comes last stands last.
      waiting.delete(message.type)
      waiting.set(message.type, message)
    }
  }
  return take
}
