import { LIMITS } from '../model/limits.ts'
import { Id } from '../model/text.ts'
import { OUTSIDE } from '../model/vocabulary.ts'

/** Why an id cannot be that of a new diagram, whose file is named after it; undefined when it can. */
export function faultOfName(id: string): string | undefined {
  if (id.endsWith('.json')) return 'is the name of a file; leave .json off'
  const { error } = Id.safeParse(id)
  if (error) return error.issues[0]?.message
  // Windows has neither in the name of a file.
  return id.includes(':') || id.endsWith('.') ? 'cannot be the name of a file on every system' : undefined
}

/** The name closest to what was typed that can be the id of a new diagram: "My Pipeline!" is `my-pipeline`. */
export function nearestName(typed: string): string {
  const name = typed
    .replace(/\.json$/, '')
    .replace(/^.*[\\/](?=.)/s, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}._]+/gu, '-')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  const short = name.slice(0, LIMITS.idLength).replace(/[^\p{L}\p{N}]+$/u, '')
  if (short === OUTSIDE) return `${OUTSIDE}-pipeline`
  return faultOfName(short) === undefined ? short : 'my-pipeline'
}
