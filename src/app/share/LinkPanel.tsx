import { CopyField } from './CopyField.tsx'
import type { ShareSubject } from './shareSubject.ts'
import type { shareWordsOf } from './words.ts'

/** Links to what is shown now, and to the whole. */
export function LinkPanel({
  subject,
  words,
}: {
  subject: ShareSubject
  words: ReturnType<typeof shareWordsOf>
}) {
  return subject.links.map(({ name, address }) => (
    <CopyField
      key={address}
      name={name}
      text={address}
      button={words.copy}
      label={words.copyLink(name)}
      words={words}
    />
  ))
}
