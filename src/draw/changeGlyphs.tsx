import type { Change } from '../model/differences.ts'

/** A glyph on a grid of 20 × 14: what is drawn as a line, and what is filled. */
interface Glyph {
  line: string
  solid: string
}

const dot = (x: number, y: number) => `M${x - 2} ${y}a2 2 0 1 1 4 0a2 2 0 1 1 -4 0z`
const ring = (x: number, y: number) => `M${x - 1.75} ${y}a1.75 1.75 0 1 1 3.5 0a1.75 1.75 0 1 1 -3.5 0z`
const box = (x: number, y: number) => `M${x - 2.75} ${y - 2.75}h5.5v5.5h-5.5z`

/** What becomes of a part, left to right: components are dots, another one is a box, an empty place is a ring. */
export const CHANGE_GLYPHS: Readonly<Record<Change, Glyph>> = {
  kept: { line: 'M6.75 5.5h6.5M6.75 8.5h6.5', solid: dot(3, 7) + dot(17, 7) },
  replaced: { line: 'M6.5 7h4.75M9 4.5l2.5 2.5l-2.5 2.5', solid: dot(3, 7) + box(16.75, 7) },
  split: {
    line: 'M5 7h3c3 0 2.5 -4 6 -4h1M8 7c3 0 2.5 4 6 4h1',
    solid: dot(3, 7) + dot(17, 3) + dot(17, 11),
  },
  merged: {
    line: 'M15 7h-3c-3 0 -2.5 -4 -6 -4h-1M12 7c-3 0 -2.5 4 -6 4h-1',
    solid: dot(17, 7) + dot(3, 3) + dot(3, 11),
  },
  left: { line: `M10 2.5v9${ring(16.5, 7)}`, solid: dot(3.5, 7) },
  right: { line: `M10 2.5v9${ring(3.5, 7)}`, solid: dot(16.5, 7) },
}

/** The glyph of a change, in the colour of the words that stand beside it. */
export function ChangeGlyph({ of }: { of: Change }) {
  const { line, solid } = CHANGE_GLYPHS[of]
  return (
    <svg className="glyph" viewBox="0 0 20 14" width={20} height={14} aria-hidden="true">
      <path
        d={line}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path d={solid} fill="currentColor" />
    </svg>
  )
}

/** One mark for each architecture, in their order: a dot where it has something, a ring where it has nothing. */
export function PresenceGlyph({ in: present }: { in: readonly boolean[] }) {
  const at = (has: boolean) => present.flatMap((one, index) => (one === has ? [4 + index * 7] : []))
  const width = 1 + present.length * 7
  return (
    <svg className="glyph" viewBox={`0 0 ${width} 14`} width={width} height={14} aria-hidden="true">
      <path
        d={at(false)
          .map((x) => ring(x, 7))
          .join('')}
        fill="none"
        stroke="currentColor"
        strokeWidth={1}
      />
      <path
        d={at(true)
          .map((x) => dot(x, 7))
          .join('')}
        fill="currentColor"
      />
    </svg>
  )
}
