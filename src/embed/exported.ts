import { shownTexts } from '../export/shownTexts.ts'
import { type EmbeddedFont, sceneToWebSvg } from '../export/webSvg.ts'
import type { EmbedBody, HostMessage } from '../model/embedMessages.ts'
import type { EmbedOptions } from '../model/embedOptions.ts'
import type { Weight } from '../scene/measureText.ts'
import type { Scene } from '../scene/scene.ts'
import { THEME, type ThemeName } from '../scene/theme.ts'

/** What is seen of an embed at a moment, as far as a picture of it needs it. */
export interface PictureNow {
  /** One, or both of a comparison. */
  scenes: readonly Scene[]
  theme: ThemeName
  bg: EmbedOptions['bg']
  /** Where it stands. */
  state: Readonly<Record<string, unknown>>
}

type Asked = Extract<HostMessage, { type: 'export' }>

const HANGUL = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/
/** How wide a PNG is where nobody says, px. */
const PNG_WIDTH = 1920

/** What a host has asked for, as it is sent to it. */
export async function exported({ format, width, bg }: Asked, now: PictureNow): Promise<EmbedBody> {
  if (format === 'state') {
    return { type: 'exported', mime: 'application/json', data: JSON.stringify(now.state) }
  }
  const svg = await svgOf({ ...now, bg: bg ?? now.bg })
  if (format === 'svg') return { type: 'exported', mime: 'image/svg+xml', data: svg }
  return { type: 'exported', mime: 'image/png', data: await pngOf(svg, width ?? PNG_WIDTH) }
}

async function svgOf({ scenes, theme, bg }: PictureNow): Promise<string> {
  const fonts = await fontsFor(scenes)
  const fill = bg === 'solid' ? THEME[theme].paper : bg === 'transparent' ? undefined : `#${bg}`
  const drawn = scenes.map((scene) => sceneToWebSvg(scene, { theme, transparent: true, fonts }))
  const [first = ''] = drawn
  const size = placesOf(scenes)
  const ground =
    fill === undefined ? '' : `<rect width="${size.width}" height="${size.height}" fill="${fill}"/>`
  if (drawn.length === 1) return first.replace('</desc>', () => `</desc>${ground}`)
  const inner = drawn.map((svg, i) =>
    svg.replace('<svg ', () => `<svg x="${size.places[i]?.x ?? 0}" y="${size.places[i]?.y ?? 0}" `),
  )
  const { width, height } = size
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`
  return `${head}${ground}${inner.join('')}</svg>`
}

/** Stages from left to right stand under each other, others beside each other; px. */
function placesOf(scenes: readonly Scene[]) {
  const isStacked = scenes[0]?.direction === 'LR'
  const widths = scenes.map(({ width }) => width)
  const heights = scenes.map(({ height }) => height)
  const sum = (sizes: readonly number[]) => sizes.reduce((all, one) => all + one, 0)
  return {
    width: isStacked ? Math.max(...widths) : sum(widths),
    height: isStacked ? sum(heights) : Math.max(...heights),
    places: scenes.map((_, i) =>
      isStacked ? { x: 0, y: sum(heights.slice(0, i)) } : { x: sum(widths.slice(0, i)), y: 0 },
    ),
  }
}

/** The fonts that the page has asked for, with the letters that the pictures show. */
async function fontsFor(scenes: readonly Scene[]): Promise<EmbeddedFont[]> {
  const texts = scenes.flatMap(shownTexts).map(({ text }) => text)
  const letters = [...new Set(texts.join(''))].sort()
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="preload"][as="font"]')]
  return Promise.all(
    links.map(async ({ href }) => {
      const answer = await fetch(href)
      if (!answer.ok) throw new Error(`${href}: the server answered ${answer.status}`)
      const isLatin = href.includes('-latin.')
      return {
        weight: (href.includes('-600-') ? 600 : 400) as Weight,
        characters: letters.filter((letter) => HANGUL.test(letter) !== isLatin).join(''),
        woff2: new Uint8Array(await answer.arrayBuffer()),
      }
    }),
  )
}

async function pngOf(svg: string, width: number): Promise<string> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = Math.round((width * image.naturalHeight) / image.naturalWidth)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const bytes = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    if (!bytes) throw new Error('the picture is too large')
    return base64(new Uint8Array(await bytes.arrayBuffer()))
  } finally {
    URL.revokeObjectURL(address)
  }
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}
