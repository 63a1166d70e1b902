import { describe, expect, test } from 'vitest'
import { LIMITS } from './limits.ts'
import { linkOf } from './linkOf.ts'

describe('an address that may be a link', () => {
  test.each([
    [
      'https://kafka.apache.org/documentation/',
      'https://kafka.apache.org/documentation/',
      'kafka.apache.org',
    ],
    ['HTTP://Example.org', 'http://example.org/', 'example.org'],
    ['https://example.org:8443/a?b=c@d#e', 'https://example.org:8443/a?b=c@d#e', 'example.org:8443'],
    ['https://xn--bj0bj06e.xn--3e0b707e/', 'https://xn--bj0bj06e.xn--3e0b707e/', 'xn--bj0bj06e.xn--3e0b707e'],
    ['https://한국.kr/글', 'https://xn--3e0b707e.kr/%EA%B8%80', 'xn--3e0b707e.kr'],
    ['https://example.org?q=1', 'https://example.org/?q=1', 'example.org'],
  ])('%s', (address, href, host) => {
    expect(linkOf(address)).toEqual({ href, host })
  })
})

const ONLY = 'only http:// and https:// addresses may be links'
const HIDDEN = 'a space, a backslash or an invisible character in the address'
const CREDENTIALS = 'a user name or password in the address'

describe('an address that may not', () => {
  test.each([
    ['', ONLY],
    ['javascript:alert(1)', ONLY],
    ['JaVaScRiPt://example.org/%0aalert(1)', ONLY],
    ['data:text/html,<script>', ONLY],
    ['blob:https://example.org/1', ONLY],
    ['file:///etc/passwd', ONLY],
    ['mailto:a@example.org', ONLY],
    ['//example.org', ONLY],
    ['/a', ONLY],
    ['example.org', ONLY],
    ['https:example.org', ONLY],
    ['https:/example.org', ONLY],
    ['https:///example.org', ONLY],
    ['view-source:https://example.org', ONLY],
    [' https://example.org', HIDDEN],
    ['https://example.org/a b', HIDDEN],
    ['java\nscript:alert(1)', HIDDEN],
    ['https://example.org/\t', HIDDEN],
    ['https:\\\\example.org', HIDDEN],
    ['https://example.org\\@other.org', HIDDEN],
    ['https://example.org/\u0000', HIDDEN],
    ['https://example.org/\u202egro.live', HIDDEN],
    ['https://exam\u200bple.org', HIDDEN],
    ['https://example.org/\u{e0041}', HIDDEN],
    ['https://user:pass@example.org', CREDENTIALS],
    ['https://user@example.org', CREDENTIALS],
    ['https://@example.org', CREDENTIALS],
    ['https://example.org@', 'not an address'],
    ['https://exa<mple.org', 'not an address'],
    ['https://example.org:99999', 'not an address'],
    ['https://example.org.', 'a host that ends in a dot'],
    ['https://example.org/\ud800', 'broken Unicode'],
  ])('%j', (address, blocked) => {
    expect(linkOf(address)).toEqual({ blocked })
  })

  test('is one longer than the limit', () => {
    const address = 'https://example.org/'.padEnd(LIMITS.urlLength, 'a')
    expect(linkOf(address)).toEqual({ href: address, host: 'example.org' })
    expect(linkOf(`${address}a`)).toEqual({ blocked: 'longer than 2048 characters' })
  })
})
