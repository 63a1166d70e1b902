/** `npm run atlas -- <command>`: the atlas on the command line. `--help` tells the commands. */
import { processIo } from './io.ts'
import { runAtlas } from './runAtlas.ts'

// Whoever reads the answer may stop reading, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
process.exitCode = await runAtlas(process.argv.slice(2), processIo())
