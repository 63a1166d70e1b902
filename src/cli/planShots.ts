import type { Diagram } from '../model/diagram.ts'
import {
  COMPARE_PAGE,
  comparisonPage,
  PAGE_FOLDERS,
  presentPage,
  READINGS_PAGE,
  rolePage,
  technologyPage,
} from '../model/pageAddress.ts'
import { LANGUAGES, type Language } from '../model/vocabulary.ts'
import { walkthroughsOf } from '../model/walkthroughsOf.ts'
import { pageFolder } from '../site/address.ts'
import type { Library } from '../site/library.ts'

/** A picture to take of a page. Made by `planShots`, taken by `takeShot`. */
export interface Shot {
  /** A page of the library, or the id of an architecture. */
  page: string
  /** From the site's root. */
  address: string
  /** Whether it is an architecture's, which is ready when its explorer is. */
  isExplorer: boolean
  /** Of the window, px. */
  width: number
  height: number
  language: Language
  theme: (typeof THEMES)[number]
  state: State
}

/** What the page shows: as it opens, with something selected, at a step, with the legend open; or all of it, from head to foot. */
export type State = 'plain' | 'node' | 'arrow' | 'step' | 'legend' | 'whole'

/** What to leave out: all that is not of these pages, languages and widths, where some are named. */
export interface Choice {
  only?: readonly string[] | undefined
  languages?: readonly string[] | undefined
  widths?: readonly number[] | undefined
}

const THEMES = ['light', 'dark'] as const

const WINDOWS = [
  { width: 390, height: 844 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
]
/** A page from head to foot looks much the same on the two wide windows. */
const WHOLE_WIDTHS = [390, 1280]

/** All pictures of the library's pages and of these architectures, in the order of the contact sheets. */
export function planShots(
  { diagrams, comparisons }: Pick<Library, 'diagrams' | 'comparisons'>,
  { only, languages, widths }: Choice = {},
): Shot[] {
  const ways = { ...libraryWays(diagrams), ...comparisonWays(comparisons) }
  const library = Object.entries(ways).map(([page, way]) => librarySights(page, way))
  const all = [...library, ...diagrams.map(architectureSights)].flatMap((sights) =>
    WINDOWS.flatMap((window) =>
      sights
        .filter(({ state }) => state !== 'whole' || WHOLE_WIDTHS.includes(window.width))
        .map((sight): Shot => ({ ...sight, ...window })),
    ),
  )
  return all.filter(
    ({ page, language, width }) =>
      (only ?? [page]).includes(page) &&
      (languages ?? [language]).includes(language) &&
      (widths ?? [width]).includes(width),
  )
}

type Sight = Omit<Shot, 'width' | 'height'>

/** The pages of the library by name, from the front page of a language; of technologies and roles the one that is met most often, of talks the largest. */
function libraryWays(diagrams: readonly Diagram[]): Record<string, string> {
  const things = diagrams.flatMap(({ nodes, bands }) => [...nodes, ...bands])
  const technology = mostFrequent(things.flatMap((thing) => thing.technology ?? []))
  const role = mostFrequent(things.map((thing) => thing.role))
  const [largest] = diagrams.toSorted((a, b) => b.nodes.length - a.nodes.length)
  return {
    gallery: '',
    technologies: `${PAGE_FOLDERS.technologies}/`,
    ...(technology && { technology: technologyPage(technology) }),
    roles: `${PAGE_FOLDERS.roles}/`,
    ...(role && { role: rolePage(role) }),
    readings: READINGS_PAGE,
    ...(largest && { present: presentPage(largest.id) }),
  }
}

function comparisonWays(comparisons: Library['comparisons']): Record<string, string> {
  const written = comparisons.map(({ id }) => [id, comparisonPage(id)] as const)
  return { compare: COMPARE_PAGE, ...Object.fromEntries(written) }
}

function mostFrequent(names: readonly string[]): string | undefined {
  const times = (name: string) => names.filter((other) => other === name).length
  return names.toSorted((a, b) => times(b) - times(a))[0]
}

function librarySights(page: string, way: string): Sight[] {
  const sight = (language: Language, rest: Pick<Shot, 'theme' | 'state'>): Sight => ({
    page,
    isExplorer: false,
    address: `${pageFolder(language)}${way}`,
    language,
    ...rest,
  })
  return LANGUAGES.flatMap((language) => [
    ...THEMES.map((theme) => sight(language, { theme, state: 'plain' })),
    sight(language, { theme: 'light', state: 'whole' }),
  ])
}

function architectureSights(diagram: Diagram): Sight[] {
  const queries = queriesOf(diagram)
  const sight = (language: Language, theme: Shot['theme'], state: State): Sight => ({
    page: diagram.id,
    isExplorer: true,
    address: `${pageFolder(language, diagram.id)}${queries[state]}`,
    language,
    theme,
    state,
  })
  const states = ['node', 'arrow', 'step', 'legend'] as const
  return [
    ...LANGUAGES.flatMap((language) => THEMES.map((theme) => sight(language, theme, 'plain'))),
    ...states.map((state) => sight('en', 'light', state)),
    ...states.map((state) => sight('ko', 'dark', state)),
    ...LANGUAGES.map((language) => sight(language, 'light', 'whole')),
  ]
}

function queriesOf(diagram: Diagram): Record<State, string> {
  const node = busiestNode(diagram)
  const arrow = diagram.edges.find(({ from, to }) => from === node || to === node)
  const [walkthrough] = walkthroughsOf(diagram)
  const step = walkthrough && `${walkthrough.id}.${Math.min(3, walkthrough.steps.length)}`
  return {
    plain: '',
    whole: '',
    legend: '',
    node: query('select', node),
    arrow: query('select', arrow?.id),
    step: query('step', step),
  }
}

/** The id of the node that most arrows begin or end at; the first of several. */
export function busiestNode({ nodes, edges }: Diagram): string | undefined {
  const arrows = (id: string) => edges.filter(({ from, to }) => from === id || to === id).length
  const counts = nodes.map(({ id }) => arrows(id))
  return nodes[counts.indexOf(Math.max(...counts))]?.id
}

function query(word: string, value: string | undefined): string {
  return value === undefined ? '' : `?${new URLSearchParams({ [word]: value })}`
}
