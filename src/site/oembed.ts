import { xmlAttribute } from '../export/xml.ts'
import { PREVIEW } from './previewImage.ts'

/** The frame that a site is asked to show, px; slides have the same shape. */
const FRAME = { width: 960, height: 540 } as const

/** A page as other sites can show it; every address is absolute. */
interface Embeddable {
  title: string
  /** The embed page. */
  embed: string
  /** Its link preview. */
  image: string
  /** The front page of the atlas. */
  home: string
}

/** What a site reads when somebody pastes an address of ours there: oEmbed 1.0, as a static file. */
export function oembedText({ title, embed, image, home }: Embeddable): string {
  const { width, height } = FRAME
  const attributes = {
    src: embed,
    title,
    width,
    height,
    style: 'border:0',
    allow: 'clipboard-write; fullscreen',
  }
  const written = Object.entries(attributes).map(
    ([name, value]) => `${name}="${xmlAttribute(String(value))}"`,
  )
  const told = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Pipeline Atlas',
    provider_url: home,
    html: `<iframe ${written.join(' ')}></iframe>`,
    width,
    height,
    thumbnail_url: image,
    thumbnail_width: PREVIEW.width,
    thumbnail_height: PREVIEW.height,
  }
  return `${JSON.stringify(told, null, 2)}\n`
}
