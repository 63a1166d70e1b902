/** How many tests ended how. */
export interface Tally {
  passed: number
  failed: number
  skipped: number
}

/** What of Vitest's JSON report is counted. */
export interface VitestReport {
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

/** What of Playwright's JSON report is counted. */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 }

export function addTallies(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

/** Every single test, and one failure for each file that failed outside of its tests, for instance while it was loaded. */
export function vitestTally(report: VitestReport): Tally {
  return report.testResults
    .map((file) => {
      const statuses = file.assertionResults.map((test) => test.status)
      const passed = statuses.filter((status) => status === 'passed').length
      const failed = statuses.filter((status) => status === 'failed').length
      const skipped = statuses.length - passed - failed
      return { passed, failed: file.status === 'failed' ? Math.max(failed, 1) : failed, skipped }
    })
    .reduce(addTallies, NOTHING)
}

/** Every single test; one that passed only when it was tried again has passed. */
export function playwrightTally({ stats }: PlaywrightReport): Tally {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }
}

/**
 * What a runner's tally counts for, given whether the runner itself ended well: a crash, and a run in which nothing
 * was tested, are failures even when no test failed.
 */
export function honestTally(tally: Tally, endedWell: boolean): Tally {
  const isFine = tally.failed > 0 || (endedWell && tally.passed > 0)
  return isFine ? tally : { ...tally, failed: 1 }
}

/** The last line of `npm test`. */
export function summaryOf({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
