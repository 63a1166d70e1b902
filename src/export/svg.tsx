import { renderToStaticMarkup } from 'react-dom/server'
import { SceneSvg } from '../draw/SceneSvg.tsx'
import type { Scene } from '../scene/scene.ts'
import { THEME, type ThemeName } from '../scene/theme.ts'

/** A scene as the text of an SVG file that stands by itself: every colour written out, links to `hrefOf`'s addresses if given. */
export function sceneToSvg(
  scene: Scene,
  theme: ThemeName = 'light',
  hrefOf?: (id: string) => string,
): string {
  return renderToStaticMarkup(
    <SceneSvg scene={scene} paint={(paint) => THEME[theme][paint]} {...(hrefOf && { hrefOf })} />,
  )
}
