import type { EmbedOptions } from '../../model/embedOptions.ts'
import type { EmbedSubject } from '../../model/embedPlace.ts'
import type { Published } from '../../model/published.ts'
import type { Language } from '../../model/vocabulary.ts'

/** What a diagram is shown with. */
export interface Shown {
  published: Published
  subject: EmbedSubject
  options: EmbedOptions
  language: Language
  /** The page of the atlas that has more of it. */
  home?: string
}
