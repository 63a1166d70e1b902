// @ts-check
/**
 * Makes a fresh machine ready: the right Node, the packages of package-lock.json and, with `--browser`, a Chromium.
 * The one file in plain JavaScript, because it runs before there is anything that reads TypeScript.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

// Our own scripts run under whatever loglevel and NODE_ENV are set outside; an install must not be silent or partial.
const INSTALL = 'npm ci --ignore-scripts --no-audit --no-fund --include=dev --loglevel=error'

/** @typedef {Record<string, { version?: string, optional?: boolean }>} LockedPackages */

/**
 * Ends the program with a word about what is wrong and what helps.
 * @param {string} problem
 * @returns {never}
 */
function giveUp(problem) {
  console.error(`\n${problem}\n`)
  process.exit(1)
}

/**
 * Runs a shell command in the root folder, showing what it prints beside the answer of the program that comes after.
 * @param {string} command a fixed text: nothing from outside may be put into it
 * @returns {boolean} whether it ended well
 */
function run(command) {
  return spawnSync(command, { cwd: ROOT, shell: true, stdio: ['ignore', 2, 2] }).status === 0
}

/** Vite 8 sets the limit; it left out the odd 21 and the first releases of 22. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (!fits) {
    giveUp(
      `The atlas needs Node 20.19 or later (of Node 22: 22.12 or later); this is ${process.version}.\n` +
        'Install a current one from https://nodejs.org and try again.',
    )
  }
}

/**
 * @param {string} file a lock file, from the root folder
 * @returns {LockedPackages}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')).packages
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes down what it installed as the last thing
 * it does, so an install that broke off, or was made for production, does not pass. Unlike a time or a hash of our
 * own, this stays true after `npm install` by hand.
 */
function isInstalled() {
  if (!existsSync(new URL('../../node_modules/.package-lock.json', import.meta.url))) return false
  const installed = packagesOf('node_modules/.package-lock.json')
  return Object.entries(packagesOf('package-lock.json')).every(([path, wanted]) => {
    const found = installed[path]
    // The entry without a path is this project; optional packages are for other systems.
    return path === '' || (found ? found.version === wanted.version : wanted.optional === true)
  })
}

function installPackages() {
  console.error('installing what the atlas needs (once, about a minute) …')
  if (run(INSTALL)) return
  giveUp(
    'The packages could not be installed; npm says why above.\n' +
      'Most often the network or a proxy is in the way (see `npm config get registry`), or npm is not on the PATH.\n' +
      `Once that is solved, start again, or run it by hand:\n  ${INSTALL}`,
  )
}

/** @returns {Promise<typeof import('./findChromium.ts')>} */
async function finding() {
  const { tsImport } = await import('tsx/esm/api')
  return await tsImport('./findChromium.ts', import.meta.url)
}

/** @returns {Promise<string | undefined>} the path of a Chromium on this machine */
async function chromium() {
  const { findChromium } = await finding()
  try {
    return findChromium()
  } catch (error) {
    giveUp(error instanceof Error ? error.message : String(error))
  }
}

/** What comes before a command that only root may run; `undefined` if we may not. */
function asRoot() {
  if (process.platform !== 'linux') return undefined
  if (process.getuid?.() === 0) return ''
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? 'sudo -n ' : undefined
}

/** The commands that bring a Chromium out of Debian's packages, the fastest one first; none on other systems. */
function waysWithApt() {
  const sudo = asRoot()
  if (sudo === undefined || !existsSync('/usr/bin/apt-get')) return []
  // Where there is no network, it says so at once.
  const get = 'DEBIAN_FRONTEND=noninteractive apt-get -o Acquire::Retries=0 -o Acquire::http::Timeout=15'
  return ['chromium-headless-shell', 'chromium'].map(
    (name) => `${sudo}sh -c '${get} update -qq && ${get} install -y -qq ${name}'`,
  )
}

/** The commands that may bring a Chromium to this machine, the best one first. */
function waysToInstallChromium() {
  const playwright = 'node node_modules/@playwright/test/cli.js install'
  const withLibraries = asRoot() === undefined ? [] : [`${playwright} --with-deps chromium`]
  return [...waysWithApt(), ...withLibraries, `${playwright} chromium`]
}

async function prepareChromium() {
  const found = await chromium()
  if (found) return bringFasterChromium(found)
  console.error('installing a Chromium to look at the atlas with …')
  for (const way of waysToInstallChromium()) {
    if (run(way) && (await chromium())) return
  }
  giveUp(
    'There is no Chromium on this machine, and none could be installed; the reason is above.\n' +
      'Install Chromium or Chrome, or set CHROMIUM to the path of one, and try again.',
  )
}

/**
 * On a machine that only tests (CI is set), the Chromium without windows is worth the time it takes to bring it; a person's own
 * machine keeps what it has. If it cannot be had, the one that is there does as well.
 * @param {string} found
 */
async function bringFasterChromium(found) {
  const { HEADLESS_SHELL } = await finding()
  const [way] = waysWithApt()
  if (!process.env.CI || process.env.CHROMIUM || found === HEADLESS_SHELL || !way) return
  console.error('installing a Chromium without windows, which tests faster …')
  if (!run(way)) console.error(`going on with ${found}`)
}

checkNode()
if (!isInstalled()) installPackages()
if (process.argv.includes('--browser')) await prepareChromium()
