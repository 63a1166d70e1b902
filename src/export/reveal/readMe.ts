import type { Language } from '../../model/vocabulary.ts'
import type { Talk } from '../../scene/slides/talk.ts'

const TEXTS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Open index.html in a browser. It needs no network, and the folder can stand on any web host as it is.',
    '',
    'Right, Space, PageDown   next slide (a clicker sends these)',
    'Left, PageUp             slide before',
    'Home, End                first and last slide',
    'O                        all slides side by side',
    'S                        speaker notes with clock and next slide, in a second window',
    'B or .                   black screen, and back',
    'F                        full screen',
    '',
    'To print, or to save as PDF: print the page; each slide is a page of its own. For pages with notes open',
    'index.html?view=print&showNotes=separate-page',
    '',
    'pictures/ has every slide as a picture, 1920 or 1440 pixels wide, for programs that show nothing else.',
    'reveal.js (reveal/LICENSE, MIT) shows the slides; the font is Noto Sans KR (fonts/OFL.txt).',
  ],
  ko: [
    '브라우저에서 index.html을 여세요. 네트워크가 필요 없고, 폴더를 그대로 웹 호스트에 올려도 됩니다.',
    '',
    '→, Space, PageDown   다음 슬라이드 (발표용 리모컨도 이 키를 보냅니다)',
    '←, PageUp            이전 슬라이드',
    'Home, End            처음과 마지막 슬라이드',
    'O                    모든 슬라이드를 한눈에',
    'S                    발표자 노트: 시계와 다음 슬라이드가 있는 두 번째 창',
    'B 또는 .             화면을 검게, 다시 누르면 원래대로',
    'F                    전체 화면',
    '',
    '인쇄하거나 PDF로 저장하려면 페이지를 인쇄하세요. 슬라이드마다 한 쪽이 됩니다. 노트도 함께 인쇄하려면',
    'index.html?view=print&showNotes=separate-page 를 여세요.',
    '',
    'pictures/에는 슬라이드마다 그림 파일(가로 1920 또는 1440픽셀)이 있어, 그림만 쓸 수 있는 프로그램에 넣을 수 있습니다.',
    '슬라이드는 reveal.js(reveal/LICENSE, MIT)로 보여 주며, 글꼴은 Noto Sans KR(fonts/OFL.txt)입니다.',
  ],
}

/** What stands beside a deck for whoever unpacks it. */
export function readMe({ title, language }: Talk, address?: string): string {
  return `${[title, ...(address ? [address] : []), '', ...TEXTS[language], ''].join('\r\n')}`
}
