/** One step of an outline as Office files have it; lengths in its path's own units, angles in 1/60,000 of a degree. */
export type GeometryStep =
  | { to: 'move' | 'line'; x: number; y: number }
  | { to: 'cubic'; x1: number; y1: number; x2: number; y2: number; x: number; y: number }
  | { to: 'arc'; radius: number; start: number; sweep: number }
  | { to: 'close' }

/** So many units are one unit of an icon, since lengths are whole. */
const FINE = 100
/** The side of the square that `iconGeometry` draws on. */
export const ICON_GRID = 18 * FINE

const DEGREE = 60_000
/** How many numbers each command takes. */
const ARITY: Readonly<Record<string, number>> = { M: 2, h: 1, v: 1, l: 2, c: 6, s: 4, a: 7, z: 0 }

interface Pen {
  x: number
  y: number
  /** Where the subpath began, and where a smooth curve takes its first control point from. */
  from: { x: number; y: number }
  smooth: { x: number; y: number }
}

/** The `d` of an icon (M, h, v, l, c, s, z, and arcs of circles) as steps on a square of `ICON_GRID`. */
export function iconGeometry(path: string): GeometryStep[] {
  let pen: Pen = { x: 0, y: 0, from: { x: 0, y: 0 }, smooth: { x: 0, y: 0 } }
  return commandsOf(path).map(([command, numbers]) => {
    const drawn = draw(command, numbers, pen)
    pen = drawn.pen
    return drawn.step
  })
}

function commandsOf(path: string): [string, number[]][] {
  return [...path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)].flatMap(([, command = '', rest = '']) => {
    const numbers = [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number)
    const arity = ARITY[command]
    if (arity === undefined || (arity === 0 ? numbers.length > 0 : numbers.length % arity !== 0))
      throw new Error(
        `an icon has the command "${command}${rest}"; draw it with ${Object.keys(ARITY).join(' ')}`,
      )
    if (arity === 0) return [[command, []] as [string, number[]]]
    const count = numbers.length / arity
    return Array.from({ length: count }, (_, i): [string, number[]] => [
      command,
      numbers.slice(i * arity, (i + 1) * arity),
    ])
  })
}

function draw(command: string, numbers: readonly number[], pen: Pen): { step: GeometryStep; pen: Pen } {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = numbers
  const by = (x: number, y: number) => ({ x: pen.x + x, y: pen.y + y })
  const moved = (to: { x: number; y: number }, smooth = to): Pen => ({ ...pen, ...to, smooth })
  const line = (to: { x: number; y: number }) => ({
    step: { to: 'line' as const, ...fine(to) },
    pen: moved(to),
  })
  const cubic = (
    one: { x: number; y: number },
    two: { x: number; y: number },
    to: { x: number; y: number },
  ) => {
    const [first, second] = [fine(one), fine(two)]
    const step = { to: 'cubic' as const, x1: first.x, y1: first.y, x2: second.x, y2: second.y, ...fine(to) }
    return { step, pen: moved(to, { x: 2 * to.x - two.x, y: 2 * to.y - two.y }) }
  }
  if (command === 'z') return { step: { to: 'close' }, pen: moved(pen.from) }
  if (command === 'h') return line(by(a, 0))
  if (command === 'v') return line(by(0, a))
  if (command === 'l') return line(by(a, b))
  if (command === 'c') return cubic(by(a, b), by(c, d), by(e, f))
  if (command === 's') return cubic(pen.smooth, by(a, b), by(c, d))
  if (command === 'a') return { step: arc(pen, by(f, g), a, d === 1, e === 1), pen: moved(by(f, g)) }
  const to = { x: a, y: b }
  return { step: { to: 'move', ...fine(to) }, pen: { ...to, from: to, smooth: to } }
}

/** An arc of a circle from the pen to a point, as SVG has it, told by its angles. */
function arc(
  from: { x: number; y: number },
  to: { x: number; y: number },
  given: number,
  large: boolean,
  clockwise: boolean,
): GeometryStep {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const chord = Math.hypot(dx, dy)
  // As in SVG, a circle that cannot reach grows.
  const radius = Math.max(given, chord / 2)
  const height = Math.sqrt(Math.max(0, radius ** 2 - (chord / 2) ** 2)) * (large === clockwise ? -1 : 1)
  const centre = {
    x: (from.x + to.x) / 2 - (height * dy) / chord,
    y: (from.y + to.y) / 2 + (height * dx) / chord,
  }
  const angle = (point: { x: number; y: number }) => Math.atan2(point.y - centre.y, point.x - centre.x)
  const [start, end] = [angle(from), angle(to)]
  const turn = 2 * Math.PI
  const forward = (((end - start) % turn) + turn) % turn
  const sweep = clockwise ? forward : forward - turn
  return {
    to: 'arc',
    radius: Math.round(radius * FINE),
    start: angleOf(start + (start < 0 ? turn : 0)),
    sweep: angleOf(sweep),
  }
}

const angleOf = (radians: number) => Math.round(((radians * 180) / Math.PI) * DEGREE)
const fine = ({ x, y }: { x: number; y: number }) => ({ x: Math.round(x * FINE), y: Math.round(y * FINE) })
