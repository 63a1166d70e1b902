import type { RevealApi, RevealPlugin } from 'reveal.js'
import { EMBED_FRAMES, listenToEmbeds, takeFocusFrom, tell } from './embedFrames.ts'
import type { ToldByEmbed } from './toldByEmbed.ts'

/** Marks a fragment that stands for a step of an embed: nothing is seen of it, the clicker stops at it. */
const STEP = 'data-pipeline-atlas-step'
/** A picture behind the frame of an embed, which is printed instead of it. */
const FALLBACK = '.pipeline-atlas-fallback'

const STYLE = `
[${STEP}], ${FALLBACK} { display: none !important }
html.reveal-print ${FALLBACK}, html.print-pdf ${FALLBACK} { display: block !important; max-width: 100% }
html.reveal-print iframe:has(+ ${FALLBACK}), html.print-pdf iframe:has(+ ${FALLBACK}) { display: none }
@media print {
  ${FALLBACK} { display: block !important; max-width: 100% }
  iframe:has(+ ${FALLBACK}) { display: none }
}`

interface Embed {
  frame: HTMLIFrameElement
  section: HTMLElement
  steps: readonly HTMLElement[]
}

/**
 * A plugin for reveal.js: each `<iframe data-pipeline-atlas-steps="5">` goes through its steps with the deck's own keys, as if they were fragments,
 * also where an address names one; a click into it leaves the keys to the deck; what is to be said stands in the speaker's notes.
 */
function PipelineAtlasReveal(): RevealPlugin {
  return {
    id: 'pipeline-atlas',
    // Fragments have to be there before the deck reads its address.
    init(deck) {
      addStyle()
      const embeds = embedsIn(deck)
      const goToStep = ({ frame, steps }: Embed) => {
        tell(frame, { type: 'goto', step: steps.filter(isVisible).length })
      }
      const goToSteps = () => {
        for (const embed of embeds) if (embed.section === deck.getCurrentSlide()) goToStep(embed)
      }
      for (const event of ['ready', 'slidechanged', 'fragmentshown', 'fragmenthidden'])
        deck.on(event, goToSteps)
      listenToEmbeds((told, frame) => {
        const embed = embeds.find((one) => one.frame === frame)
        if (!embed) return
        if (told.type === 'ready') {
          addNotes(embed, told)
          goToStep(embed)
        } else if (embed.section !== deck.getCurrentSlide()) return
        else if (told.type === 'step' && told.isByReader) showStep(deck, embed, told.step)
        else if (told.type === 'key') {
          takeFocusFrom(frame)
          deck.triggerKey(told.keyCode)
        }
      })
    },
  }
}

function embedsIn(deck: RevealApi): Embed[] {
  const frames = deck.getSlidesElement()?.querySelectorAll<HTMLIFrameElement>(EMBED_FRAMES) ?? []
  return [...frames].flatMap((frame): Embed[] => {
    const section = frame.closest('section')
    return section ? [{ frame, section, steps: addSteps(deck, frame) }] : []
  })
}

/** As many hidden fragments before a frame as it has steps; none on paper, where each would be a page. */
function addSteps(deck: RevealApi, frame: HTMLIFrameElement): HTMLElement[] {
  const count = Math.min(Math.trunc(Number(frame.dataset.pipelineAtlasSteps ?? 0)) || 0, 200)
  if (deck.getConfig().view === 'print') return []
  const steps = Array.from({ length: count }, (_, i) => {
    const step = document.createElement('span')
    step.className = 'fragment'
    step.setAttribute(STEP, String(i + 1))
    return step
  })
  frame.before(...steps)
  return steps
}

const isVisible = (fragment: HTMLElement) => fragment.classList.contains('visible')

/** Goes where the reader has gone to inside of the embed, which may be further than one step. */
function showStep(deck: RevealApi, { steps }: Embed, step: number): void {
  const place = (fragment: HTMLElement | undefined) => Number(fragment?.dataset.fragmentIndex)
  const index = step === 0 ? place(steps[0]) - 1 : place(steps[Math.min(step, steps.length) - 1])
  if (!Number.isNaN(index)) deck.navigateFragment(index)
}

/** What there is to be said at each step stands with its fragment; all of it with the slide, unless its author has written notes. */
function addNotes({ section, steps }: Embed, said: Extract<ToldByEmbed, { type: 'ready' }>): void {
  if (section.hasAttribute('data-notes') || section.querySelector('aside.notes')) return
  const notes = document.createElement('aside')
  notes.className = 'notes'
  notes.append(
    ...said.stepNotes.map((text, i) => paragraph(`${i + 1}. ${said.stepTitles[i] ?? ''}\n${text}`)),
  )
  section.append(notes)
  for (const [i, step] of steps.entries()) step.setAttribute('data-notes', said.stepNotes[i] ?? '')
}

function paragraph(text: string): HTMLParagraphElement {
  const made = document.createElement('p')
  made.style.whiteSpace = 'pre-line'
  made.textContent = text
  return made
}

// Unlike an element, a sheet of this kind is allowed by every policy.
function addStyle(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(STYLE)
  document.adoptedStyleSheets.push(sheet)
}

// A deck takes it by this name from a script of its own.
Object.assign(globalThis, { PipelineAtlasReveal })
