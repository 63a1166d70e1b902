import { expect, test } from 'vitest'
import { findChromium, type Machine } from './findChromium.ts'

const OWN = '/cache/playwright/chrome'

function machine(files: string[], rest: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: {},
    exists: (path) => files.includes(path),
    playwrightPath: () => OWN,
    ...rest,
  }
}

test('the Chromium that the environment names comes first', () => {
  const files = ['/opt/mine', OWN, '/usr/bin/chromium']
  expect(findChromium(machine(files, { env: { CHROMIUM: '/opt/mine' } }))).toBe('/opt/mine')
})

test('naming a Chromium that is not there is an error, not a reason to take another', () => {
  const misnamed = machine([OWN], { env: { CHROMIUM: '/opt/mien' } })
  expect(() => findChromium(misnamed)).toThrow('CHROMIUM: there is no file "/opt/mien"')
})

test("Playwright's own Chromium comes before the system's, if it is there", () => {
  expect(findChromium(machine([OWN, '/usr/bin/chromium']))).toBe(OWN)
  expect(findChromium(machine(['/usr/bin/chromium']))).toBe('/usr/bin/chromium')
})

test('one that opens no windows comes before all others of the machine, because it is faster', () => {
  const shell = '/usr/bin/chromium-headless-shell'
  expect(findChromium(machine([OWN, '/usr/bin/chromium', shell]))).toBe(shell)
})

test('on Windows the program folders are searched', () => {
  const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
  const windows: Partial<Machine> = { platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' } }
  expect(findChromium(machine([chrome], windows))).toBe(chrome)
})

test('on a Mac the applications are searched', () => {
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  expect(findChromium(machine([chrome], { platform: 'darwin' }))).toBe(chrome)
})

test('a machine without any has none', () => {
  expect(findChromium(machine([]))).toBeUndefined()
})
