import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findChromium } from '../src/cli/findChromium.ts'

const isCI = Boolean(process.env.CI)
const port = Number(process.env.E2E_PORT ?? 4188)
const address = `http://127.0.0.1:${port}`
const chromium = findChromium()

/** The tests of the built site: `npm run build`, then `npx playwright test -c e2e`. */
export default defineConfig({
  timeout: 30_000,
  workers: 2,
  retries: isCI ? 1 : 0,
  forbidOnly: isCI,
  reporter: 'list',
  outputDir: '../test-results',
  use: {
    baseURL: address,
    headless: true,
    // A trace of every test would take longer than the tests do.
    trace: 'on-first-retry',
    launchOptions: {
      ...(chromium && { executablePath: chromium }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    url: address,
    reuseExistingServer: Boolean(process.env.E2E_REUSE_SERVER),
  },
})
