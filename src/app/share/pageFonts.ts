import type { Weight } from '../../scene/measureText.ts'

/** A font of this page. Made by `pageFonts`, taken by the export worker. */
export interface PageFont {
  weight: Weight
  address: string
  /** Whether it is for Korean syllables alone. */
  isHangul: boolean
}

/** The fonts that this page is set in, as its style sheets name them: what it can show, a picture of it can be set in. */
export function pageFonts(): PageFont[] {
  const rules = [...document.styleSheets].flatMap((sheet) => rulesOf(sheet).map((rule) => ({ sheet, rule })))
  const fonts = rules.flatMap(({ sheet, rule }) => {
    if (!(rule instanceof CSSFontFaceRule) || !/Noto Sans KR/.test(propertyOf(rule, 'font-family'))) return []
    const [, file] = /url\(["']?([^"')]+)["']?\)/.exec(propertyOf(rule, 'src')) ?? []
    const weight: Weight = propertyOf(rule, 'font-weight') === '600' ? 600 : 400
    const isHangul = /AC00/i.test(propertyOf(rule, 'unicode-range'))
    return file ? [{ weight, isHangul, address: new URL(file, sheet.href ?? location.href).href }] : []
  })
  return [...new Map(fonts.map((font) => [font.address, font])).values()]
}

function propertyOf(rule: CSSFontFaceRule, name: string): string {
  return rule.style.getPropertyValue(name)
}

// Of a sheet that has not come, nothing can be read.
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules]
  } catch {
    return []
  }
}
