/** The places of a longest row of numbers that rise from left to right: what can stay while the others move. */
export function longestRise(numbers: readonly number[]): Set<number> {
  /** ends[n]: where the lowest end of a row of n + 1 numbers stands. */
  const ends: number[] = []
  const before = numbers.map((number, place) => {
    const length = ends.filter((end) => (numbers[end] ?? 0) < number).length
    ends[length] = place
    return length === 0 ? undefined : ends[length - 1]
  })
  const row = new Set<number>()
  for (let place = ends.at(-1); place !== undefined; place = before[place]) row.add(place)
  return row
}
