/**
 * Run by `bench.ts` as a process of its own: `growth.ts <times>` builds the site of a library so many times as large as ours, made of
 * copies, and prints how long that took and what came of it as JSON.
 */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { diagramFolder } from '../site/siteSource.ts'
import { ROOT, withBuiltSite } from './buildSite.ts'

/** The site of one library: seconds, files, bytes, and the most memory that the build held at a time, bytes. */
export interface Growth {
  architectures: number
  seconds: number
  files: number
  bytes: number
  memory: number
}

const times = Number(process.argv[2])
const ours = diagramFolder(ROOT)
const folder = mkdtempSync(join(tmpdir(), 'atlas-library-'))
try {
  cpSync(join(ours, 'catalog'), join(folder, 'catalog'), { recursive: true })
  mkdirSync(join(folder, 'architectures'))
  const names = readdirSync(join(ours, 'architectures')).filter((name) => name.endsWith('.json'))
  for (const name of names) for (let copy = 0; copy < times; copy++) writeCopy(name, copy)
  process.env.ATLAS_DIAGRAMS = folder
  const start = performance.now()
  const growth = await withBuiltSite((site): Growth => {
    const seconds = (performance.now() - start) / 1000
    const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
      .map((file) => statSync(join(site, file)))
      .filter((file) => file.isFile())
    const bytes = files.reduce((sum, { size }) => sum + size, 0)
    const memory = process.resourceUsage().maxRSS * 1024
    return { architectures: names.length * times, seconds, files: files.length, bytes, memory }
  })
  process.stdout.write(`\n${JSON.stringify(growth)}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function writeCopy(name: string, copy: number): void {
  const diagram = JSON.parse(readFileSync(join(ours, 'architectures', name), 'utf8'))
  const id = copy === 0 ? diagram.id : `${diagram.id}-${copy}`
  writeFileSync(join(folder, 'architectures', `${id}.json`), JSON.stringify({ ...diagram, id }))
}
