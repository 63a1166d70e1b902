import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { oembedText } from './oembed.ts'

test('a title in an oEmbed answer is nothing but its title', () => {
  const title = '"><script>x()</script> & 한글'
  const told = JSON.parse(
    oembedText({
      title,
      embed: 'https://example.org/en/embed/a/',
      image: 'https://example.org/og/a.en.png',
      home: 'https://example.org/en/',
    }),
  )
  const tags: { name: string; attributes: Record<string, string> }[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => tags.push({ name, attributes: { ...attributes } }))
  parser.write(told.html).close()
  expect(tags).toMatchObject([
    {
      name: 'iframe',
      attributes: { src: 'https://example.org/en/embed/a/', title, width: '960', height: '540' },
    },
  ])
  expect(told).toMatchObject({ title, width: 960, height: 540, thumbnail_width: 1200, thumbnail_height: 630 })
})
