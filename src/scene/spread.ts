/**
 * Positions as near as possible to the wished ones (least squares) that keep at least `gaps[i]` between i and i + 1.
 * Pool adjacent violators: subtract the gaps, then merge neighbours that are out of order into their weighted mean.
 */
export function spread(
  wishes: readonly number[],
  gaps: readonly number[],
  weights?: readonly number[],
): number[] {
  const offsets = [0]
  for (const gap of gaps) offsets.push((offsets.at(-1) ?? 0) + gap)
  const pools: { sum: number; weight: number; count: number }[] = []
  wishes.forEach((wish, i) => {
    const weight = weights?.[i] ?? 1
    let pool = { sum: (wish - (offsets[i] ?? 0)) * weight, weight, count: 1 }
    for (
      let last = pools.at(-1);
      last && last.sum / last.weight > pool.sum / pool.weight;
      last = pools.at(-1)
    ) {
      pool = { sum: last.sum + pool.sum, weight: last.weight + pool.weight, count: last.count + pool.count }
      pools.pop()
    }
    pools.push(pool)
  })
  const positions: number[] = []
  for (const { sum, weight, count } of pools) {
    const end = positions.length + count
    while (positions.length < end) positions.push(sum / weight + (offsets[positions.length] ?? 0))
  }
  return positions
}

/** Whole-number positions like `spread`, all within [low, high]; gaps shrink where there is no room for them. */
export function spreadWithin(wishes: readonly number[], gap: number, low: number, high: number): number[] {
  if (wishes.length === 0) return []
  const room = wishes.length > 1 ? Math.min(gap, (high - low) / (wishes.length - 1)) : 0
  const wished = spread(
    wishes.map((wish) => Math.min(Math.max(wish, low), high)),
    Array(wishes.length - 1).fill(room),
  )
  return wished.map((position, i) => {
    const least = low + i * room
    const most = high - (wishes.length - 1 - i) * room
    return Math.round(Math.min(Math.max(position, least), most))
  })
}
