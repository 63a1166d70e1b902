import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { sitePlugin } from './src/site/sitePlugin.ts'

export default defineConfig({
  appType: 'mpa',
  base: './',
  plugins: [react(), sitePlugin()],
  build: {
    target: 'es2022',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { app: 'src/app/main.tsx' } },
  },
  // What exports is a script beside the page; what writes PDF comes only when somebody wants one.
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', port: 4173 },
  // A busy machine is slow, not wrong: a test ends late only when it would never end.
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
    testTimeout: 240_000,
    // Nobody waits for anything else meanwhile: without this, a machine of two cores would use one.
    maxWorkers: '100%',
    // Modules that one test file has loaded, the next one need not: all tests take two thirds of the time. What a test puts in place
    // of something is taken back after it, so that no file sees what another did.
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
  },
})
