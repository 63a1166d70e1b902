import { type ExportFonts, SITE_PARTS } from '../../export/siteParts.ts'
import type { Weight } from '../../scene/measureText.ts'

/** A file of the site, by its whole address; fails in words. */
export async function fetchBytes(address: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetched(address)).arrayBuffer())
}

export async function fetchJson<Content>(address: string): Promise<Content> {
  return (await fetched(address)).json()
}

/** The fonts with all letters of the site, in the form that is asked for. */
export async function fetchFonts(
  root: string,
  form: 'ttf' | 'woff2',
): Promise<{ weight: Weight; bytes: Uint8Array }[]> {
  const fonts = await fetchJson<ExportFonts>(root + SITE_PARTS.fonts)
  return Promise.all(
    fonts.map(async (font) => ({ weight: font.weight, bytes: await fetchBytes(root + font[form]) })),
  )
}

async function fetched(address: string): Promise<Response> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address}: the server answered ${answer.status}`)
  return answer
}
