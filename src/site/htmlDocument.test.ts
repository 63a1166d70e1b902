import { describe, expect, test } from 'vitest'
import { type HtmlPage, htmlDocument } from './htmlDocument.ts'

const page: HtmlPage = {
  language: 'en',
  title: 'A title',
  description: 'A description',
  body: '<p>text</p>',
  styles: ['p{color:red}'],
  scripts: ['go()'],
  modules: ['app.js'],
  styleSheets: ['late.css'],
  fonts: ['a.woff2'],
  fetched: [{ href: 'data.json', media: '(min-width: 1px)' }],
  icon: 'icon.svg',
  alternates: [{ hreflang: 'ko', href: '../ko/' }],
  secure: true,
}

describe('an HTML document', () => {
  test('escapes what was written by others', () => {
    const html = htmlDocument({
      ...page,
      title: '</title><script>x()</script>',
      description: '"><img src=x>&',
    })
    expect(html).toContain('<title>&lt;/title&gt;&lt;script&gt;x()&lt;/script&gt;</title>')
    expect(html).toContain('content="&quot;&gt;&lt;img src=x&gt;&amp;"')
  })

  test('refuses a style or script that would end itself', () => {
    expect(() => htmlDocument({ ...page, styles: ['</style><script>x()</script>'] })).toThrow('may not hold')
  })

  test('names its policy before anything that the policy is about', () => {
    const html = htmlDocument(page)
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'))
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<link'))
  })

  test('brings style sheets of the app after all that is painted first', () => {
    const html = htmlDocument(page)
    expect(html.indexOf('late.css')).toBeGreaterThan(html.indexOf('<p>text</p>'))
  })

  test('carries no policy where the dev server has to add its own scripts', () => {
    expect(htmlDocument({ ...page, secure: false })).not.toContain('Content-Security-Policy')
  })
})
