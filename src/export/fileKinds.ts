/** What a format is, on the command line and in the page. */
export interface FileKind {
  /** Of the names of its files. */
  ending: string
  /** Which choices give another file. */
  heeds: readonly ('direction' | 'theme' | 'focus' | 'size' | 'aspect' | 'fonts')[]
}

/** The formats of the command line that need no program of their own; the page makes most of them, too. */
export const FILE_KINDS = {
  svg: { ending: 'svg', heeds: ['direction', 'theme', 'focus'] },
  'svg-office': { ending: 'office.svg', heeds: ['direction', 'theme', 'focus'] },
  png: { ending: 'png', heeds: ['direction', 'theme', 'focus', 'size'] },
  pdf: { ending: 'pdf', heeds: ['theme', 'aspect'] },
  'pdf-figure': { ending: 'figure.pdf', heeds: ['direction', 'theme', 'focus'] },
  pptx: { ending: 'pptx', heeds: ['theme', 'aspect', 'fonts'] },
  md: { ending: 'md', heeds: [] },
  mermaid: { ending: 'mmd', heeds: ['direction'] },
  html: { ending: 'html', heeds: ['theme', 'focus'] },
  reveal: { ending: 'reveal.zip', heeds: ['theme', 'aspect'] },
  json: { ending: 'json', heeds: [] },
} as const satisfies Record<string, FileKind>
