import { isJsonObject, type Json } from './json.ts'

/** What an id that stands under this key is called on the other side; any other text stays as it is. */
export type Translation = (key: string, text: string) => string

const asItIs: Translation = (_, text) => text

/** A value as one text: the same for the same content, in whatever order its keys were written. */
export function canonical(value: Json | undefined, translate = asItIs, key = ''): string {
  if (typeof value === 'string') return JSON.stringify(translate(key, value))
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one, translate, key)).join()}]`
  if (!isJsonObject(value)) return String(value)
  const members = Object.keys(value)
    .filter((name) => value[name] !== undefined)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonical(value[name], translate, name)}`)
  return `{${members.join()}}`
}
