/**
 * The same function with the memory of one answer: who asks the same as the one before gets the very same, and another question lets
 * it go. For what is large, slow to make and needed several times in a row.
 */
export function keepingLast<Asked extends readonly unknown[], Answer>(
  make: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  let last: { asked: Asked; answer: Answer } | undefined
  return (...asked) => {
    const isSame = last?.asked.every((one, index) => one === asked[index])
    if (!last || !isSame) last = { asked, answer: make(...asked) }
    return last.answer
  }
}
