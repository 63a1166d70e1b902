import { posix } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

/** An element as a strict parser reads it. */
export interface Read {
  name: string
  attributes: Record<string, string>
  children: Read[]
  text: string
}

/** The files of a PowerPoint file, each read by a strict parser, which throws on anything that is not well-formed. */
export function openPptx(bytes: Uint8Array): Map<string, Read> {
  const files = Object.entries(unzipSync(bytes))
  return new Map(files.map(([path, content]) => [path, readXml(strFromU8(content))]))
}

export function readXml(text: string): Read {
  const root: Read = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, attribute]) => [key, attribute.value])
    const read = { name, attributes: Object.fromEntries(values), children: [], text: '' }
    open.at(-1)?.children.push(read)
    open.push(read)
  })
  parser.on('text', (text) => {
    const inside = open.at(-1)
    if (inside) inside.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(text).close()
  const [first] = root.children
  if (!first) throw new Error('an empty file')
  return first
}

/** All elements of a name, wherever they stand in another one. */
export function allOf(read: Read, name: string, found: Read[] = []): Read[] {
  for (const child of read.children) {
    if (child.name === name) found.push(child)
    allOf(child, name, found)
  }
  return found
}

/** All that is written in it. */
export function textIn(read: Read): string {
  return allOf(read, 'a:t')
    .map(({ text }) => text)
    .join('\n')
}

/** What a part relates to: its id, and the path of a part or an address. */
export function relationsOf(files: ReadonlyMap<string, Read>, path: string): Map<string, string> {
  const { dir, base } = posix.parse(path)
  const list = files.get(posix.join(dir, '_rels', `${base}.rels`))
  const targets = (list ? allOf(list, 'Relationship') : []).map(({ attributes }): [string, string] => {
    const { Id = '', Target = '', TargetMode } = attributes
    return [Id, TargetMode === 'External' ? Target : posix.join(dir, Target)]
  })
  return new Map(targets)
}

/** The paths of the slides, in their order. */
export function slidesOf(files: ReadonlyMap<string, Read>): string[] {
  const presentation = files.get('ppt/presentation.xml')
  const relations = relationsOf(files, 'ppt/presentation.xml')
  return (presentation ? allOf(presentation, 'p:sldId') : []).map(
    ({ attributes }) => relations.get(attributes['r:id'] ?? '') ?? '',
  )
}

/** A part by its path. */
export function fileAt(files: ReadonlyMap<string, Read>, path: string): Read {
  const file = files.get(path)
  if (!file) throw new Error(`there is no ${path}`)
  return file
}
