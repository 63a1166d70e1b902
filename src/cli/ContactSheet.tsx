import { renderToStaticMarkup } from 'react-dom/server'

/** Pictures of one page side by side. Addresses are as the sheet says them. */
export interface Sheet {
  title: string
  tiles: readonly { address: string; caption: string }[]
  /** Of a tile's picture, px. */
  tileWidth: number
}

const COLUMNS = 4
const GAP = 12

/** How wide a window has to be for a sheet, px. */
export function sheetWidth({ tileWidth }: Sheet): number {
  return COLUMNS * tileWidth + (COLUMNS + 1) * GAP
}

/** A sheet as an HTML document; each picture leads to its file. */
export function sheetHtml(sheet: Sheet): string {
  return `<!doctype html>\n${renderToStaticMarkup(<ContactSheet {...sheet} />)}`
}

function ContactSheet({ title, tiles, tileWidth }: Sheet) {
  const grid = { display: 'grid', gridTemplateColumns: `repeat(${COLUMNS}, ${tileWidth}px)`, gap: GAP }
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
      </head>
      <body style={{ margin: GAP, background: '#808080', color: '#fff', font: '14px sans-serif' }}>
        <h1 style={{ margin: `0 0 ${GAP}px`, font: '600 20px sans-serif' }}>{title}</h1>
        <main style={grid}>
          {tiles.map(({ address, caption }) => (
            <figure key={address} style={{ margin: 0 }}>
              <figcaption style={{ marginBottom: 3 }}>{caption}</figcaption>
              <a href={address}>
                <img src={address} alt={caption} width={tileWidth} style={{ display: 'block' }} />
              </a>
            </figure>
          ))}
        </main>
      </body>
    </html>
  )
}
