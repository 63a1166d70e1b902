import type { Item } from './columns.ts'
import { type Levels, type Port, rangeOf } from './ports.ts'
import { SIZES } from './sizes.ts'

/** A bend of no more px than this is taken out where an arrow may give way. */
const TINY = 13
/** Arrows come no nearer to one another for it than this, px. */
const APART = 7

type Tops = ReadonlyMap<string, number>

/**
 * The same levels without tiny bends, as far as possible: the run on one side of a bend moves to the height of the other, if its
 * ports and passes have room there.
 */
export function evenRuns(
  given: readonly Levels[],
  columns: readonly (readonly Item[])[],
  tops: Tops,
): Levels[] {
  const levels = given.map((level) => ({
    ...level,
    ports: level.ports.map((port) => ({ ...port })),
    ys: [...level.ys],
  }))
  const ports = levels.flatMap((level) => level.ports)
  for (const level of levels) {
    if (level.ports.length < 2 || level.link.kind === 'inside' || level.link.kind === 'loop') continue
    for (let i = 0; i + 1 < level.ys.length; i++) {
      const [y, next] = [level.ys[i] ?? 0, level.ys[i + 1] ?? 0]
      if (y === next || Math.abs(next - y) > TINY) continue
      const left = runEndingAt(level.ys, i)
      const right = runStartingAt(level.ys, i + 1)
      if (left.every((at) => mayBeAt(next, at, level))) moveTo(next, left, level)
      else if (right.every((at) => mayBeAt(y, at, level))) moveTo(y, right, level)
    }
  }
  return levels

  function mayBeAt(y: number, at: number, level: Levels): boolean {
    const port = portAt(level, at)
    return port ? portMayBeAt(y, port) : passMayBeAt(y, at, level)
  }

  function portMayBeAt(y: number, port: Port): boolean {
    const [low, high] = rangeOf(port.end, tops)
    const sameSide = (other: Port) =>
      other !== port && other.side === port.side && other.end.block.id === port.end.block.id
    return low <= y && y <= high && ports.every((other) => !sameSide(other) || Math.abs(other.y - y) >= APART)
  }

  function passMayBeAt(y: number, at: number, level: Levels): boolean {
    const column = columns[level.column + at] ?? []
    return column.every(({ block, link, height }) => {
      if (block) {
        const top = tops.get(block.id) ?? 0
        return y <= top - SIZES.passGap / 2 || y >= top + height + SIZES.passGap / 2
      }
      const other = levels.find((one) => one.link === link)
      const otherY = other?.ys[level.column + at - other.column]
      return other === level || otherY === undefined || Math.abs(otherY - y) >= APART
    })
  }
}

function portAt(level: Levels, at: number): Port | undefined {
  return at === 0 ? level.ports[0] : at === level.ys.length - 1 ? level.ports[1] : undefined
}

function runEndingAt(ys: readonly number[], end: number): number[] {
  let start = end
  while (start > 0 && ys[start - 1] === ys[end]) start--
  return Array.from({ length: end - start + 1 }, (_, i) => start + i)
}

function runStartingAt(ys: readonly number[], start: number): number[] {
  let end = start
  while (end + 1 < ys.length && ys[end + 1] === ys[start]) end++
  return Array.from({ length: end - start + 1 }, (_, i) => start + i)
}

function moveTo(y: number, run: readonly number[], level: Levels): void {
  for (const at of run) {
    level.ys[at] = y
    const port = portAt(level, at)
    if (port) port.y = y
  }
}
