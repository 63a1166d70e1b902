import { renderToStaticMarkup } from 'react-dom/server'
import type { Catalog } from '../../model/catalog.ts'
import type { Comparison } from '../../model/comparison.ts'
import { compare } from '../../model/correspond.ts'
import type { Diagram } from '../../model/diagram.ts'
import type { Language } from '../../model/vocabulary.ts'
import type { Direction } from '../../scene/layoutTypes.ts'
import { placeTogether } from '../../scene/placeTogether.ts'
import type { Scene } from '../../scene/scene.ts'
import type { ThemeName } from '../../scene/theme.ts'
import { ArchitectureBody } from './ArchitectureBody.tsx'
import { ComparisonBody, comparisonTitle } from './ComparisonBody.tsx'
import { architectureContent, comparisonContent } from './fileData.ts'
import { fileTitle } from './fileWords.ts'
import type { FileParts } from './oneFileHtml.ts'

interface Look {
  catalog: Catalog
  /** In which the file opens; the other one is inside, too. */
  language: Language
  theme: ThemeName
  /** Where the site is, with a slash at its end; without it nothing leads there. */
  site?: string | undefined
}

/** What a file says of an architecture; the pictures are in its language, and show what it opens with: `start`, a query. */
export function architectureParts(
  diagram: Diagram,
  scenes: Readonly<Record<Direction, Scene>>,
  { catalog, language, theme, site, start }: Look & { start?: string },
): FileParts {
  const shown = { diagram, catalog, scenes, language, site }
  return {
    language,
    theme,
    title: fileTitle(diagram.title[language], language),
    description: diagram.summary[language],
    body: renderToStaticMarkup(<ArchitectureBody {...shown} />),
    data: {
      language,
      ...(site && { site }),
      ...(start && { start }),
      content: architectureContent(diagram, catalog),
    },
  }
}

/** What a file says of two architectures; the pictures are in its language, from left to right. */
export function comparisonParts(
  pair: { left: Diagram; right: Diagram; written?: Comparison | undefined },
  scenes: { left: Scene; right: Scene },
  { catalog, language, theme, site }: Look,
): FileParts {
  const compared = compare(pair.left, pair.right, catalog, pair.written)
  const together = placeTogether(scenes.left, scenes.right)
  const title = comparisonTitle(compared, language)
  return {
    language,
    theme,
    title: fileTitle(title, language),
    description: compared.written?.summary[language] ?? title,
    body: renderToStaticMarkup(<ComparisonBody {...{ compared, catalog, together, language, site }} />),
    data: { language, ...(site && { site }), content: comparisonContent(pair, catalog) },
  }
}
