import { type RefObject, useEffect, useLayoutEffect } from 'react'
import { linkOf } from '../model/linkOf.ts'
import type { Embed } from './useEmbed.ts'

/** What a link does in here: it opens in a tab of its own, or the host is told and nothing opens, or there are none. */
export function useLinks(
  root: RefObject<HTMLElement | null>,
  { options: { links }, tell, place }: Embed,
): void {
  // Whatever has just been drawn.
  useLayoutEffect(() => {
    if (links !== 'none') return
    for (const link of root.current?.querySelectorAll('a[href]') ?? []) link.removeAttribute('href')
  })
  useEffect(() => {
    const element = root.current
    if (!element || links !== 'event') return
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href]')
      if (!link) return
      event.preventDefault()
      const checked = linkOf(link.href)
      if ('href' in checked) tell({ type: 'link', href: checked.href, node: place.focus ?? null })
    }
    element.addEventListener('click', onClick)
    return () => element.removeEventListener('click', onClick)
  }, [root, links, tell, place.focus])
}
