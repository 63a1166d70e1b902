/** `tsx buildFileApp.ts <folder>`: builds the app of a page that is one file into a folder, as one script and one style sheet. */
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const [, , outDir] = process.argv
if (outDir === undefined) throw new Error('where to?')
await build({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  plugins: [react()],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir,
    target: 'es2022',
    minify: true,
    lib: {
      entry: 'src/app/oneFile/main.tsx',
      formats: ['iife'],
      name: 'pipelineAtlas',
      fileName: () => 'app.js',
      cssFileName: 'app',
    },
  },
})
