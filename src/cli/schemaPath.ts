import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** How a file in a folder names one of our JSON Schemas for editors. */
export function schemaPath(folder: string, name: string): string {
  const schema = fileURLToPath(new URL(`../../public/schema/${name}`, import.meta.url))
  return relative(folder, schema).replaceAll('\\', '/')
}
