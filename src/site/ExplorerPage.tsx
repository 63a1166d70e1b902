import { Outline } from '../draw/Outline.tsx'
import { SceneSvg } from '../draw/SceneSvg.tsx'
import { cssPaint } from '../draw/shapes.tsx'
import type { Catalog } from '../model/catalog.ts'
import type { Diagram } from '../model/diagram.ts'
import { compareWith, fromArchitecture, presentPage } from '../model/pageAddress.ts'
import type { Language } from '../model/vocabulary.ts'
import { PHASE_WORDS } from '../model/words.ts'
import type { Direction } from '../scene/layoutTypes.ts'
import type { Scene } from '../scene/scene.ts'
import { LARGEST_FIT } from '../scene/sizes.ts'
import { Frame } from './Frame.tsx'
import { AFTER_PICTURE } from './htmlDocument.ts'
import { PRESENT_WORDS } from './presentWords.ts'
import { SITE_WORDS } from './siteWords.ts'

/** Where the names in all columns of a picture can be read, and where not; picture.css and the app say the same. */
const COLUMNS = '(min-width: 1000px), (min-width: 720px) and (orientation: landscape)'
const UPRIGHT = '(max-width: 719.98px), (max-width: 999.98px) and (orientation: portrait)'

/** The screens for which a picture has each direction. */
export const SCREENS: Readonly<Record<Direction, string>> = { LR: COLUMNS, TB: UPRIGHT }

interface Props {
  diagram: Diagram
  catalog: Catalog
  language: Language
  scenes: Readonly<Record<Direction, Scene>>
  /** Addresses, as this page says them. */
  home: string
  inLanguage: Readonly<Record<Language, string>>
  data: string
  sceneFiles: Readonly<Record<Direction, string>>
}

/** The page of an architecture: its picture, for wide and for narrow screens, and the same as text. */
export function ExplorerPage({
  diagram,
  catalog,
  language,
  scenes,
  home,
  inLanguage,
  data,
  sceneFiles,
}: Props) {
  const words = SITE_WORDS[language]
  return (
    <Frame
      language={language}
      home={home}
      inLanguage={inLanguage}
      heading={
        <>
          <h1>{diagram.title[language]}</h1>
          <span className="edition">{words.edition(diagram.edition)}</span>
        </>
      }
      skip={{ to: 'outline', words: words.skip }}
    >
      <div
        id="explorer"
        data-id={diagram.id}
        data-language={language}
        data-data={data}
        data-scene-lr={sceneFiles.LR}
        data-scene-tb={sceneFiles.TB}
      >
        <Rail diagram={diagram} language={language} />
        <figure id="picture">
          <div className="wide">{linked(scenes.LR, LARGEST_FIT)}</div>
          <template className={AFTER_PICTURE} data-media={SCREENS.LR} />
          <div className="narrow">{linked(scenes.TB)}</div>
          <template className={AFTER_PICTURE} data-media={SCREENS.TB} />
        </figure>
        <div id="controls" />
        <div id="panel" />
      </div>
      <p className="summary">{diagram.summary[language]}</p>
      <p className="onward">
        <a href={fromArchitecture(compareWith(diagram.id))}>{words.compareIt(diagram.title[language])}</a>{' '}
        <a href={fromArchitecture(presentPage(diagram.id))}>{PRESENT_WORDS[language].way}</a>
      </p>
      <section id="outline" aria-label={words.outline}>
        <Outline diagram={diagram} catalog={catalog} language={language} />
      </section>
    </Frame>
  )
}

function Rail({ diagram, language }: { diagram: Diagram; language: Language }) {
  return (
    <nav id="rail" aria-label={SITE_WORDS[language].stages}>
      <ol>
        {diagram.stages.map((stage) => (
          <li key={stage.id}>
            <a href={`#${stage.id}`} data-rail={stage.id} className={`phase-${stage.phase}`}>
              <small>{PHASE_WORDS[stage.phase][language]}</small> {stage.title[language]}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function linked(scene: Scene, largest = 1) {
  return SceneSvg({ scene, paint: cssPaint, hrefOf: (id) => `#${id}`, largest })
}
