import { echo } from './echo.ts'
import type { JsonPath } from './finding.ts'
import { LIMITS } from './limits.ts'

/** A path as people write it: `edges[3].to`. */
export function pathText(path: JsonPath): string {
  const text = path
    .map((step) => {
      if (typeof step === 'number') return `[${step}]`
      return /^[\p{L}$_][\p{L}\p{N}$_]*$/u.test(step) && step.length <= LIMITS.echoLength
        ? `.${step}`
        : `[${echo(step)}]`
    })
    .join('')
  return text.startsWith('.') ? text.slice(1) : text
}
