import { LIMITS } from './limits.ts'

/** What `linkOf` gives: an address that may be a link and the host to show beside it, or why it may not. */
export type Link = { href: string; host: string } | { blocked: string }

const HIDDEN =
  /[\u0000-\u0020\u007f-\u00a0\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202f\u205f-\u206f\u2800\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff\u{e0000}-\u{e0fff}\\]/u

/**
 * The one function that decides whether an address may be a link.
 * Only absolute http and https addresses pass, after parsing as the URL standard says; nothing is repaired, since
 * repairing is what an attacker needs. Page, search and every export ask here.
 */
export function linkOf(address: string): Link {
  if (address.length > LIMITS.urlLength) return { blocked: `longer than ${LIMITS.urlLength} characters` }
  if (!address.isWellFormed()) return { blocked: 'broken Unicode' }
  if (HIDDEN.test(address))
    return { blocked: 'a space, a backslash or an invisible character in the address' }
  if (!/^https?:\/\/[^/?#]/i.test(address))
    return { blocked: 'only http:// and https:// addresses may be links' }
  if (!URL.canParse(address)) return { blocked: 'not an address' }
  const url = new URL(address)
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return { blocked: 'only http:// and https:// addresses may be links' }
  if (/^[^/]*\/\/[^/?#]*@/.test(address)) return { blocked: 'a user name or password in the address' }
  if (url.hostname.endsWith('.')) return { blocked: 'a host that ends in a dot' }
  return { href: url.href, host: url.host }
}
