import { SceneParts } from '../../draw/SceneSvg.tsx'
import type { Scene } from '../../scene/scene.ts'
import { THEME } from '../../scene/theme.ts'
import { blocksOf } from './marks.ts'
import type { PdfPage } from './pdfPage.ts'
import { inAtlas, type PageOptions, thingBlocks } from './thingBlocks.ts'

/** As browsers have it. */
const PT_PER_PX = 0.75

/** A scene as a page of just its size, for papers and posters; each thing leads to itself in the atlas. */
export function figurePage(scene: Scene, options: PageOptions & { transparent: boolean }): PdfPage {
  const { width, height, title } = scene
  const paints = THEME[options.theme]
  const blocks = blocksOf(
    <g transform={`translate(0 0) scale(${PT_PER_PX})`}>
      {!options.transparent && <rect width={width} height={height} fill={paints.paper} />}
      <SceneParts scene={scene} paint={(paint) => paints[paint]} />
    </g>,
  )
  const picture = { scene, x: 0, y: 0, scale: PT_PER_PX }
  return {
    title,
    width: width * PT_PER_PX,
    height: height * PT_PER_PX,
    blocks: thingBlocks(blocks, [picture], (id) => inAtlas({ select: id }, options)),
  }
}
