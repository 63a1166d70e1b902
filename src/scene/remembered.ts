/** What is known of the questions that begin with the same arguments. */
interface Branch<Answer> {
  things: WeakMap<object, Branch<Answer>>
  words: Map<unknown, Branch<Answer>>
  answer?: { is: Answer }
}

/**
 * The same function, that finds each answer once. Objects are the same question when they are the same object, and what is known of them
 * is forgotten with them: so the first argument should be one. Nobody may change what goes in or comes out.
 */
export function remembered<Question extends unknown[], Answer>(
  find: (...question: Question) => Answer,
): (...question: Question) => Answer {
  const root = branch<Answer>()
  return (...question) => {
    const known = question.reduce(branchFor<Answer>, root)
    known.answer ??= { is: find(...question) }
    return known.answer.is
  }
}

function branch<Answer>(): Branch<Answer> {
  return { things: new WeakMap(), words: new Map() }
}

function branchFor<Answer>({ things, words }: Branch<Answer>, part: unknown): Branch<Answer> {
  const isThing = typeof part === 'object' && part !== null
  const known = isThing ? things.get(part) : words.get(part)
  if (known) return known
  const next = branch<Answer>()
  if (isThing) things.set(part, next)
  else words.set(part, next)
  return next
}
