import { groupBy } from '../scene/groupBy.ts'
import type { Sheet } from './ContactSheet.tsx'
import type { Shot } from './planShots.ts'

/** Where the picture of a shot is kept, from the folder of all pictures. */
export function fileOf({ page, width, language, theme, state }: Shot): string {
  return `${page}/${width}-${language}-${theme}-${state}.png`
}

/** The contact sheets of some shots by name, one for each page and width. Whole pages are too long for a tile. */
export function sheetsOf(shots: readonly Shot[]): Map<string, Sheet> {
  const tiled = shots.filter(({ state }) => state !== 'whole')
  const groups = groupBy(tiled, ({ page, width }) => `${page}-${width}`)
  return new Map([...groups].map(([name, group]) => [name, sheetOf(group)]))
}

function sheetOf(shots: readonly Shot[]): Sheet {
  const { page = '', width = 0, height = 0 } = shots[0] ?? {}
  return {
    title: `${page} at ${width} × ${height}`,
    tileWidth: Math.min(width, 640),
    tiles: shots.map((shot) => ({ address: fileOf(shot), caption: captionOf(shot) })),
  }
}

function captionOf({ language, theme, state }: Shot): string {
  return [language, theme, ...(state === 'plain' ? [] : [state])].join(' · ')
}
