/** Which architectures there are to compare, and where their files are, from the site's root. Written by the build, read by the app. */
export interface ComparisonIndex {
  architectures: readonly ComparisonEntry[]
  /** Those that somebody wrote. */
  comparisons: readonly { id: string; left: string; right: string; title: string; data: string }[]
}

export interface ComparisonEntry {
  id: string
  title: string
  edition: number
  data: string
  scenes: { LR: string; TB: string }
}
