import type { RevealApi, RevealPlugin } from 'reveal.js'
import { EMBED_FRAMES, listenToEmbeds, takeFocusFrom, tell } from './embedFrames.ts'
import { type ToldByEmbed, toldByEmbed } from './toldByEmbed.ts'

/** The element shows a diagram in the deck's own page, and has nothing to take over from a frame but its steps. */
const ELEMENTS = 'pipeline-diagram[data-pipeline-atlas-steps]'
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
  diagram: HTMLElement
  section: HTMLElement
  steps: readonly HTMLElement[]
}

/**
 * A plugin for reveal.js: each `<iframe data-pipeline-atlas-steps="5">` goes through its steps with the deck's own keys, as if they were fragments,
 * also where an address names one; a click into it leaves the keys to the deck; what is to be said stands in the speaker's notes. The
 * element `<pipeline-diagram data-pipeline-atlas-steps="5">` likewise.
 */
function PipelineAtlasReveal(): RevealPlugin {
  return {
    id: 'pipeline-atlas',
    // Fragments have to be there before the deck reads its address.
    init(deck) {
      addStyle()
      const embeds = embedsIn(deck)
      const goToSteps = () => {
        for (const embed of embeds) if (embed.section === deck.getCurrentSlide()) goToStep(embed)
      }
      for (const event of ['ready', 'slidechanged', 'fragmentshown', 'fragmenthidden'])
        deck.on(event, goToSteps)
      const take = (told: ToldByEmbed, diagram: EventTarget | null) => {
        const embed = embeds.find((one) => one.diagram === diagram)
        if (embed) follow(deck, embed, told)
      }
      listenToEmbeds(take)
      listenToElements(take)
    },
  }
}

function follow(deck: RevealApi, embed: Embed, told: ToldByEmbed): void {
  const { diagram, section } = embed
  if (told.type === 'ready') {
    addNotes(embed, told)
    goToStep(embed)
  } else if (section !== deck.getCurrentSlide()) return
  else if (told.type === 'step' && told.isByReader) showStep(deck, embed, told.step)
  else if (told.type === 'key' && diagram instanceof HTMLIFrameElement) {
    takeFocusFrom(diagram)
    deck.triggerKey(told.keyCode)
  }
}

/** What the element tells by its events is what an embed says in messages. */
function listenToElements(take: (told: ToldByEmbed, element: EventTarget | null) => void): void {
  for (const type of ['ready', 'step'])
    document.addEventListener(`pipeline-atlas-${type}`, (event) => {
      const detail: unknown = 'detail' in event ? event.detail : {}
      const told = toldByEmbed(Object.assign({ source: 'pipeline-atlas', v: 1, type }, detail))
      if (told) take(told, event.target)
    })
}

/** Tells a diagram how many of its fragments are to be seen. */
function goToStep({ diagram, steps }: Embed): void {
  const step = steps.filter((fragment) => fragment.classList.contains('visible')).length
  if (diagram instanceof HTMLIFrameElement) tell(diagram, { type: 'goto', step })
  else diagram.setAttribute('step', String(step))
}

function embedsIn(deck: RevealApi): Embed[] {
  const diagrams = deck.getSlidesElement()?.querySelectorAll<HTMLElement>(`${EMBED_FRAMES}, ${ELEMENTS}`)
  return [...(diagrams ?? [])].flatMap((diagram): Embed[] => {
    const section = diagram.closest('section')
    return section ? [{ diagram, section, steps: addSteps(deck, diagram) }] : []
  })
}

/** As many hidden fragments before a diagram as it has steps; none on paper, where each would be a page. */
function addSteps(deck: RevealApi, diagram: HTMLElement): HTMLElement[] {
  const count = Math.min(Math.trunc(Number(diagram.dataset.pipelineAtlasSteps ?? 0)) || 0, 200)
  if (deck.getConfig().view === 'print') return []
  const steps = Array.from({ length: count }, (_, i) => {
    const step = document.createElement('span')
    step.className = 'fragment'
    step.setAttribute(STEP, String(i + 1))
    return step
  })
  diagram.before(...steps)
  return steps
}

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
