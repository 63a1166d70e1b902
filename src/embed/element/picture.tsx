import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { SceneSvg } from '../../draw/SceneSvg.tsx'
import { pictureSource } from '../../export/pictureSource.ts'
import { withHead } from '../../export/pictureSvg.ts'
import type { Published } from '../../model/published.ts'
import type { Scene } from '../../scene/scene.ts'
import { THEME, type ThemeName } from '../../scene/theme.ts'
import { FONT_NAME, type HeldFont } from './fonts.ts'

/** How a picture is to look as a file. */
export interface PictureLook {
  theme: ThemeName
  transparent: boolean
}

/** A scene as the text of an SVG file, with its diagram and as many of its fonts as could be had. */
export async function svgOf(
  scene: Scene,
  { diagram }: Published,
  look: PictureLook,
  fonts: readonly HeldFont[],
): Promise<string> {
  const faces = await Promise.all(fonts.map(fontFace))
  return withHead(
    markup(scene, look.theme),
    scene,
    { ...look, source: pictureSource(diagram) },
    faces.join(''),
  )
}

/** The same in pixels. Throws where the page's policy lets no picture be drawn that it has made itself. */
export async function pngOf(svg: string, scene: Scene, width: number): Promise<Blob> {
  const image = new Image()
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = Math.round((width * scene.height) / scene.width)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    if (blob) return blob
    throw new Error(`a picture ${canvas.width} px wide could not be made; ask for a smaller one`)
  } finally {
    URL.revokeObjectURL(image.src)
  }
}

function markup(scene: Scene, theme: ThemeName): string {
  const box = document.createElement('div')
  const root = createRoot(box)
  flushSync(() => root.render(<SceneSvg scene={scene} paint={(paint) => THEME[theme][paint]} />))
  const svg = box.firstElementChild
  const text = svg ? new XMLSerializer().serializeToString(svg) : ''
  root.unmount()
  return text
}

// A font that cannot be had is left out: the letters are then those of whoever opens the file.
async function fontFace({ href, weight, range }: HeldFont): Promise<string> {
  try {
    const response = await fetch(href)
    if (!response.ok) return ''
    const bytes = new Uint8Array(await response.arrayBuffer())
    const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    const only = range ? `;unicode-range:${range}` : ''
    return `@font-face{font-family:'${FONT_NAME}';font-weight:${weight};src:url(data:font/woff2;base64,${base64}) format('woff2')${only}}`
  } catch {
    return ''
  }
}
