import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { formatAddress } from '../model/address.ts'
import type { Catalog } from '../model/catalog.ts'
import { listedReadings } from '../model/listedReadings.ts'
import {
  COMPARE_PAGE,
  compareWith,
  comparisonPage,
  embedPage,
  PAGE_FOLDERS,
  READINGS_PAGE,
  rolePage,
  technologyPage,
} from '../model/pageAddress.ts'
import { LANGUAGES, type Language } from '../model/vocabulary.ts'
import { appearancesOf, neighboursOf } from '../model/whereUsed.ts'
import { LANGUAGE_NAMES } from '../model/words.ts'
import { pageFolder, relativeTo } from './address.ts'
import { comparisonLeaves } from './comparisonLeaves.tsx'
import type { DiagramFiles } from './diagramFiles.tsx'
import type { Draft } from './draft.ts'
import { charactersOf } from './fonts.ts'
import { GalleryPage } from './GalleryPage.tsx'
import { LANGUAGE_SCRIPT, THEME_SCRIPT } from './headScripts.ts'
import type { Around } from './LibraryFrame.tsx'
import type { Addresses, Edition, Leaf } from './leaf.ts'
import type { Library } from './library.ts'
import { AtlasPreview } from './Preview.tsx'
import { previewPath } from './previewImage.ts'
import { ReadingsPage } from './ReadingsPage.tsx'
import { RolePage } from './RolePage.tsx'
import { RolesPage } from './RolesPage.tsx'
import { readingsFile } from './readingsFile.ts'
import { READINGS_WORDS } from './readingsWords.ts'
import type { Sighting } from './Sightings.tsx'
import { SITE_WORDS } from './siteWords.ts'
import { TechnologiesPage } from './TechnologiesPage.tsx'
import { TechnologyPage } from './TechnologyPage.tsx'
import { textsIn } from './textsIn.ts'

/** The pages that lead to the architectures: the front page, and in each language the gallery, technologies, roles and readings. */
export function libraryDrafts(
  made: readonly DiagramFiles[],
  { catalog, links, comparisons }: Library,
): Draft[] {
  const readings = listedReadings(
    made.map(({ diagram }) => diagram),
    catalog,
  )
  return LANGUAGES.flatMap((language) => {
    const edition = { made, catalog, links, readings, language, letters: lettersOf(made, catalog, language) }
    const leaves = [...leavesOf(edition), ...comparisonLeaves(edition, comparisons)]
    const drafts = leaves.map((leaf) => draftOf(leaf, edition, pageFolder(language)))
    return language === 'en' ? [frontPage(edition), ...drafts] : drafts
  })
}

// The same as the English gallery, but at the root, and it leads readers of Korean to theirs.
function frontPage(english: Edition): Draft {
  return { ...draftOf(galleryLeaf(english), english, ''), scripts: [LANGUAGE_SCRIPT, THEME_SCRIPT] }
}

function leavesOf(edition: Edition): Leaf[] {
  const { technologies, roles } = edition.catalog
  return [
    galleryLeaf(edition),
    technologiesLeaf(edition),
    ...[...technologies.keys()].map((id) => technologyLeaf(id, edition)),
    rolesLeaf(edition),
    ...[...roles.keys()].map((id) => roleLeaf(id, edition)),
    readingsLeaf(edition),
  ]
}

function galleryLeaf({ made, catalog, readings, language }: Edition): Leaf {
  const words = SITE_WORDS[language]
  const readingsOfEach = readingsFile(
    readings,
    made.map(({ diagram }) => diagram),
  )
  return {
    way: '',
    title: `${words.atlas}: ${words.galleryTitle}`,
    description: words.lead,
    files: [readingsOfEach],
    render: (around, at) => (
      <GalleryPage
        around={around}
        catalog={catalog}
        cards={made.map(({ diagram, pages }) => ({
          diagram,
          scene: pages[language].miniature,
          address: at.diagram(diagram.id),
          compareWith: at.compareWith(diagram.id),
        }))}
        readings={at.file(readingsOfEach)}
      />
    ),
  }
}

function technologiesLeaf({ made, catalog, language }: Edition): Leaf {
  const words = SITE_WORDS[language]
  return {
    way: `${PAGE_FOLDERS.technologies}/`,
    title: `${words.sections.technologies} · ${words.atlas}`,
    description: words.technologiesLead(catalog.technologies.size),
    render: (around, at) => (
      <TechnologiesPage
        around={around}
        catalog={catalog}
        diagrams={made.map(({ diagram }) => diagram)}
        toTechnology={at.technology}
      />
    ),
  }
}

function technologyLeaf(id: string, edition: Edition): Leaf {
  const { made, catalog, language } = edition
  const technology = known(catalog.technologies, id)
  const diagrams = made.map(({ diagram }) => diagram)
  return {
    way: technologyPage(id),
    title: `${technology.name[language]} · ${SITE_WORDS[language].atlas}`,
    description: technology.what[language] ?? '',
    render: (around, at) => (
      <TechnologyPage
        around={around}
        technology={technology}
        catalog={catalog}
        sightings={sightingsOf({ technology: id }, edition, at)}
        neighbours={neighboursOf(id, diagrams)}
        toTechnology={at.technology}
        toRole={at.role}
      />
    ),
  }
}

function rolesLeaf({ made, catalog, language }: Edition): Leaf {
  const words = SITE_WORDS[language]
  return {
    way: `${PAGE_FOLDERS.roles}/`,
    title: `${words.sections.roles} · ${words.atlas}`,
    description: words.rolesLead(catalog.roles.size),
    render: (around, at) => (
      <RolesPage
        around={around}
        catalog={catalog}
        diagrams={made.map(({ diagram }) => diagram)}
        toRole={at.role}
      />
    ),
  }
}

function roleLeaf(id: string, edition: Edition): Leaf {
  const { catalog, language } = edition
  const role = known(catalog.roles, id)
  return {
    way: rolePage(id),
    title: `${role.title[language]} · ${SITE_WORDS[language].atlas}`,
    description: role.part[language] ?? '',
    render: (around, at) => (
      <RolePage
        around={around}
        role={role}
        catalog={catalog}
        sightings={sightingsOf({ role: id }, edition, at)}
        toTechnology={at.technology}
      />
    ),
  }
}

function readingsLeaf({ made, catalog, links, readings, language }: Edition): Leaf {
  return {
    way: READINGS_PAGE,
    title: `${SITE_WORDS[language].sections.readings} · ${SITE_WORDS[language].atlas}`,
    description: READINGS_WORDS[language].lead(readings.length),
    render: (around, at) => (
      <ReadingsPage
        around={around}
        catalog={catalog}
        diagrams={made.map(({ diagram }) => diagram)}
        readings={readings}
        links={links}
        toTechnology={at.technology}
        toRole={at.role}
        toDiagram={at.diagram}
      />
    ),
  }
}

function sightingsOf(
  wanted: { technology: string } | { role: string },
  { made, language }: Edition,
  at: Addresses,
): Sighting[] {
  const diagrams = made.map(({ diagram }) => diagram)
  return appearancesOf(wanted, diagrams).flatMap((appearance) => {
    const { diagram } = appearance
    const scene = made.find((one) => one.diagram === diagram)?.pages[language].miniature
    return scene
      ? [{ ...appearance, scene, addressOf: (thing: string) => at.diagram(diagram.id, thing) }]
      : []
  })
}

/** The page of a leaf, in the folder of its language, or at the root for the front page. */
function draftOf(leaf: Leaf, { made, language, letters }: Edition, root: string): Draft {
  const folder = `${root}${leaf.way}`
  const here = (way: string, other: Language = language) => relativeTo(folder, `${pageFolder(other)}${way}`)
  const around: Around = {
    language,
    home: here(''),
    inLanguage: { en: here(leaf.way, 'en'), ko: here(leaf.way, 'ko') },
    sections: {
      architectures: here(''),
      technologies: here(`${PAGE_FOLDERS.technologies}/`),
      roles: here(`${PAGE_FOLDERS.roles}/`),
      readings: here(READINGS_PAGE),
      compare: here(COMPARE_PAGE),
    },
  }
  const at: Addresses = {
    diagram: (id, thing) =>
      `${here(`${encodeURIComponent(id)}/`)}${formatAddress(thing === undefined ? {} : { select: thing })}`,
    technology: (id) => here(technologyPage(id)),
    role: (id) => here(rolePage(id)),
    comparison: (id) => here(comparisonPage(id)),
    compareWith: (id) => here(compareWith(id)),
    root: relativeTo(folder, ''),
    file: ({ path }) => relativeTo(folder, path),
  }
  return {
    folder,
    path: `${folder}index.html`,
    name: leaf.name ?? 'atlas',
    language,
    title: leaf.title,
    description: leaf.description,
    body: () => renderToStaticMarkup(leaf.render(around, at)),
    look: leaf.look ?? 'library',
    scripts: [THEME_SCRIPT],
    image: leaf.image ?? previewPath('atlas', language),
    preview: leaf.preview ?? (() => atlasPreview(made, language)),
    alternates: {
      en: `${pageFolder('en')}${leaf.way}`,
      ko: `${pageFolder('ko')}${leaf.way}`,
      'x-default': leaf.way === '' ? '' : `${pageFolder('en')}${leaf.way}`,
    },
    letters: leaf.letters ?? letters,
    fetched: leaf.fetched ?? [],
    files: leaf.files ?? [],
    ...(leaf.embed && {
      embed: { title: leaf.embed.title, path: `${pageFolder(language)}${embedPage(leaf.embed.id)}` },
    }),
  }
}

function atlasPreview([first]: readonly DiagramFiles[], language: Language): ReactElement {
  const scene = first?.pages[language].scenes().LR
  return <AtlasPreview {...(scene && { scene })} language={language} />
}

// One font for all of them, which whoever goes from page to page loads once. What they show is in the catalogue, or a name.
function lettersOf(made: readonly DiagramFiles[], catalog: Catalog, language: Language): string {
  const names = made.map(({ diagram: { title, summary, stages, nodes, bands } }) => ({
    title,
    summary,
    things: [...stages, ...nodes, ...bands].map((thing) => thing.title),
  }))
  const entries = [catalog.technologies, catalog.roles, catalog.readings].flatMap((table) => [
    ...table.values(),
  ])
  const texts = textsIn([names, entries], language)
  return charactersOf([...texts, ...Object.values(LANGUAGE_NAMES)]).join('')
}

function known<T>(table: ReadonlyMap<string, T>, id: string): T {
  const found = table.get(id)
  if (found === undefined) throw new Error(`the catalogue has no ${id}`)
  return found
}
