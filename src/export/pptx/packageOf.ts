import { strToU8, zipSync } from 'fflate'
import type { Part, Relation } from './part.ts'
import { element, type Xml, xmlDocument } from './xml.ts'

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
/** A zip has the time of each file; this is the first that it can tell. */
const ALWAYS = new Date(1980, 0, 1)

/** Parts, and what the package itself relates to, as a zip with the two lists that Office wants: what each part is, and what each relates to. */
export function packageOf(parts: readonly Part[], root: readonly Relation[]): Uint8Array {
  const files = [
    ['[Content_Types].xml', contentTypes(parts)],
    ['_rels/.rels', relationships('', root)],
    ...parts.flatMap((part) => [
      [part.path, part.root],
      ...(part.relations.length > 0
        ? [[relationsPath(part.path), relationships(part.path, part.relations)]]
        : []),
    ]),
  ] as [string, Xml][]
  return zipSync(Object.fromEntries(files.map(([path, xml]) => [path, strToU8(xmlDocument(xml))])), {
    level: 9,
    mtime: ALWAYS,
  })
}

function contentTypes(parts: readonly Part[]): Xml {
  return element(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    parts.map(({ path, contentType }) =>
      element('Override', { PartName: `/${path}`, ContentType: contentType }),
    ),
  )
}

function relationships(path: string, relations: readonly Relation[]): Xml {
  return element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    relations.map(({ id, type, target, outside }) =>
      element('Relationship', {
        Id: id,
        Type: type,
        Target: outside ? target : wayTo(target, path),
        TargetMode: outside ? 'External' : undefined,
      }),
    ),
  )
}

function relationsPath(path: string): string {
  const [folders, file] = cutAtLast(path)
  return `${folders}_rels/${file}.rels`
}

/** How a part speaks of another one: from its own folder. */
function wayTo(target: string, from: string): string {
  const [folders] = cutAtLast(from)
  const ours = folders.split('/').slice(0, -1)
  const theirs = target.split('/')
  const shared = ours.findIndex((folder, i) => folder !== theirs[i])
  const common = shared === -1 ? ours.length : shared
  return [...ours.slice(common).map(() => '..'), ...theirs.slice(common)].join('/')
}

function cutAtLast(path: string): [string, string] {
  const at = path.lastIndexOf('/') + 1
  return [path.slice(0, at), path.slice(at)]
}
