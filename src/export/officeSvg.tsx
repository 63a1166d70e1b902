import { renderToStaticMarkup } from 'react-dom/server'
import { SceneSvg } from '../draw/SceneSvg.tsx'
import type { TextOutliner } from '../draw/shapes.tsx'
import type { Scene } from '../scene/scene.ts'
import { THEME } from '../scene/theme.ts'
import { type PictureOptions, withHead } from './pictureSvg.ts'

/**
 * A scene as an SVG for PowerPoint, Keynote and Illustrator, which take no fonts from a file and read no style sheets: letters are
 * shapes, and all that it says of them are presentation attributes. It is also what PNG is drawn from.
 */
export function sceneToOfficeSvg(
  scene: Scene,
  options: PictureOptions & { outlineOf: TextOutliner },
): string {
  const paints = THEME[options.theme]
  const svg = renderToStaticMarkup(
    <SceneSvg scene={scene} paint={(paint) => paints[paint]} outlineOf={options.outlineOf} />,
  )
  return withHead(svg, scene, options)
}
