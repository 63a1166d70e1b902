import { StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { FILE_DATA, FILE_ROOT, type FileData } from '../../export/oneFile/fileData.ts'
import { pageQuery, writeQuery } from '../pageQuery.ts'
import { whenReleased } from '../whenReleased.ts'
import { FilePage } from './FilePage.tsx'
import './oneFile.css'

/** The app of a page that is one file: all that it shows is inside, so it takes the place of the static page in one stroke. */
async function start(root: HTMLElement, data: FileData) {
  await whenReleased()
  if (data.start && !pageQuery()) writeQuery(data.start, 'replace')
  const page = createRoot(root)
  flushSync(() =>
    page.render(
      <StrictMode>
        <FilePage data={data} />
      </StrictMode>,
    ),
  )
}

const root = document.getElementById(FILE_ROOT)
const text = document.getElementById(FILE_DATA)?.textContent
if (root && text) start(root, JSON.parse(text)).catch(console.warn)
