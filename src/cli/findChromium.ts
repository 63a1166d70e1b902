import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** What has to be known of a machine to find a browser on it. */
export interface Machine {
  platform: NodeJS.Platform
  env: Record<string, string | undefined>
  exists(path: string): boolean
  /** Where Playwright keeps its own Chromium, whether or not it is there. */
  playwrightPath(): string
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  exists: existsSync,
  playwrightPath: () => chromium.executablePath(),
}

const LINUX = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  // Last, because on Ubuntu it may be a script that only says how to install one.
  '/usr/bin/chromium-browser',
]

const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

function systemPlaces({ platform, env }: Machine): string[] {
  if (platform === 'darwin') return MAC
  if (platform !== 'win32') return LINUX
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
  return WINDOWS.flatMap((program) => folders.flatMap((folder) => (folder ? [`${folder}\\${program}`] : [])))
}

/** Chromium without windows, a package of its own on Debian: the tests of pages take 0.6 of their time in it. */
export const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell'

/**
 * The path of the Chromium that tests and pictures are made with: the one that CHROMIUM names, one without windows,
 * Playwright's own, or the system's. `undefined` if there is none; an error if CHROMIUM names a file that is not there.
 */
export function findChromium(machine: Machine = thisMachine): string | undefined {
  const named = machine.env.CHROMIUM
  if (named && !machine.exists(named)) {
    throw new Error(`CHROMIUM: there is no file "${named}"; set it to the path of a Chromium, or unset it`)
  }
  if (named) return named
  return [HEADLESS_SHELL, machine.playwrightPath(), ...systemPlaces(machine)].find((path) =>
    machine.exists(path),
  )
}
