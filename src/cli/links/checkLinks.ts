import { dirname, join } from 'node:path'
import { linkedPages } from '../../model/linkedPages.ts'
import { type CheckedLink, linkRecordText } from '../../model/linkRecord.ts'
import { loadLibrary } from '../../site/library.ts'
import { CommandError, EXIT } from '../command.ts'
import type { Io } from '../io.ts'
import { schemaPath } from '../schemaPath.ts'
import { writeFile } from '../writeFile.ts'
import type { Manners } from './askPage.ts'
import { askPages } from './askPages.ts'

/** What to ask, and how. */
export interface Choice {
  /** Only pages whose address, or the name of what names them, holds this. */
  only: string | undefined
  /** An answer is good for so many days. */
  maxAge: number
  manners: Manners
  /** Called when a page has answered; `number` of `count` then have. */
  onAnswer: (link: CheckedLink | undefined, page: string, number: number, count: number) => void
}

/** What is known after a run. Made by `checkLinks`, taken by `linkReport`. */
export interface Outcome {
  /** Of the pages chosen, those of which something is known, now or from the record. */
  links: readonly (CheckedLink & { usedBy: readonly string[] })[]
  /** How many were asked now and said something. */
  asked: number
  /** Pages of hosts that asked to be left alone. */
  left: readonly string[]
  /** Whether it was stopped before its end. */
  interrupted: boolean
  /** Whether the network could be reached, as far as can be told. */
  reached: boolean
}

/** Asks the pages that the atlas names and that were not asked lately, and keeps what they answer in the record. */
export async function checkLinks(io: Io, choice: Choice): Promise<Outcome> {
  const { catalog, diagrams, links: before } = loadLibrary(io.diagrams)
  const pages = linkedPages(catalog, diagrams)
  const path = join(io.diagrams, 'catalog', 'links.json')
  const chosen = choose(pages, choice.only)
  const today = io.now().toISOString().slice(0, 10)
  const due = chosen.filter((page) => !isFresh(before.get(page), today, choice.maxAge))
  const found = due.length > 0 ? await ask(due, today, io, choice) : NOTHING
  const known: ReadonlyMap<string, CheckedLink> = found.reached
    ? new Map([...before, ...found.links])
    : before
  if (found.reached && found.links.size > 0) {
    // What the atlas no longer names is forgotten.
    const kept = [...pages.keys()].flatMap((page) => known.get(page) ?? [])
    const text = linkRecordText(kept, schemaPath(dirname(path), 'links.schema.json'))
    writeFile(path, text, { force: true })
  }
  const links = chosen.flatMap((page) => {
    const link = known.get(page)
    return link ? [{ ...link, usedBy: pages.get(page) ?? [] }] : []
  })
  return { ...found, links, asked: found.links.size }
}

interface Found {
  links: ReadonlyMap<string, CheckedLink>
  left: readonly string[]
  interrupted: boolean
  reached: boolean
}
const NOTHING: Found = { links: new Map(), left: [], interrupted: false, reached: true }

async function ask(due: readonly string[], today: string, io: Io, choice: Choice): Promise<Found> {
  const links = new Map<string, CheckedLink>()
  const left: string[] = []
  const signal = io.interruption()
  await askPages(due, choice.manners, signal, (page, answer) => {
    const link = answer && { url: page, checked: today, ...answer }
    if (link) links.set(page, link)
    else left.push(page)
    choice.onAnswer(link, page, links.size + left.length, due.length)
  })
  return { links, left, interrupted: signal.aborted, reached: isReached(links) }
}

/** When several hosts were asked and none said anything, the fault is on this side. */
function isReached(links: ReadonlyMap<string, CheckedLink>): boolean {
  const hosts = new Set([...links.keys()].map((page) => new URL(page).host))
  return (
    hosts.size < 2 ||
    [...links.values()].some(({ state, silence }) => state !== 'no-answer' || silence === 'redirects')
  )
}

function choose(pages: ReadonlyMap<string, readonly string[]>, only: string | undefined): string[] {
  const all = [...pages.keys()]
  if (only === undefined) return all
  const wanted = only.toLowerCase()
  const chosen = all.filter((page) =>
    [page, ...(pages.get(page) ?? [])].some((text) => text.toLowerCase().includes(wanted)),
  )
  if (chosen.length === 0)
    throw new CommandError(
      EXIT.usage,
      `no address, and nothing that names one, holds ${JSON.stringify(only)}`,
    )
  return chosen
}

const DAY = 24 * 60 * 60 * 1000

function isFresh(link: CheckedLink | undefined, today: string, maxAge: number): boolean {
  return link !== undefined && (Date.parse(today) - Date.parse(link.checked)) / DAY < maxAge
}
