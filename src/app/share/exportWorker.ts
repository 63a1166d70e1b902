import { FILES, webSvg } from '../../export/files.ts'
import { figureContent, type PdfContent, pairContent, slidesContent } from '../../export/pdf/pdfContent.ts'
import { withPngSource } from '../../export/pngSource.ts'
import { shownTexts } from '../../export/shownTexts.ts'
import { togetherTexts, togetherToWebSvg } from '../../export/togetherSvg.tsx'
import type { EmbeddedFont } from '../../export/webSvg.ts'
import { pictureOptions } from '../../export/wish.ts'
import type { SceneText } from '../../scene/scene.ts'
import { TYPE } from '../../scene/sizes.ts'
import type { ExportAnswer, ExportTask } from './exportTask.ts'
import { deckOf, picturesForDeck } from './pageDeck.ts'
import type { PageFont } from './pageFonts.ts'
import { pageHtml, pairHtml } from './pageHtml.ts'
import { fetchBytes } from './siteParts.ts'

/** Makes files beside the page, so that the page answers meanwhile and can stop it. One task after the other. */
addEventListener('message', async ({ data }: MessageEvent<ExportTask>) => {
  postMessage(await answer(data))
})

async function answer(task: ExportTask): Promise<ExportAnswer> {
  try {
    return { content: await contentOf(task) }
  } catch (problem) {
    return { problem: String(problem) }
  }
}

async function contentOf(task: ExportTask): Promise<string | Uint8Array> {
  switch (task.kind) {
    case 'file':
      return FILES[task.format].make(task.wish).content
    case 'slides':
      return FILES.pptx.makePair(task.wish).content
    case 'pdf':
      return pdf(slidesContent(task.wish), task.root)
    case 'pdf-figure':
      return pdf(figureContent(task.wish), task.root)
    case 'pair-pdf':
      return pdf(pairContent(task.wish), task.root)
    case 'html':
      return pageHtml(task.wish, task.root)
    case 'pair-html':
      return pairHtml(task.wish, task.root)
    case 'svg-office':
      return (await import('./pageOfficeSvg.ts')).pageOfficeSvg(task.wish, task.root)
    case 'deck-pictures':
      return JSON.stringify(await picturesForDeck(task.of, task.root))
    case 'deck':
      return deckOf(task.of, task.root, task.pictures)
    case 'svg':
      return webSvg(task.wish, (scene) => fontsFor(shownTexts(scene), task.fonts))
    case 'together': {
      const { picture, fonts, ...look } = task
      return togetherToWebSvg(picture, { ...look, fonts: await fontsFor(togetherTexts(picture), fonts) })
    }
    case 'paint':
      return paint(task)
    case 'encode':
      return encode(task)
  }
}

/** What writes PDF is as large as all the rest, so it comes when it is needed. */
async function pdf(content: PdfContent, root: string): Promise<Uint8Array> {
  const { pagePdf } = await import('./pagePdf.ts')
  return pagePdf(content, root)
}

let canvas: OffscreenCanvas | undefined

function paint({ part, top, width, height }: Extract<ExportTask, { kind: 'paint' }>): string {
  canvas ??= new OffscreenCanvas(width, height)
  canvas.getContext('2d')?.drawImage(part, 0, top)
  part.close()
  return ''
}

async function encode({ scale, wish }: Extract<ExportTask, { kind: 'encode' }>): Promise<Uint8Array> {
  if (!canvas) throw new Error('nothing was painted')
  const png = await canvas.convertToBlob({ type: 'image/png' })
  canvas = undefined
  const bytes = new Uint8Array(await png.arrayBuffer())
  return wish ? withPngSource(bytes, pictureOptions(wish).source, scale) : bytes
}

/** The fonts that these texts need, each for the letters that it is asked for. */
async function fontsFor(
  texts: readonly Pick<SceneText, 'text' | 'type'>[],
  fonts: readonly PageFont[],
): Promise<EmbeddedFont[]> {
  const made = await Promise.all(
    fonts.map(async ({ weight, isHangul, address }): Promise<EmbeddedFont[]> => {
      const written = texts.filter(({ type }) => TYPE[type].weight === weight).map(({ text }) => text)
      const characters = [...new Set([...written, ...written.map((text) => text.normalize('NFC'))].join(''))]
        .filter((character) => HANGUL.test(character) === isHangul)
        .sort()
      if (characters.length === 0) return []
      return [{ weight, characters: characters.join(''), woff2: await fetchBytes(address) }]
    }),
  )
  return made.flat()
}

const HANGUL = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/
