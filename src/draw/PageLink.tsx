import type { ReactNode } from 'react'
import { linkOf } from '../model/linkOf.ts'
import { OutwardLink } from './OutwardLink.tsx'

/** How something that shows an architecture speaks of a page of the site, from the front page of its language; undefined where there is no site. */
export type ToPage = (way: string) => string | undefined

interface Props {
  address: string | undefined
  className?: string
  title?: string
  children: ReactNode
}

/** A link to a page of the site; from outside of the site in a tab of its own, and plain words where nobody knows where it is. */
export function PageLink({ address, children, ...look }: Props) {
  if (address === undefined) return children
  if ('href' in linkOf(address))
    return (
      <OutwardLink address={address} {...look}>
        {children}
      </OutwardLink>
    )
  return (
    <a {...look} href={address}>
      {children}
    </a>
  )
}
