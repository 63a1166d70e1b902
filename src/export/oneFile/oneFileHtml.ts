import type { Language } from '../../model/vocabulary.ts'
import type { ThemeName } from '../../scene/theme.ts'
import { base64, type EmbeddedFont } from '../webSvg.ts'
import { xmlAttribute, xmlText } from '../xml.ts'
import { FILE_DATA, FILE_ROOT, type FileData } from './fileData.ts'

/** The app as one script and one style sheet, and what is needed before it. The same for every file. */
export interface FileApp {
  /** Runs before the first paint. */
  firstScript: string
  script: string
  style: string
  /** An SVG. */
  icon: string
}

/** What makes one file different from another. */
export interface FileParts {
  language: Language
  title: string
  description: string
  /** Unless the reader has chosen another one, or `light`, for which the reader's device decides. */
  theme: ThemeName
  /** Markup, as React wrote it. */
  body: string
  data: FileData
}

/** SHA-256 of a text in UTF-8, as base64: Node and browsers have it in different places. */
export type Sha256 = (text: string) => string | Promise<string>

/**
 * A whole page in one file, which asks for nothing: everything is inside, and its policy refuses everything else. What it shows may
 * come from anybody, so the body is React's, and data is escaped here.
 */
export async function oneFileHtml(
  { language, title, description, theme, body, data }: FileParts,
  { firstScript, script, style, icon }: FileApp,
  fonts: readonly Pick<EmbeddedFont, 'weight' | 'woff2'>[],
  sha256: Sha256,
): Promise<string> {
  const styles = [`${fonts.map(fontFace).join('\n')}\n${style}`].map(inStyle)
  const scripts = [firstScript, script].map(inScript)
  const hashes = async (texts: readonly string[]) =>
    (await Promise.all(texts.map(async (text) => `'sha256-${await sha256(text)}'`))).join(' ')
  const policy = policyOf(await hashes(scripts), await hashes(styles))
  const [first = '', app = ''] = scripts
  const chosen = theme === 'light' ? '' : ` data-theme="${theme}"`
  return `<!doctype html>
<html lang="${language}"${chosen}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${xmlAttribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${xmlText(title)}</title>
<meta name="description" content="${xmlAttribute(description)}">
<meta name="generator" content="Pipeline Atlas">
<meta name="referrer" content="no-referrer">
<link rel="icon" type="image/svg+xml" href="data:image/svg+xml,${encodeURIComponent(icon)}">
<script>${first}</script>
${styles.map((text) => `<style>${text}</style>`).join('\n')}
</head>
<body>
<div id="${FILE_ROOT}">${body}</div>
<script type="application/json" id="${FILE_DATA}">${jsonInHtml(data)}</script>
<script>${app}</script>
</body>
</html>
`
}

function policyOf(scripts: string, styles: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

/** JSON whose texts can neither end the element that it stands in nor hide its end. */
function jsonInHtml(data: FileData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

// A script of ours means the same with its own end escaped, since it has that in strings only; more cannot be mended.
function inScript(text: string): string {
  const escaped = text.replaceAll(/<\/(?=script)/gi, '<\\/')
  if (/<!--/.test(escaped)) throw new Error('a script in a file may not hold "<!--"')
  return escaped
}

function inStyle(text: string): string {
  if (/<\/|<!--/.test(text)) throw new Error('a style in a file may not hold "</" or "<!--"')
  return text
}

function fontFace({ weight, woff2 }: Pick<EmbeddedFont, 'weight' | 'woff2'>): string {
  const address = `data:font/woff2;base64,${base64(woff2)}`
  return `@font-face{font-family:'Noto Sans KR';font-weight:${weight};src:url(${address}) format('woff2')}`
}
