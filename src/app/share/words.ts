import type { SnippetHost } from '../../export/snippets.ts'
import type { Language } from '../../model/vocabulary.ts'
import type { PageFormat } from './pageFormats.ts'

/** A name, and what somebody should know of it. */
type Told = readonly [name: string, about: string]

interface ShareWords {
  title: (of: string) => string
  tabs: Readonly<Record<'link' | 'picture' | 'embed' | 'download', string>>
  sections: string
  close: string
  onlyHere: string
  asNow: string
  stepOf: (step: number, count: number) => string
  copyLink: (of: string) => string
  copy: string
  copied: string
  notCopied: string
  copyHere: string
  pictureLead: string
  copyPng: string
  copySvg: string
  copyPngLong: string
  copySvgLong: string
  pictureNotCopied: string
  noPicture: string
  downloadPng: string
  downloadSvg: string
  host: string
  language: string
  frame: string
  frames: Readonly<Record<'16:9' | '4:3' | '960x540' | '1280x720', string>>
  tour: string
  noTour: string
  firstStep: string
  wholeFirst: string
  theme: string
  themes: Readonly<Record<'light' | 'dark' | 'contrast' | 'auto', string>>
  code: string
  copyCode: string
  preview: string
  hosts: Readonly<Record<SnippetHost, Told>>
  helper: string
  formats: Readonly<Record<PageFormat, Told>>
  size: string
  transparent: string
  aspect: string
  fonts: string
  fontHouses: Readonly<Record<'office' | 'google' | 'apple', string>>
  slideTheme: string
  download: (what: string) => string
  downloadIt: string
  handout: string
  handoutAbout: string
  making: (what: string) => string
  cancel: string
  cancelled: string
  done: (file: string) => string
  failed: string
}

const WORDS: Readonly<Record<Language, ShareWords>> = {
  en: {
    title: (of) => `Share “${of}”`,
    tabs: { link: 'Link', picture: 'Picture', embed: 'Embed', download: 'Download' },
    sections: 'Ways to share',
    close: 'Close',
    onlyHere:
      'This atlas runs on your own machine. Links and embed codes work for others once the site is published.',
    asNow: 'As you see it now',
    stepOf: (step, count) => `step ${step} of ${count}`,
    copyLink: (of) => `Copy the link: ${of}`,
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'The browser did not let the page copy. The text is selected: press Ctrl+C or ⌘C.',
    copyHere: 'Copy it from here',
    pictureLead: 'The picture as you see it: with its theme, and with what is selected or stepped to.',
    copyPng: 'Copy picture',
    copySvg: 'Copy SVG',
    copyPngLong: 'PNG, twice as sharp; paste it into slides, documents, chats.',
    copySvgLong: 'The text of an SVG file; paste it into an editor or into HTML.',
    pictureNotCopied: 'The browser did not let the page copy the picture. You can download it instead.',
    noPicture: 'The pictures are still being loaded. Open this again in a moment.',
    downloadPng: 'Download PNG',
    downloadSvg: 'Download SVG',
    host: 'For',
    language: 'Language',
    frame: 'Size',
    frames: {
      '16:9': 'Full width, 16:9',
      '4:3': 'Full width, 4:3',
      '960x540': '960 × 540 px',
      '1280x720': '1280 × 720 px',
    },
    tour: 'Steps',
    noTour: 'No steps',
    firstStep: 'Begin with',
    wholeFirst: 'The whole picture',
    theme: 'Theme',
    themes: { light: 'Light', dark: 'Dark', contrast: 'High contrast', auto: 'As the device has it' },
    code: 'Code',
    copyCode: 'Copy code',
    preview: 'Preview',
    hosts: {
      html: ['HTML', 'Paste it where the diagram should stand.'],
      element: [
        'HTML, without a frame',
        'An element of the page itself, sharp and exact on a slide of any scale. It needs the script once in a page.',
      ],
      reveal: [
        'reveal.js, with plugin',
        'Clicks of the presenter go through the steps. Put the script after reveal.js, and PipelineAtlasReveal into the list of plugins.',
      ],
      'reveal-alone': ['reveal.js, without plugin', 'The steps take the keys first, then the deck has them.'],
      'reveal-element': [
        'reveal.js, without a frame',
        'An element of the deck itself, led by its plugin. Put the scripts after reveal.js, and PipelineAtlasReveal into the list of plugins.',
      ],
      slidev: ['Slidev', 'Put the component into the folder “components” of your deck.'],
      marp: ['Marp', 'A picture that leads to the atlas: Marp shows no frames unless you allow HTML.'],
      quarto: ['Quarto', 'Live in HTML and reveal.js; a picture in PDF and PowerPoint.'],
      notion: ['Notion', 'Type /embed in Notion and paste the address.'],
      confluence: ['Confluence', 'Paste the address into the iframe macro.'],
      obsidian: ['Obsidian', 'Paste it into a note.'],
      markdown: ['Markdown', 'A picture that leads to the atlas, for READMEs and wikis.'],
    },
    helper: 'File for this host:',
    formats: {
      pptx: ['PowerPoint', 'Slides of native shapes: the whole, then each step with notes.'],
      pdf: ['PDF', 'The same slides to send round and to print: sharp, searchable, with links.'],
      'pdf-figure': [
        'PDF figure',
        'The picture as you see it, on one page of its size, for papers and posters.',
      ],
      png: ['PNG', 'A picture for anything; as sharp as you need it.'],
      svg: ['SVG', 'A picture for web pages and web slides, sharp at any size, with its fonts inside.'],
      'svg-office': [
        'SVG, letters as shapes',
        'For Office and other programs that do not take fonts from a picture.',
      ],
      html: ['HTML', 'This page in one file that opens from disk without a network, in both languages.'],
      reveal: [
        'reveal.js',
        'A deck of the same slides for the browser, with notes, in a zip; it runs without a network.',
      ],
      md: ['Markdown', 'An outline with all readings.'],
      mermaid: ['Mermaid', 'A flowchart for READMEs and wikis.'],
      json: ['JSON', 'The diagram itself, in both languages, to change and to open again.'],
    },
    size: 'Size',
    transparent: 'Without paper',
    aspect: 'Shape',
    fonts: 'Fonts of',
    fontHouses: { office: 'Microsoft Office', google: 'Google Slides', apple: 'Apple Keynote' },
    slideTheme: 'Theme',
    download: (what) => `Download ${what}`,
    downloadIt: 'Download',
    handout: 'To print:',
    handoutAbout:
      'the handout of its slides, a page for each with text and readings, for your browser to print.',
    making: (what) => `Making ${what} …`,
    cancel: 'Cancel',
    cancelled: 'Cancelled. Nothing was saved.',
    done: (file) => `${file} is saved.`,
    failed: 'That did not work:',
  },
  ko: {
    title: (of) => `“${of}” 공유`,
    tabs: { link: '링크', picture: '그림', embed: '넣기', download: '내려받기' },
    sections: '공유 방법',
    close: '닫기',
    onlyHere:
      '지금은 내 컴퓨터에서만 열리는 주소입니다. 링크와 넣기 코드는 사이트를 공개한 뒤에 다른 사람에게도 동작합니다.',
    asNow: '지금 보이는 그대로',
    stepOf: (step, count) => `${count}단계 중 ${step}단계`,
    copyLink: (of) => `링크 복사: ${of}`,
    copy: '복사',
    copied: '복사했습니다.',
    notCopied: '브라우저가 복사를 막았습니다. 글을 선택해 두었으니 Ctrl+C나 ⌘C를 누르세요.',
    copyHere: '여기에서 복사하기',
    pictureLead: '지금 보이는 그대로의 그림입니다. 테마, 선택한 것, 보고 있는 단계가 그대로 담깁니다.',
    copyPng: '그림 복사',
    copySvg: 'SVG 복사',
    copyPngLong: '두 배 선명한 PNG. 슬라이드, 문서, 대화창에 붙여 넣으세요.',
    copySvgLong: 'SVG 파일의 내용. 편집기나 HTML에 붙여 넣으세요.',
    pictureNotCopied: '브라우저가 그림 복사를 막았습니다. 대신 내려받을 수 있습니다.',
    noPicture: '그림을 아직 불러오는 중입니다. 잠시 뒤에 다시 열어 주세요.',
    downloadPng: 'PNG 내려받기',
    downloadSvg: 'SVG 내려받기',
    host: '넣을 곳',
    language: '언어',
    frame: '크기',
    frames: {
      '16:9': '너비에 맞춤, 16:9',
      '4:3': '너비에 맞춤, 4:3',
      '960x540': '960 × 540 px',
      '1280x720': '1280 × 720 px',
    },
    tour: '단계',
    noTour: '단계 없이',
    firstStep: '시작',
    wholeFirst: '전체 그림',
    theme: '테마',
    themes: { light: '밝게', dark: '어둡게', contrast: '고대비', auto: '기기 설정대로' },
    code: '코드',
    copyCode: '코드 복사',
    preview: '미리 보기',
    hosts: {
      html: ['HTML', '그림을 보여 줄 자리에 붙여 넣으세요.'],
      element: [
        'HTML, 프레임 없이',
        '페이지에 바로 들어가는 요소라서 어떤 배율의 슬라이드에서도 선명하고 정확합니다. 스크립트는 한 페이지에 한 번만 넣으세요.',
      ],
      reveal: [
        'reveal.js, 플러그인 사용',
        '발표자 리모컨으로 단계를 넘깁니다. 스크립트를 reveal.js 뒤에 두고 plugins 목록에 PipelineAtlasReveal을 넣으세요.',
      ],
      'reveal-alone': [
        'reveal.js, 플러그인 없이',
        '키를 누르면 단계를 먼저 넘기고, 끝나면 슬라이드를 넘깁니다.',
      ],
      'reveal-element': [
        'reveal.js, 프레임 없이',
        '발표 자료에 바로 들어가는 요소를 플러그인이 이끕니다. 스크립트를 reveal.js 뒤에 두고 plugins 목록에 PipelineAtlasReveal을 넣으세요.',
      ],
      slidev: ['Slidev', '컴포넌트 파일을 발표 자료의 components 폴더에 넣으세요.'],
      marp: ['Marp', '누르면 아틀라스로 가는 그림입니다. Marp는 HTML을 허용해야만 프레임을 보여 줍니다.'],
      quarto: ['Quarto', 'HTML과 reveal.js에서는 살아 있는 그림, PDF와 PowerPoint에서는 정지 그림입니다.'],
      notion: ['Notion', 'Notion에서 /embed를 입력하고 주소를 붙여 넣으세요.'],
      confluence: ['Confluence', 'iframe 매크로에 주소를 붙여 넣으세요.'],
      obsidian: ['Obsidian', '노트에 붙여 넣으세요.'],
      markdown: ['Markdown', '누르면 아틀라스로 가는 그림입니다. README와 위키에 쓰세요.'],
    },
    helper: '함께 쓸 파일:',
    formats: {
      pptx: [
        'PowerPoint',
        '편집할 수 있는 도형으로 된 슬라이드: 전체 그림, 그리고 단계마다 한 장과 발표자 노트.',
      ],
      pdf: [
        'PDF',
        '같은 슬라이드를 나눠 주거나 인쇄할 때. 선명하고, 글자를 찾고 복사할 수 있으며 링크가 살아 있습니다.',
      ],
      'pdf-figure': ['PDF 그림', '지금 보이는 그림을 그 크기의 한 쪽에 담았습니다. 논문과 포스터에 쓰세요.'],
      png: ['PNG', '어디에나 쓰는 그림. 선명도를 고를 수 있습니다.'],
      svg: ['SVG', '웹 페이지와 웹 슬라이드용 그림. 어떤 크기에서도 선명하고 글꼴이 들어 있습니다.'],
      'svg-office': ['SVG, 글자를 도형으로', '그림에 든 글꼴을 쓰지 못하는 Office 같은 프로그램에 쓰세요.'],
      html: ['HTML', '네트워크 없이 디스크에서 바로 열리는 페이지 파일 하나. 두 언어가 모두 들어 있습니다.'],
      reveal: [
        'reveal.js',
        '같은 슬라이드를 브라우저에서 넘기는 덱. 노트까지 한 zip에 담겨 네트워크 없이 열립니다.',
      ],
      md: ['Markdown', '읽을거리를 모두 담은 개요.'],
      mermaid: ['Mermaid', 'README와 위키용 흐름도.'],
      json: ['JSON', '두 언어로 된 다이어그램 원본. 고쳐서 다시 열 수 있습니다.'],
    },
    size: '크기',
    transparent: '배경 없이',
    aspect: '비율',
    fonts: '글꼴',
    fontHouses: { office: 'Microsoft Office', google: 'Google Slides', apple: 'Apple Keynote' },
    slideTheme: '테마',
    download: (what) => `${what} 내려받기`,
    downloadIt: '내려받기',
    handout: '인쇄용:',
    handoutAbout: '슬라이드마다 한 쪽씩 설명과 읽을거리를 담은 유인물이며, 브라우저에서 인쇄합니다.',
    making: (what) => `${what} 만드는 중 …`,
    cancel: '취소',
    cancelled: '취소했습니다. 저장한 것은 없습니다.',
    done: (file) => `${file} 파일을 저장했습니다.`,
    failed: '만들지 못했습니다:',
  },
}

export function shareWordsOf(language: Language): ShareWords {
  return WORDS[language]
}
