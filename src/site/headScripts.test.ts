import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { LANGUAGE_SCRIPT, PRESENT_SCRIPT, THEME_SCRIPT } from './headScripts.ts'

interface Visit {
  search?: string
  remembered?: string
  language?: string
  /** Whether the browser refuses to remember anything. */
  blocked?: boolean
}

/** What a script does to the page, in a browser that is just what it needs of one. */
function visit(script: string, { search = '', remembered, language = 'en-US', blocked = false }: Visit) {
  const dataset: Record<string, string> = {}
  let gone: string | undefined
  const localStorage = {
    getItem() {
      if (blocked) throw new Error('SecurityError')
      return remembered ?? null
    },
  }
  const location = {
    search,
    replace(address: string) {
      gone = address
    },
  }
  const document = { documentElement: { dataset } }
  let onError = (_: { target: object }) => {}
  const addEventListener = (_: string, hear: typeof onError) => {
    onError = hear
  }
  const browser = {
    document,
    localStorage,
    location,
    navigator: { language },
    URLSearchParams,
    addEventListener,
  }
  runInNewContext(script, browser)
  return { theme: dataset.theme, gone, dataset, fail: (tagName: string) => onError({ target: { tagName } }) }
}

describe('the theme', () => {
  test.each<[string, Visit, string | undefined]>([
    ['is the system’s at first', {}, undefined],
    ['is the one that was chosen before', { remembered: 'dark' }, 'dark'],
    ['is rather the one in the address', { remembered: 'dark', search: '?theme=contrast' }, 'contrast'],
    ['in the address counts only when there is such a theme', { search: '?theme=pink' }, undefined],
    [
      'that was remembered stays when the address names none that is',
      { remembered: 'light', search: '?theme=x' },
      'light',
    ],
    ['that was remembered counts only when there is such a theme', { remembered: '"><x' }, undefined],
    ['is the system’s where nothing can be remembered', { blocked: true }, undefined],
    [
      'can come from the address where nothing can be remembered',
      { blocked: true, search: '?theme=dark' },
      'dark',
    ],
  ])('%s', (_, browser, theme) => {
    expect(visit(THEME_SCRIPT, browser).theme).toBe(theme)
  })
})

describe('the front page', () => {
  test.each<[string, Visit, string | undefined]>([
    ['stays for readers of English', {}, undefined],
    ['leads readers of Korean to the Korean gallery', { language: 'ko-KR' }, 'ko/'],
    ['takes the query along', { language: 'ko', search: '?theme=dark' }, 'ko/?theme=dark'],
    ['knows Korean from Konkani', { language: 'kok-IN' }, undefined],
    ['prefers the language that was chosen', { language: 'ko-KR', remembered: 'en' }, undefined],
    ['prefers Korean where that was chosen', { language: 'en-US', remembered: 'ko' }, 'ko/'],
    ['asks the browser where nothing can be remembered', { language: 'ko-KR', blocked: true }, 'ko/'],
  ])('%s', (_, browser, gone) => {
    expect(visit(LANGUAGE_SCRIPT, browser).gone).toBe(gone)
  })
})

describe('a page that presents', () => {
  test.each<[string, string, string]>([
    ['shows slides', '', 'show'],
    ['has its notes in a window of their own', '?notes', 'notes'],
    ['is a handout for who wants that', '?handout', 'handout'],
  ])('%s', (_, search, present) => {
    expect(visit(PRESENT_SCRIPT, { search }).dataset.present).toBe(present)
  })

  test('is a handout where the app does not come, but not for the want of a picture', () => {
    const { dataset, fail } = visit(PRESENT_SCRIPT, {})
    fail('IMG')
    expect(dataset.present).toBe('show')
    fail('SCRIPT')
    expect(dataset.present).toBe('handout')
  })
})
