import { type Box, bottom, right } from './geometry.ts'

/** Side of a cell, px: about as large as a label, which is what is asked for most. */
const CELL = 64
const ROWS = 2 ** 20

/** Things by where they are, so that a question about a place does not go through all of them. */
export interface BoxIndex<T> {
  add(box: Box, thing: T): void
  /** Whether the test holds for one of the things around a box; it is asked at least of all that touch the box. */
  some(box: Box, test: (thing: T) => boolean): boolean
}

export function boxIndex<T>(): BoxIndex<T> {
  const cells = new Map<number, T[]>()
  return {
    add(box, thing) {
      someCell(box, (key) => {
        const cell = cells.get(key)
        if (cell) cell.push(thing)
        else cells.set(key, [thing])
        return false
      })
    },
    some: (box, test) => someCell(box, (key) => cells.get(key)?.some(test) ?? false),
  }
}

function someCell(box: Box, test: (key: number) => boolean): boolean {
  const [left, top] = [Math.floor(box.x / CELL), Math.floor(box.y / CELL)]
  for (let x = left; x * CELL <= right(box); x++) {
    for (let y = top; y * CELL <= bottom(box); y++) if (test(x * ROWS + y)) return true
  }
  return false
}
