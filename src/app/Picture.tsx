import { type RefObject, Suspense, useCallback, useEffect, useMemo, useRef } from 'react'
import { SceneSvg } from '../draw/SceneSvg.tsx'
import { cssPaint } from '../draw/shapes.tsx'
import { LARGEST_FIT } from '../scene/sizes.ts'
import { Boundary } from './Boundary.tsx'
import { type CanvasProps, type FocusAttributes, FocusContext } from './canvas.ts'
import { Handover } from './Handover.tsx'
import { useFlowCanvas } from './useFlowCanvas.ts'
import { useMedia } from './useMedia.ts'

interface Props extends CanvasProps {
  wide: boolean
  /** The one thing of the picture that Tab reaches. */
  tabStop: string | undefined
  selected: string | undefined
  /** What a screen reader calls it, where the page has several. */
  label?: string
}

/**
 * The picture: at first, and always on a narrow screen, the scene as one SVG, the same as in the HTML; on a wide one React Flow
 * takes its place as soon as it is there, at the same coordinates. Both are clicked and focused alike. Paper has the SVG.
 */
export function Picture({ wide, tabStop, selected, label, ...canvas }: Props) {
  const { scene, idPrefix, onSelect, onHover } = canvas
  const root = useRef<HTMLDivElement>(null)
  const FlowCanvas = useFlowCanvas(wide)
  const isPrinted = useMedia('print')
  const focusOf = useCallback<FocusAttributes>(
    ({ id, name }) => ({
      role: 'button',
      className: 'focusable',
      tabIndex: id === tabStop ? 0 : -1,
      'data-focus': id,
      'aria-label': name,
      'aria-pressed': id === selected,
    }),
    [tabStop, selected],
  )
  const still = useMemo(
    () => (
      <StillPicture
        scene={scene}
        {...(idPrefix && { idPrefix })}
        focusOf={focusOf}
        onSelect={onSelect}
        onHover={onHover}
        className={wide ? 'wide' : 'narrow'}
      />
    ),
    [scene, idPrefix, focusOf, onSelect, onHover, wide],
  )
  useKeptFocus(root)
  return (
    <FocusContext.Provider value={focusOf}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div ref={root} className="picture" role="group" aria-label={label ?? canvas.words.picture}>
        <Suspense fallback={still}>
          {wide && FlowCanvas && !isPrinted ? (
            <Boundary fallback={still}>
              <FlowCanvas {...canvas} />
              <Handover />
            </Boundary>
          ) : (
            still
          )}
        </Suspense>
      </div>
    </FocusContext.Provider>
  )
}

interface StillProps extends Pick<CanvasProps, 'scene' | 'idPrefix' | 'onSelect' | 'onHover'> {
  focusOf: FocusAttributes
  className: string
}

function StillPicture({ scene, idPrefix, focusOf, onSelect, onHover, className }: StillProps) {
  const pick = (target: EventTarget) => onSelect(thingAt(target))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the things in the picture are the buttons; this only listens for them
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the explorer, for every kind of picture alike
    <div
      className={className}
      onClick={(event) => pick(event.target)}
      onPointerOver={(event) => event.pointerType === 'mouse' && onHover(thingAt(event.target))}
      onPointerLeave={() => onHover(undefined)}
    >
      <SceneSvg
        scene={scene}
        paint={cssPaint}
        focusOf={focusOf}
        largest={LARGEST_FIT}
        {...(idPrefix && { idPrefix })}
      />
    </div>
  )
}

/** The id of the thing of the picture that an event happened on. */
function thingAt(target: EventTarget): string | undefined {
  if (!(target instanceof Element)) return undefined
  const element = target.closest<SVGElement>('[data-node],[data-edge],[data-group],[data-stage],[data-band]')
  const { node, edge, group, stage, band } = element?.dataset ?? {}
  return node ?? edge ?? group ?? stage ?? band
}

// When one kind of picture takes the place of the other, the keyboard's focus goes along.
function useKeptFocus(root: RefObject<HTMLElement | null>) {
  const last = useRef<string>(undefined)
  useEffect(() => {
    const element = root.current
    if (!element) return
    const onFocus = (event: FocusEvent) => {
      last.current = (event.target as Element | null)?.closest<HTMLElement>('[data-focus]')?.dataset.focus
    }
    const observer = new MutationObserver(() => {
      // A page inside another one that has given the keyboard back does not take it again.
      if (!last.current || document.activeElement !== document.body || !document.hasFocus()) return
      element
        .querySelector<HTMLElement>(`[data-focus="${CSS.escape(last.current)}"]`)
        ?.focus({ preventScroll: true })
    })
    const onBlur = (event: FocusEvent) => {
      if (event.relatedTarget) last.current = undefined
    }
    element.addEventListener('focusin', onFocus)
    element.addEventListener('focusout', onBlur)
    observer.observe(element, { childList: true, subtree: true })
    return () => {
      element.removeEventListener('focusin', onFocus)
      element.removeEventListener('focusout', onBlur)
      observer.disconnect()
    }
  }, [root])
}
