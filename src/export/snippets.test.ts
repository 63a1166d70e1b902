import { readFileSync } from 'node:fs'
import { Marp } from '@marp-team/marp-core'
import fc from 'fast-check'
import { marked } from 'marked'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { OPTION_ATTRIBUTES } from '../embed/element/PipelineDiagramElement.ts'
import { parseEmbedOptions, readEmbedOptions } from '../model/embedOptions.ts'
import {
  embedAddress,
  FRAMES,
  heededBy,
  hostsFor,
  SNIPPET_CHOICES,
  SNIPPET_HOSTS,
  SNIPPETS,
  type SnippetChoice,
  type SnippetHost,
  type SnippetWish,
  snippetFor,
} from './snippets.ts'
import { fromXml } from './xml.ts'

const HOSTILE =
  '"><script>x()</script> <!-- {{ y }} [a](javascript:b) ![w:9](c) {#d} `e` ```\n---\n# & \\ $f$ 한글'
const wish: SnippetWish = {
  language: 'en',
  title: HOSTILE,
  embed: 'https://example.org/atlas/en/embed/kappa/',
  page: 'https://example.org/atlas/en/kappa/?step=one-ride.2&theme=dark',
  picture: 'https://example.org/atlas/og/kappa.en.png',
  data: 'https://example.org/atlas/embed/kappa.json',
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
    expect(options).toMatchObject(heededBy(host, wish).options)
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

  test('with the element has each option as the attribute that the element reads, and a picture until it is there', () => {
    for (const host of ['element', 'reveal-element'] as const) {
      const tags = tagsIn(snippetFor(host, { ...wish, language: 'ko' }))
      const attributes = tags.find(({ name }) => name === 'pipeline-diagram')?.attributes ?? {}
      const said = OPTION_ATTRIBUTES.flatMap((name) =>
        attributes[name] === undefined ? [] : [[name, attributes[name]] as const],
      )
      expect(readEmbedOptions(said)).toEqual({ options: heededBy(host, wish).options, faults: [] })
      expect(attributes).toMatchObject({ src: wish.data, lang: 'ko', 'aria-label': oneLine })
      expect(tags.find(({ name }) => name === 'a')?.attributes).toEqual({ slot: 'fallback', href: wish.page })
      expect(tags.find(({ name }) => name === 'img')?.attributes).toMatchObject({
        src: wish.picture,
        alt: oneLine,
      })
    }
  })

  test('with the element is for what the element can load', () => {
    const { data: _, ...comparison } = wish
    expect(SNIPPET_HOSTS.filter((host) => !hostsFor(comparison).includes(host))).toEqual([
      'element',
      'reveal-element',
    ])
    expect(hostsFor(wish)).toEqual(SNIPPET_HOSTS)
  })

  test('says of each choice whether it makes a difference', () => {
    const other: Readonly<Record<SnippetChoice, Partial<SnippetWish>>> = {
      frame: { frame: '960x540' },
      tour: { steps: 3, options: { ...wish.options, tour: 'another' } },
      step: { options: { ...wish.options, step: 1 } },
      theme: { options: { ...wish.options, theme: 'contrast' } },
      language: {
        language: 'ko',
        title: '카파',
        embed: wish.embed.replace('/en/', '/ko/'),
        page: wish.page.replace('/en/', '/ko/'),
        picture: wish.picture.replace('.en.', '.ko.'),
      },
    }
    for (const host of SNIPPET_HOSTS) {
      const makeDifference = SNIPPET_CHOICES.filter(
        (choice) => snippetFor(host, { ...wish, ...other[choice] }) !== snippetFor(host, wish),
      )
      expect(makeDifference, host).toEqual(SNIPPETS[host].heeds)
    }
  })

  test('for Slidev has the properties that its component declares, numbers as numbers', () => {
    const component = readFileSync(new URL('../embed/PipelineStep.vue', import.meta.url), 'utf8')
    const declared = /defineProps<\{(.*?)\}>/s.exec(component)?.[1] ?? ''
    const properties = [...declared.matchAll(/^ +(\w+)(\??): (.+)$/gm)]
    const [tag] = tagsIn(snippetFor('slidev', wish))
    const given = Object.keys(tag?.attributes ?? {})
    const names = properties.map(([, name, , type]) => (type === 'number' ? `:${name}` : name))
    expect(names.length).toBeGreaterThan(2)
    expect(given.filter((name) => !names.includes(name))).toEqual([])
    expect(properties.flatMap(([, name, mark]) => (mark ? [] : [name]))).toEqual(
      given.filter((name) => !name.startsWith(':')),
    )
  })

  test('for Quarto keeps its page of HTML in one fence, whose divisions are closed', () => {
    const lines = snippetFor('quarto', wish).split('\n')
    const marks = lines.filter((line) => /^(?::::|```)/.test(line))
    const [html, other] = ['when', 'unless'].map((word) => `::: {.content-visible ${word}-format="html"}`)
    expect(marks).toEqual([html, '```{=html}', '```', ':::', other, ':::'])
    expect(lines.filter((line) => line.startsWith('## '))).toHaveLength(1)
    // A title of a slide that holds a sign of Pandoc's would otherwise be an attribute, a formula or a note.
    expect(lines[0]?.replace(/\\./g, '')).not.toMatch(/[{}$^[\]<>|~*_`@]/)
  })

  test('for Marp is a slide with the title as its heading, and a picture that leads to the page', () => {
    const { html } = new Marp({ script: false }).render(snippetFor('marp', { ...wish, title: HOSTILE }))
    const text = (/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '').replace(/<[^>]+>/g, '')
    expect(fromXml(text)).toBe(oneLine)
    expect(html.match(/<svg/g)).toHaveLength(1)
    expect(/<a href="([^"]*)"/.exec(html)?.[1]).toBe(wish.page.replace('&', '&amp;'))
    expect(/<img src="([^"]*)"[^>]*style="([^"]*)"/.exec(html)?.slice(1)).toEqual([
      wish.picture,
      'height:470px;',
    ])
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
