import { useCallback, useEffect, useRef, useState } from 'react'
import { type Address, type AddressFault, formatAddress, parseAddress } from '../model/address.ts'
import type { Diagram } from '../model/diagram.ts'
import { pageQuery, writeQuery } from './pageQuery.ts'

/** Words of the address to set, or to take out with undefined; the others stay. */
export type AddressChange = { [Word in keyof Address]?: Address[Word] | undefined }

export type Go = (change: AddressChange) => void

interface PageAddress {
  address: Address
  faults: AddressFault[]
  /** How often a link led from this page to this page, be it to what is shown already. */
  led: number
}

/** Tells a link's way from back, forward and a link to a place in the text, which are heard of alike. */
const LED = 'led'

/** The page's state, which is its address: read from it, written to it, with back and forward. */
export function useAddress(diagram: Diagram): PageAddress & { go: Go } {
  const [read, setRead] = useState<PageAddress>(() => ({ ...firstAddress(diagram), led: 0 }))
  const opened = useRef(read.address)
  useEffect(() => {
    // What the address could not say is gone from it, so that a copied link is right.
    writeQuery(formatAddress(opened.current), 'replace')
    const onBack = ({ state }: PopStateEvent) =>
      setRead(({ led }) => ({
        ...parseAddress(pageQuery(), diagram),
        led: state === LED ? led + 1 : led,
      }))
    addEventListener('popstate', onBack)
    return () => removeEventListener('popstate', onBack)
  }, [diagram])
  const go = useCallback(
    (change: AddressChange) => {
      const { address } = parseAddress(pageQuery(), diagram)
      const next = changed(address, change)
      const query = formatAddress(next)
      if (query !== pageQuery()) writeQuery(query, 'push')
      setRead(({ led }) => ({ address: next, faults: [], led }))
    },
    [diagram],
  )
  return { ...read, go }
}

/** Opens another state of this page, as a link to it would, without loading the page anew. */
export function openHere(address: URL): void {
  if (address.href !== location.href) history.pushState(null, '', address)
  dispatchEvent(new PopStateEvent('popstate', { state: LED }))
}

// Before the scripts came, a click on the picture was an ordinary link to `#id`: it is not lost.
function firstAddress(diagram: Diagram) {
  const read = parseAddress(pageQuery(), diagram)
  const clicked = decodeHash(location.hash)
  const { address, faults } = parseAddress(`?${new URLSearchParams({ select: clicked })}`, diagram)
  const fromLink = faults.length === 0 && !read.address.select ? address : {}
  return { address: { ...read.address, ...fromLink }, faults: read.faults }
}

function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return ''
  }
}

function changed(address: Address, change: AddressChange): Address {
  const entries = Object.entries({ ...address, ...change }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries)
}
