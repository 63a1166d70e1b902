import type { ReactNode } from 'react'
import { linkOf } from '../model/linkOf.ts'

interface Props {
  address: string
  /** In which language the words of the link are, where it is not the page's. */
  lang?: string
  className?: string
  title?: string
  children: ReactNode
}

/** A link to another site, in a tab of its own; plain words where the address may not be a link. */
export function OutwardLink({ address, lang, children, ...look }: Props) {
  const link = linkOf(address)
  if ('blocked' in link)
    return (
      <span lang={lang} title={link.blocked}>
        {children}
      </span>
    )
  return (
    <a
      {...look}
      href={link.href}
      lang={lang}
      target="_blank"
      rel="noopener noreferrer"
      referrerPolicy="no-referrer"
    >
      {children}
    </a>
  )
}
