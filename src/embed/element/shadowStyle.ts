import flowCss from '@xyflow/react/dist/base.css?inline'
import { THEME, type ThemeName } from '../../scene/theme.ts'
import explorerCss from '../../site/explorer.css?inline'
import elementCss from './element.css?inline'

let sheet: CSSStyleSheet | undefined

/**
 * The look of a diagram in a page that is not ours, for its shadow root. Made by script, since the page's policy may allow no other;
 * all diagrams of a page share it.
 */
export function shadowStyle(): CSSStyleSheet {
  if (sheet) return sheet
  sheet = new CSSStyleSheet()
  sheet.replaceSync([themes(), flowCss, inPixels(explorerCss), elementCss].join('\n'))
  // What the atlas changes for a narrow window says nothing about a diagram in a wide or narrow place of any window.
  const { cssRules } = sheet
  for (let i = cssRules.length - 1; i >= 0; i--) {
    const rule = cssRules[i]
    if (rule instanceof CSSMediaRule && rule.conditionText.includes('width')) sheet.deleteRule(i)
  }
  return sheet
}

// A root's letters are as large as the page likes: slide decks make them larger.
function inPixels(css: string): string {
  return css.replace(/(?<![\w-])(\d*\.?\d+)rem\b/g, (_, size: string) => `${Number(size) * 16}px`)
}

/** Every paint of each theme, which the page may set for itself: `--pipeline-atlas-paper` is the paper's colour. */
function themes(): string {
  const rule = (selector: string, theme: ThemeName, scheme = theme === 'dark' ? 'dark' : 'light') => {
    const paints = Object.entries(THEME[theme]).map(
      ([paint, colour]) => `--${paint}:var(--pipeline-atlas-${paint},${colour})`,
    )
    return `${selector}{color-scheme:${scheme};${paints.join(';')}}`
  }
  return [
    rule('.atlas', 'light'),
    `@media (prefers-color-scheme:dark){${rule('.atlas[data-theme=auto]', 'dark')}}`,
    `@media (prefers-contrast:more){${rule('.atlas[data-theme=auto]', 'contrast')}}`,
    rule('.atlas[data-theme=dark]', 'dark'),
    rule('.atlas[data-theme=contrast]', 'contrast'),
    `@media print{${rule('.atlas.atlas.atlas', 'light')}}`,
  ].join('\n')
}

/** The theme that is on where the page or the reader's device decides. */
export function themeNow(choice: ThemeName | 'auto'): ThemeName {
  if (choice !== 'auto') return choice
  if (matchMedia('(prefers-contrast: more)').matches) return 'contrast'
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}
