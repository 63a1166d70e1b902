import { resolve } from 'node:path'
import type { Connect, ViteDevServer } from 'vite'
import { buildPages } from './buildPages.ts'
import { exportParts } from './exportParts.ts'
import { hostFiles } from './hostFiles.ts'
import { type LibraryMemory, loadLibrary } from './library.ts'
import { troublePage } from './plainPages.tsx'
import type { SiteFile } from './siteFile.ts'
import { diagramFolder, STYLE_FILES, settingsFrom } from './siteSource.ts'

const APP = {
  modules: ['src/app/main.tsx'],
  styleSheets: [],
  embed: { modules: ['src/embed/main.ts'] },
}

/**
 * Serves the pages from memory, and makes anew what a change of a diagram or a style sheet concerns. A fault is told over
 * the picture that was there before; when it is mended, the page comes back by itself.
 */
export function devServer(server: ViteDevServer): void {
  const { root } = server.config
  const folder = resolve(root, diagramFolder(root))
  const memory: LibraryMemory = { diagrams: new Map() }
  const forHosts = new Map([...hostFiles(root), ...exportParts()])
  let files: ReadonlyMap<string, SiteFile> | undefined
  let fault: string | undefined

  const rebuild = () => {
    try {
      files = buildPages(loadLibrary(folder, memory), {
        ...settingsFrom(root),
        ...APP,
        // From this machine the one file comes quickly, however large.
        searchLimit: Number.POSITIVE_INFINITY,
        secure: false,
      })
      fault = undefined
    } catch (error) {
      fault = error instanceof Error ? error.message : String(error)
      server.config.logger.error(fault, { timestamp: true })
    }
  }
  const tell = () => {
    if (fault === undefined) server.ws.send({ type: 'full-reload' })
    else server.ws.send({ type: 'error', err: { message: fault, stack: '' } })
  }
  rebuild()
  server.ws.on('connection', () => {
    if (fault !== undefined) tell()
  })
  const watched = [folder, ...STYLE_FILES.map((file) => resolve(root, file))]
  whenChanged(server, watched, () => {
    rebuild()
    tell()
  })
  server.middlewares.use(
    answering(
      (path) =>
        files
          ? (files.get(path) ?? forHosts.get(path))
          : path.endsWith('.html')
            ? () => troublePage(fault ?? '')
            : undefined,
      server,
    ),
  )
}

/** Calls back once after each burst of changes below these paths. */
function whenChanged(server: ViteDevServer, paths: readonly string[], act: () => void): void {
  let waiting: NodeJS.Timeout | undefined
  server.watcher.add([...paths])
  server.watcher.on('all', (_, file) => {
    if (!paths.some((path) => resolve(file).startsWith(path))) return
    clearTimeout(waiting)
    waiting = setTimeout(act, 60)
  })
}

function answering(
  fileAt: (path: string) => SiteFile | undefined,
  server: ViteDevServer,
): Connect.NextHandleFunction {
  return async (request, response, next) => {
    const address = request.url ?? '/'
    const path = decodeURI(address.replace(/[?#].*$/, '')).slice(1)
    const name = path === '' || path.endsWith('/') ? `${path}index.html` : path
    const file = fileAt(name)
    if (file === undefined) return next()
    try {
      const content = await file()
      response.setHeader('Content-Type', contentType(name))
      response.setHeader('Cache-Control', 'no-store')
      response.end(
        name.endsWith('.html') ? await server.transformIndexHtml(address, String(content)) : content,
      )
    } catch (error) {
      next(error)
    }
  }
}

function contentType(name: string): string {
  const types: Record<string, string> = {
    css: 'text/css; charset=utf-8',
    html: 'text/html; charset=utf-8',
    js: 'text/javascript; charset=utf-8',
    json: 'application/json; charset=utf-8',
    png: 'image/png',
    woff2: 'font/woff2',
  }
  return types[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/plain; charset=utf-8'
}
