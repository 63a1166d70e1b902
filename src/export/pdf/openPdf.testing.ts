import { getDocumentProxy } from 'unpdf'

/** A PDF as a reader of such files finds it. */
export interface OpenPdf {
  info: Record<string, unknown>
  /** What its properties say in XML. */
  properties: string
  bookmarks: readonly string[]
  attached: readonly { filename: string; description: string }[]
  pages: readonly OpenPage[]
}

interface OpenPage {
  /** pt */
  size: readonly [number, number]
  /** Lines of text as somebody copies them. */
  lines: readonly string[]
  /** Where clicks lead: an address, or `#` and the place of a page; with the box that they hit, pt from the top left. */
  links: readonly { to: string; x: number; y: number; width: number; height: number }[]
  /** What is told of it, in order: what kind of part it is, and what is said instead of its text. */
  told: readonly { role: string; alt?: string }[]
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Pdf['getPage']>>

export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  // The reader keeps what it is given.
  const pdf = await getDocumentProxy(Uint8Array.from(bytes))
  const { info, metadata } = await pdf.getMetadata()
  const pages: OpenPage[] = []
  for (let number = 1; number <= pdf.numPages; number++)
    pages.push(await openPage(await pdf.getPage(number), pdf))
  return {
    info: { ...info },
    properties: metadata?.getRaw() ?? '',
    bookmarks: ((await pdf.getOutline()) ?? []).map(({ title }) => title),
    attached: [...((await pdf.getAttachments())?.values() ?? [])],
    pages,
  }
}

async function openPage(page: Page, pdf: Pdf): Promise<OpenPage> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const { items } = await page.getTextContent()
  return {
    size: [right - left, top - bottom],
    lines: items.flatMap((item) => ('str' in item && item.str !== '' ? [item.str] : [])),
    links: await Promise.all((await page.getAnnotations()).map((link) => openLink(link, top, pdf))),
    told: toldBy(await page.getStructTree()),
  }
}

async function openLink(
  { url, dest, rect }: { url?: string; dest?: readonly unknown[]; rect: [number, number, number, number] },
  top: number,
  pdf: Pdf,
): Promise<OpenPage['links'][number]> {
  const [x, y, right, upper] = rect
  // The first part of a destination is the reference of its page.
  const page = dest?.[0] as Parameters<Pdf['getPageIndex']>[0] | undefined
  const to = url ?? (page && `#${await pdf.getPageIndex(page)}`) ?? ''
  return { to, x, y: top - upper, width: right - x, height: upper - y }
}

// The reader's types do not know of the words said instead of a picture.
type Tree = Awaited<ReturnType<Page['getStructTree']>> & { alt?: string }

function toldBy(tree: Tree): OpenPage['told'] {
  const { role, alt, children } = tree
  const own = { role, ...(alt !== undefined && { alt }) }
  return [own, ...children.flatMap((child) => ('role' in child ? toldBy(child) : []))]
}
