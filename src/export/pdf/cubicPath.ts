/**
 * SVG path data in which cubic curves stand for the quadratic ones, which PDF does not have. Of the commands in a path with quadratic
 * curves all are absolute: M, L, Q, Z, as `pathData` writes them; other paths stay as they are.
 */
export function cubicPath(d: string): string {
  if (!d.includes('Q')) return d
  let [penX, penY] = [0, 0]
  return d.replace(/([MLQ])([^MLQZ]*)/g, (_, command: string, rest: string) => {
    const numbers = rest.split(' ').map(Number)
    const [x = 0, y = 0] = numbers.slice(-2)
    const [fromX, fromY] = [penX, penY]
    penX = x
    penY = y
    if (command !== 'Q') return command + rest
    const [cx = 0, cy = 0] = numbers
    return `C${[third(fromX, cx), third(fromY, cy), third(x, cx), third(y, cy), x, y].join(' ')}`
  })
}

/** Two thirds of the way from an end of a curve to its control point. */
const third = (end: number, control: number) => Math.round((end + (2 / 3) * (control - end)) * 1000) / 1000
