import fc from 'fast-check'
import { marked } from 'marked'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { parseEmbedOptions } from '../model/embedOptions.ts'
import {
  embedAddress,
  FRAMES,
  SNIPPET_HOSTS,
  type SnippetHost,
  type SnippetWish,
  snippetFor,
} from './snippets.ts'

const HOSTILE =
  '"><script>x()</script> <!-- {{ y }} [a](javascript:b) ![w:9](c) {#d} `e` ```\n---\n# & \\ $f$ 한글'
const wish: SnippetWish = {
  title: HOSTILE,
  embed: 'https://example.org/atlas/en/embed/kappa/',
  page: 'https://example.org/atlas/en/kappa/?step=one-ride.2&theme=dark',
  picture: 'https://example.org/atlas/og/kappa.en.png',
  helpers: 'https://example.org/atlas/embed/',
  options: { tour: 'one-ride', step: 2, theme: 'dark' },
  steps: 6,
  frame: '16:9',
}
const oneLine = HOSTILE.replace(/\s+/g, ' ').trim()

interface Tag {
  name: string
  attributes: Record<string, string>
}

/** The elements of a piece of markup; a strict parser throws at anything that is not well formed. */
function tagsIn(markup: string): Tag[] {
  const tags: Tag[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => tags.push({ name, attributes: { ...attributes } }))
  parser.write(`<all>${markup}</all>`).close()
  return tags.slice(1)
}

/** The markup in a snippet. */
function markupIn(host: SnippetHost, snippet: string): string {
  return host === 'quarto' ? (/```\{=html\}\n(.*)\n```/.exec(snippet)?.[1] ?? '') : snippet
}

const MARKUP = ['html', 'reveal', 'reveal-alone', 'slidev', 'quarto', 'obsidian'] as const
const MARKDOWN = ['marp', 'quarto', 'markdown'] as const

describe.each(MARKUP)('a snippet for %s', (host) => {
  test('is well formed, and a title is nothing but its title', () => {
    const [frame] = tagsIn(markupIn(host, snippetFor(host, wish))).filter(
      ({ attributes }) => attributes.title,
    )
    expect(frame?.attributes.title).toBe(oneLine)
    const address = frame?.attributes.src ?? frame?.attributes['data-src'] ?? ''
    expect(address.startsWith(`${wish.embed}?`)).toBe(true)
    const { options, faults } = parseEmbedOptions(new URL(address).search)
    expect(faults).toEqual([])
    expect(options).toMatchObject(wish.options)
    expect(options.keys).toBe(host === 'reveal-alone' ? 'capture' : 'return')
  })

  test('is well formed for whatever title', () => {
    const title = fc
      .string({ unit: 'grapheme' })
      .map((text) => text.replace(/[\0-\x1f\x7f-\x9f\ufffe\uffff]/g, ''))
    fc.assert(
      fc.property(title, fc.constantFrom(...FRAMES), (title, frame) => {
        const tags = tagsIn(markupIn(host, snippetFor(host, { ...wish, title, frame })))
        expect(tags.map(({ name }) => name)).toEqual(
          tagsIn(markupIn(host, snippetFor(host, wish))).map(({ name }) => name),
        )
      }),
    )
  })
})

describe.each(MARKDOWN)('Markdown for %s', (host) => {
  test('has no markup out of a title, and leads to the page by its picture', () => {
    const snippet = snippetFor(host, wish).replace(/```\{=html\}\n.*\n```/, '')
    const html = String(marked.parse(snippet, { async: false }))
    expect(html).not.toContain('<script')
    expect(html).not.toContain('javascript:b"')
    expect([...html.matchAll(/<img src="([^"]*)"/g)].map(([, src]) => src)).toEqual([wish.picture])
    expect([...html.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      wish.page.replace('&', '&amp;'),
    ])
  })
})

describe('a snippet', () => {
  test('for reveal.js says the steps to its plugin, brings it, and has a picture for print', () => {
    const [, frame, fallback, plugin] = tagsIn(snippetFor('reveal', wish))
    expect(frame?.attributes['data-pipeline-atlas-steps']).toBe('6')
    expect(frame?.attributes).toHaveProperty('data-preload')
    expect(fallback).toMatchObject({
      name: 'img',
      attributes: { class: 'pipeline-atlas-fallback', src: wish.picture, alt: oneLine },
    })
    expect(plugin?.attributes.src).toBe('https://example.org/atlas/embed/pipeline-atlas-reveal.js')
  })

  test('without steps says none', () => {
    for (const host of SNIPPET_HOSTS) {
      const snippet = snippetFor(host, { ...wish, options: {}, steps: 0 })
      expect(snippet).not.toMatch(/steps|capture|tour/)
    }
  })

  test('for Slidev gives the number of steps as a number', () => {
    expect(snippetFor('slidev', wish)).toMatch(/^<PipelineStep .* :steps="6" \/>$/)
  })

  test.each(['notion', 'confluence'] as const)('for %s is an address', (host) => {
    expect(snippetFor(host, wish)).toBe(embedAddress(wish))
  })

  test('has the size that was chosen', () => {
    const [wide] = tagsIn(snippetFor('html', { ...wish, frame: '4:3' }))
    expect(wide?.attributes).toMatchObject({ width: '100%', style: 'aspect-ratio:4/3;border:0' })
    const [fixed] = tagsIn(snippetFor('html', { ...wish, frame: '960x540' }))
    expect(fixed?.attributes).toMatchObject({ width: '960', height: '540', style: 'border:0' })
  })
})
