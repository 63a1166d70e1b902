import { expect, test } from 'vitest'
import { silenceOf } from './request.ts'

test.each([
  ['ENOTFOUND', 'dns'],
  ['EAI_AGAIN', 'dns'],
  ['ETIMEDOUT', 'timeout'],
  ['UND_ERR_CONNECT_TIMEOUT', 'timeout'],
  ['CERT_HAS_EXPIRED', 'tls'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls'],
  ['ECONNREFUSED', 'connection'],
  ['ECONNRESET', 'connection'],
  ['UND_ERR_SOCKET', 'connection'],
])('%s is told as %s', (code, silence) => {
  expect(silenceOf(new TypeError('fetch failed', { cause: Object.assign(new Error(), { code }) }))).toBe(
    silence,
  )
})

test('what has no code is told as the connection', () => {
  expect(silenceOf(new TypeError('fetch failed'))).toBe('connection')
})
