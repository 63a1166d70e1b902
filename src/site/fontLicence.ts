import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The licence that goes with the font, wherever it goes. */
export function fontLicence(): string {
  const file = '@expo-google-fonts/noto-sans-kr/LICENSE_FONT'
  return readFileSync(createRequire(import.meta.url).resolve(file), 'utf8')
}
