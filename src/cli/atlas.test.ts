import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startServer } from './links/testServer.testing.ts'

// What the other tests do in this process, here the program does: codes, streams and signals as a shell sees them.

let diagrams: string
beforeEach(() => {
  diagrams = mkdtempSync(join(tmpdir(), 'atlas-program-'))
  cpSync('diagrams/catalog', join(diagrams, 'catalog'), { recursive: true })
})
afterEach(() => rmSync(diagrams, { recursive: true }))

function start(...argv: string[]) {
  const program = spawn(process.execPath, ['--import', 'tsx', 'src/cli/atlas.ts', ...argv], {
    env: { ...process.env, ATLAS_DIAGRAMS: diagrams },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = Promise.all([once(program, 'close'), text(program.stdout), text(program.stderr)])
  return { program, ended: ended.then(([[code], printed, told]) => ({ code, printed, told })) }
}

describe('the program', () => {
  test('ends with the code that the command gives, with the answer on stdout and words beside it on stderr', async () => {
    const [made, misunderstood] = await Promise.all([start('new', 'mine').ended, start('vaildate').ended])
    expect(made).toMatchObject({ code: 0, printed: expect.stringContaining('mine.json is there'), told: '' })
    const words = expect.stringContaining('did you mean "validate"?')
    expect(misunderstood).toMatchObject({ code: 2, printed: '', told: words })
    const validated = await start('validate', '--json').ended
    expect(validated).toMatchObject({ code: 0, told: '' })
    expect(JSON.parse(validated.printed)).toMatchObject({ problemCount: 0, unreadable: [] })
  })

  test('stopped by Ctrl-C in the middle of links, keeps what it has and tells that it was stopped', async () => {
    const server = await startServer()
    mkdirSync(join(diagrams, 'architectures'))
    const readings = join(diagrams, 'catalog', 'readings.json')
    // Every address leads to one host here, so that nothing is asked of any other.
    const here = readFileSync(readings, 'utf8').replace(/https?:\/\/[^/"]+/g, server.address)
    writeFileSync(readings, here)
    const technologies = join(diagrams, 'catalog', 'technologies.json')
    writeFileSync(
      technologies,
      readFileSync(technologies, 'utf8').replace(/"https?:\/\/[^/"]+/g, `"${server.address}`),
    )
    const { program, ended } = start('links', '--pause', '0.05')
    const seen = new Promise<void>((resolve) =>
      program.stderr.on('data', (chunk) => String(chunk).includes('2 of ') && resolve()),
    )
    await Promise.race([seen, ended])
    // npm passes on what the terminal has sent already.
    program.kill('SIGINT')
    program.kill('SIGINT')
    const { code, printed, told } = await ended
    await server.close()
    expect(code).toBe(130)
    expect(printed).toMatch(/ addresses known, .*stopped before the end/)
    const { links } = JSON.parse(readFileSync(join(diagrams, 'catalog', 'links.json'), 'utf8'))
    expect(links.length).toBeGreaterThan(1)
    expect(links.length).toBeLessThan(Number(/ of (\d+) /.exec(told)?.[1]))
  })
})
