/**
 * Where the pages of a language are, from its front page: an architecture has its id, the other pages stand in these folders. So no
 * architecture may have one of their names.
 */
export const PAGE_FOLDERS = {
  technologies: 'technologies',
  roles: 'roles',
  readings: 'readings',
  compare: 'compare',
  embed: 'embed',
  present: 'present',
} as const

/** The page of an architecture. */
export const architecturePage = (id: string) => `${encodeURIComponent(id)}/`
export const technologyPage = (id: string) => `${PAGE_FOLDERS.technologies}/${encodeURIComponent(id)}/`
export const rolePage = (id: string) => `${PAGE_FOLDERS.roles}/${encodeURIComponent(id)}/`
export const READINGS_PAGE = `${PAGE_FOLDERS.readings}/`
/** Where the page of all readings tells of one. */
export const readingPlace = (id: string) => `${READINGS_PAGE}#${encodeURIComponent(id)}`

/** The comparison of two architectures, by their ids in this order. */
export const comparisonId = (left: string, right: string) => `${left}-and-${right}`
export const COMPARE_PAGE = `${PAGE_FOLDERS.compare}/`
/** The page of a comparison that somebody wrote. */
export const comparisonPage = (id: string) => `${COMPARE_PAGE}${encodeURIComponent(id)}/`

/** The page that other pages embed: of an architecture, or of a comparison that somebody wrote. */
export const embedPage = (id: string) => `${PAGE_FOLDERS.embed}/${encodeURIComponent(id)}/`
/** From the site's root: it forwards to one of them, and says which there are. */
export const EMBED_FORWARD = 'embed/'

/** Where an architecture is compared with another one, which can be chosen there. */
export const compareWith = (id: string) => `${COMPARE_PAGE}?${new URLSearchParams({ left: id })}`

/** Where an architecture, or a comparison that somebody wrote, is shown slide by slide. */
export const presentPage = (id: string) => `${PAGE_FOLDERS.present}/${encodeURIComponent(id)}/`
/** The same, opened at a slide. */
export const presentSlide = (id: string, slide: string) => `${presentPage(id)}#${encodeURIComponent(slide)}`

/** How the page of an architecture speaks of such a page. */
export const fromArchitecture = (way: string) => `../${way}`
