import { type ReactElement, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react'
import type { EmbedOptions } from '../../model/embedOptions.ts'
import type { Published } from '../../model/published.ts'
import { type Mounted, mountDiagram } from './mountDiagram.tsx'
import { openText } from './openDiagram.ts'
import type { PipelineDiagramProps } from './publicReactTypes.ts'

/**
 * An architecture as a part of a React page. It draws in a shadow root, as `<pipeline-diagram>` does: the styles of the page and of the
 * diagram do not meet, and it is right in a parent that is scaled.
 */
export function PipelineDiagram(props: PipelineDiagramProps): ReactElement {
  const { diagram, catalog, lang = 'en', className, style, children, ref } = props
  const host = useRef<HTMLDivElement>(null)
  const [mounted, setMounted] = useState<Mounted>()
  const opened = useMemo(() => openProps(diagram, catalog), [diagram, catalog])
  const options = optionsOf(props)
  const latest = useRef(props)
  latest.current = props

  useEffect(() => {
    const element = host.current
    if (!element) return
    const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
    if (!shadow.querySelector('slot')) shadow.append(document.createElement('slot'))
    const made = mountDiagram(element, shadow, (kind, detail) => {
      const { onReady, onStep, onSelect, onLink, onError } = latest.current
      const told = { ready: onReady, step: onStep, select: onSelect, link: onLink, error: onError }[kind]
      // Each is called with the detail of its own kind.
      return (told as ((of: typeof detail) => boolean | undefined) | undefined)?.(detail) !== false
    })
    setMounted(made)
    return () => made.unmount()
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: options are made anew each time, and compared by what they say
  useEffect(() => {
    const slot = host.current?.shadowRoot?.querySelector('slot')
    if (slot) slot.hidden = 'published' in opened
    if ('published' in opened) mounted?.show({ published: opened.published, options, language: lang })
    else if (mounted) latest.current.onError?.({ code: 'no-diagram', message: opened.fault })
  }, [mounted, opened, lang, JSON.stringify(options)])

  useImperativeHandle(ref, () => methodsOf(mounted), [mounted])
  return (
    <div ref={host} className={className} style={style}>
      {children ?? ('fault' in opened && opened.fault)}
    </div>
  )
}

function openProps(
  diagram: PipelineDiagramProps['diagram'],
  catalog: PipelineDiagramProps['catalog'],
): { published: Published } | { fault: string } {
  try {
    if (!catalog) return { published: openText(diagram) }
    const content: object = typeof diagram === 'string' ? JSON.parse(diagram) : diagram
    return { published: openText({ diagram: content, catalog }) }
  } catch (fault) {
    return { fault: fault instanceof Error ? fault.message : String(fault) }
  }
}

/** What the props say of the options; what is undefined is not said. */
function optionsOf(props: PipelineDiagramProps): Partial<EmbedOptions> {
  const { view, tour, step, focus, theme, bg, minpt, ratio, ui, click, links, pan, zoom, motion } = props
  const said = { view, tour, step, focus, theme, bg, minpt, ratio, ui, click, links, pan, zoom, motion }
  const { static: isStatic } = props
  const entries = Object.entries({ ...said, static: isStatic }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries)
}

function methodsOf(mounted: Mounted | undefined) {
  const there = () => {
    if (mounted) return mounted
    throw new Error('there is no diagram yet; wait for onReady')
  }
  return {
    get steps() {
      return mounted?.steps ?? 0
    },
    goto: (step: number | string) => mounted?.goto(step) ?? false,
    next: () => mounted?.next() ?? false,
    prev: () => mounted?.prev() ?? false,
    select: (id: string | null) => mounted?.select(id) ?? false,
    refit: () => mounted?.refit(),
    toSVG: async (options?: Parameters<Mounted['toSVG']>[0]) => there().toSVG(options),
    toPNG: async (options?: Parameters<Mounted['toPNG']>[0]) => there().toPNG(options),
  }
}
