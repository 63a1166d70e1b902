import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Comparison } from '../model/comparison.ts'
import { LANGUAGES, type Language } from '../model/vocabulary.ts'
import { placeTogether } from '../scene/placeTogether.ts'
import type { DiagramFiles } from './diagramFiles.tsx'
import { AtlasPreview, ComparisonPreview, DiagramPreview } from './Preview.tsx'
import { comparisonPreviewPath, previewFonts, previewPath, previewPng } from './previewImage.ts'

/** The link previews of all pages: path from the site's root, and what makes the PNG. */
export function previewsOf(
  made: readonly DiagramFiles[],
  comparisons: readonly Comparison[],
): [path: string, make: () => Promise<Uint8Array>][] {
  const pictures = LANGUAGES.flatMap((language) => [
    atlasPicture(made, language),
    ...made.map((one) => diagramPicture(one, language)),
    ...comparisons.flatMap((one) => comparisonPicture(one, made, language)),
  ])
  // Drawn only when one of them is asked for, and then all at once, since they share their fonts.
  let drawn: Promise<Drawn> | undefined
  const all = () => {
    drawn ??= draw(pictures.map(({ picture }) => picture))
    return drawn
  }
  return pictures.map(({ path, picture }) => [
    path,
    async () => {
      const { svgs, fonts } = await all()
      return previewPng(svgs.get(picture) ?? '', fonts)
    },
  ])
}

interface Picture {
  path: string
  picture: ReactElement
}

interface Drawn {
  svgs: ReadonlyMap<ReactElement, string>
  fonts: string[]
}

function atlasPicture(made: readonly DiagramFiles[], language: Language): Picture {
  const scene = made[0]?.pages[language].scenes.LR
  return {
    path: previewPath('atlas', language),
    picture: <AtlasPreview {...(scene && { scene })} language={language} />,
  }
}

function diagramPicture({ diagram, pages }: DiagramFiles, language: Language): Picture {
  return {
    path: previewPath(diagram.id, language),
    picture: <DiagramPreview diagram={diagram} scene={pages[language].scenes.LR} language={language} />,
  }
}

function comparisonPicture(
  comparison: Comparison,
  made: readonly DiagramFiles[],
  language: Language,
): Picture[] {
  const scenes = [comparison.left, comparison.right].map(
    (id) => made.find(({ diagram }) => diagram.id === id)?.pages[language].scenes.LR,
  )
  const [left, right] = scenes
  if (!left || !right) return []
  return [
    {
      path: comparisonPreviewPath(comparison.id, language),
      picture: (
        <ComparisonPreview
          comparison={comparison}
          together={placeTogether(left, right)}
          language={language}
        />
      ),
    },
  ]
}

async function draw(pictures: readonly ReactElement[]): Promise<Drawn> {
  const svgs = new Map(pictures.map((picture) => [picture, renderToStaticMarkup(picture)]))
  return { svgs, fonts: await previewFonts([...svgs.values()]) }
}
