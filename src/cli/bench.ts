/**
 * `npm run bench`: how long layout, scene and SVG take and how that grows with the graph, how long a search takes and how that grows
 * with the library, and what a first visit to each architecture loads. Times belong to the machine and decide nothing; scripts past
 * their budget end it with exit code 1. `--growth 10` builds the site of a library so many times as large as well, which takes long.
 * `--json` prints the numbers for a program to read.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { LANGUAGES } from '../model/vocabulary.ts'
import { pageFolder } from '../site/address.ts'
import { loadLibrary } from '../site/library.ts'
import { diagramFolder } from '../site/siteSource.ts'
import { ROOT, withServedSite } from './buildSite.ts'
import { firstVisit, KINDS, type Kind, SCRIPT_BUDGET, type Size, sizeOf } from './firstVisit.ts'
import type { Growth } from './growth.ts'
import { textTable } from './textTable.ts'
import { medianTimings, type SearchTimings, type Timings } from './timings.ts'
import { withBrowser } from './withBrowser.ts'

const NODES = [50, 200, 1000, 2000]
/** Libraries to search, as multiples of the shipped one. */
const LIBRARIES = [1, 10]
const PROCESSES = 3

interface PageSizes {
  page: string
  sizes: Record<Kind, Size>
}

function measureLayout(nodes: number): Timings {
  const [first, ...others] = Array.from({ length: PROCESSES }, () => measureOnce(nodes))
  if (!first) throw new Error('nothing was measured')
  return medianTimings([first, ...others])
}

function measureOnce(nodes: number): Timings {
  return inOwnProcess('measureLayout.ts', nodes)
}

function measureSearch(times: number): SearchTimings {
  return inOwnProcess('measureSearch.ts', times)
}

/** What a script beside this one prints when it is told how large. */
function inOwnProcess(name: string, size: number) {
  const script = fileURLToPath(new URL(name, import.meta.url))
  // React draws the SVG, and is slow unless it is told that nobody develops.
  const env = { ...process.env, NODE_ENV: 'production' }
  const args = ['--import', 'tsx', script, String(size)]
  return JSON.parse(execFileSync(process.execPath, args, { cwd: ROOT, env, encoding: 'utf8' }))
}

function measureSite(): Promise<PageSizes[]> {
  const { diagrams } = loadLibrary(diagramFolder(ROOT))
  const pages = diagrams.flatMap(({ id }) => LANGUAGES.map((language) => pageFolder(language, id)))
  return withServedSite((site, folder) =>
    withBrowser(async (browser) => {
      const measured: PageSizes[] = []
      for (const page of pages) {
        const visit = await firstVisit(browser, site, page)
        const sizes = KINDS.map((kind) => [kind, sizeOf(visit[kind], folder)])
        // There is an entry for each kind.
        measured.push({ page, sizes: Object.fromEntries(sizes) as Record<Kind, Size> })
      }
      return measured
    }),
  )
}

function measureGrowth(times: number): Growth {
  const script = fileURLToPath(new URL('growth.ts', import.meta.url))
  const args = ['--import', 'tsx', script, String(times)]
  const env = { ...process.env, NODE_ENV: 'production' }
  const printed = execFileSync(process.execPath, args, { cwd: ROOT, env, encoding: 'utf8', maxBuffer: 1e8 })
  return JSON.parse(printed.slice(printed.lastIndexOf('\n')))
}

function growthTable(all: readonly Growth[]): string {
  return textTable([
    ['architectures', 'build, s', 'files', 'MB', 'memory, MB'],
    ...all.map(({ architectures, seconds, files, bytes, memory }) => [
      String(architectures),
      seconds.toFixed(0),
      String(files),
      (bytes / 1e6).toFixed(0),
      (memory / 1e6).toFixed(0),
    ]),
  ])
}

function searchTable(all: readonly SearchTimings[]): string {
  const least = all[0]?.search ?? 1
  return textTable([
    ['things to find', 'index made in', 'search', '× least', 'slowest', 'by the query'],
    ...all.map((one) => [
      String(one.documents),
      ms(one.build),
      ms(one.search),
      (one.search / least).toFixed(1),
      ms(one.slowest),
      one.slowestQuery,
    ]),
  ])
}

function layoutTable(all: readonly Timings[]): string {
  const least = all[0]?.layout ?? 1
  return textTable([
    ['nodes', 'arrows', 'layout', 'first call', 'later', '× 50 nodes', 'scene', 'SVG'],
    ...all.map((one) => [
      String(one.nodes),
      String(one.edges),
      one.quality,
      ms(one.firstLayout),
      ms(one.layout),
      (one.layout / least).toFixed(1),
      ms(one.scene),
      ms(one.svg),
    ]),
  ])
}

function ms(number: number): string {
  return number.toFixed(number < 10 ? 1 : 0)
}

function sizeTable(pages: readonly PageSizes[]): string {
  const kilobytes = ({ bytes, gzip }: Size) => `${(bytes / 1000).toFixed(0)} → ${(gzip / 1000).toFixed(0)}`
  const total = (sizes: Record<Kind, Size>): Size => ({
    bytes: KINDS.reduce((sum, kind) => sum + sizes[kind].bytes, 0),
    gzip: KINDS.reduce((sum, kind) => sum + sizes[kind].gzip, 0),
  })
  return textTable([
    ['page', ...KINDS, 'together'],
    ...pages.map(({ page, sizes }) => [
      page,
      ...KINDS.map((kind) => kilobytes(sizes[kind])),
      kilobytes(total(sizes)),
    ]),
  ])
}

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, growth: { type: 'string' } },
})
const growth = values.growth === undefined ? [] : [1, Number(values.growth)].map(measureGrowth)
const layouts = NODES.map(measureLayout)
const searches = LIBRARIES.map(measureSearch)
const pages = await measureSite()
const scripts = Math.max(...pages.map(({ sizes }) => sizes.scripts.gzip))
const isOver = scripts > SCRIPT_BUDGET

if (values.json)
  console.log(JSON.stringify({ layouts, searches, pages, growth, scripts, budget: SCRIPT_BUDGET }, null, 2))
else {
  console.log(
    '\nTimes on this machine, ms, each the middle one of several; "plain" is the layout without dagre\n',
  )
  console.log(layoutTable(layouts))
  console.log('\nTimes of searches in the library as it is and ten times as large, ms\n')
  console.log(searchTable(searches))
  console.log('\nWhat a first visit loads on a wide screen, kB, as it is → as it is sent\n')
  console.log(sizeTable(pages))
  if (growth.length > 0) console.log(`\nHow the site grows with the library\n\n${growthTable(growth)}`)
  const [used, allowed] = [scripts, SCRIPT_BUDGET].map((bytes) => (bytes / 1000).toFixed(1))
  console.log(`\nscripts: ${used} of ${allowed} kB${isOver ? ', which is too much' : ''}`)
}
process.exitCode = isOver ? 1 : 0
