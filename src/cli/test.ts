/**
 * `npm test`: types, lint, unit tests, build and end-to-end tests, one after the other. Each tool prints its own
 * report; the last line counts them all, types, lint and build as one test each.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  addTallies,
  honestTally,
  NOTHING,
  playwrightTally,
  summaryOf,
  type Tally,
  vitestTally,
} from './tally.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const REPORTS = mkdtempSync(join(tmpdir(), 'atlas-test-'))
const VITEST_REPORT = join(REPORTS, 'vitest.json')
const PLAYWRIGHT_REPORT = join(REPORTS, 'playwright.json')

// In milliseconds: a tool that hangs has failed, and has to say so before whoever waits for the last line gives up.
const LONGEST = 20 * 60_000

/** Runs a script in a Node of its own, showing what it prints; says whether it ended well. */
async function succeeds(script: string, ...args: string[]): Promise<boolean> {
  const tool = spawn(process.execPath, [script, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: LONGEST,
    killSignal: 'SIGINT', // so that Playwright stops its server and browsers
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT_REPORT },
  })
  const [code] = await once(tool, 'close')
  return code === 0
}

/** Does one part under a heading and says how long it took; whatever is thrown in it is a failure. */
async function step(name: string, part: () => Promise<Tally>): Promise<Tally> {
  console.log(`\n── ${name} ──`)
  const start = performance.now()
  const tally = await part().catch((error: unknown) => {
    console.error(error)
    return { ...NOTHING, failed: 1 }
  })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${name}: ${summaryOf(tally)} (${seconds} s)`)
  return tally
}

async function one(endedWell: Promise<boolean>): Promise<Tally> {
  return (await endedWell) ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 }
}

async function unitTests(): Promise<Tally> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`]
  const endedWell = await succeeds('node_modules/vitest/vitest.mjs', 'run', ...reporters)
  return honestTally(vitestTally(JSON.parse(readFileSync(VITEST_REPORT, 'utf8'))), endedWell)
}

async function endToEndTests(): Promise<Tally> {
  if (!(await succeeds('src/cli/prepare.mjs', '--browser'))) return { ...NOTHING, failed: 1 }
  const args = ['test', '-c', 'e2e', '--reporter=list,json']
  const endedWell = await succeeds('node_modules/@playwright/test/cli.js', ...args)
  return honestTally(playwrightTally(JSON.parse(readFileSync(PLAYWRIGHT_REPORT, 'utf8'))), endedWell)
}

async function everything(): Promise<Tally> {
  const types = await step('type check', () => one(succeeds('node_modules/typescript/bin/tsc')))
  const lint = await step('lint', () => one(succeeds('node_modules/@biomejs/biome/bin/biome', 'check')))
  const units = await step('unit tests', unitTests)
  const build = await step('build', () =>
    one(succeeds('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn')),
  )
  const pages = build.failed === 0 ? await step('end-to-end tests', endToEndTests) : NOTHING
  if (build.failed > 0) console.log('\nend-to-end tests: not run, because there is no build')
  return [types, lint, units, build, pages].reduce(addTallies)
}

const total = await everything()
rmSync(REPORTS, { recursive: true, force: true })
process.exitCode = total.failed > 0 ? 1 : 0
console.log(`\n${summaryOf(total)}`)
