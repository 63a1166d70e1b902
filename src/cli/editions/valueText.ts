import type { Json } from '../../model/json.ts'

/** A value of a field in one line: a text as it is, a list of ids with commas, whatever is larger as JSON. */
export function valueText(value: Json | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return value
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join(', ')
  return JSON.stringify(value)
}
