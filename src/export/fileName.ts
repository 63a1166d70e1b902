import type { Wish } from './wish.ts'

/** What the name of a file says of it. */
export interface Named extends Pick<Wish, 'language' | 'direction' | 'theme' | 'size' | 'aspect' | 'fonts'> {
  id: string
  /** What is lit, as it was asked for. */
  lit: string | undefined
}

/** The name of a file: whose it is, in which language, and all that is not as usual in it. */
export function fileName({ size, lit, ...look }: Named, ending: string): string {
  const { id, language, direction, theme, aspect, fonts } = look
  const unusual = [
    direction !== 'LR' && direction,
    theme !== 'light' && theme,
    aspect !== '16:9' && aspect,
    fonts !== 'office' && fonts,
  ]
  const words = [id, language, ...unusual, lit].filter(Boolean)
  // Windows has no colon in names.
  return `${words.join('.').replaceAll(':', '-')}${size === 1 ? '' : `@${size}x`}.${ending}`
}
