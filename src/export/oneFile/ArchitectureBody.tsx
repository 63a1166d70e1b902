import { Outline } from '../../draw/Outline.tsx'
import { SceneSvg } from '../../draw/SceneSvg.tsx'
import { cssPaint } from '../../draw/shapes.tsx'
import type { Catalog } from '../../model/catalog.ts'
import type { Diagram } from '../../model/diagram.ts'
import type { Language } from '../../model/vocabulary.ts'
import { PHASE_WORDS } from '../../model/words.ts'
import type { Direction } from '../../scene/layoutTypes.ts'
import type { Scene } from '../../scene/scene.ts'
import { LARGEST_FIT } from '../../scene/sizes.ts'
import { FileFrame, type FileFrameProps, toPageOf } from './FileFrame.tsx'
import { FILE_WORDS } from './fileWords.ts'

interface Props extends FileFrameProps {
  diagram: Diagram
  catalog: Catalog
  /** The pictures, until a script puts its own in their place. */
  scenes?: Readonly<Record<Direction, Scene>>
}

/** An architecture in a file: its picture, for wide and for narrow screens, and the same as text. */
export function ArchitectureBody({ diagram, catalog, scenes, ...frame }: Props) {
  const { language, site } = frame
  const words = FILE_WORDS[language]
  const heading = (
    <>
      <h1>{diagram.title[language]}</h1>
      <span className="edition">{words.edition(diagram.edition)}</span>
    </>
  )
  return (
    <FileFrame {...frame} heading={heading} skip={{ to: 'outline', words: words.skip }}>
      <div id="explorer">
        <nav id="rail" aria-label={words.stages}>
          {scenes && <StageLinks diagram={diagram} language={language} />}
        </nav>
        <figure id="picture">
          {scenes && (
            <>
              <div className="wide">{linked(scenes.LR, LARGEST_FIT)}</div>
              <div className="narrow">{linked(scenes.TB)}</div>
            </>
          )}
        </figure>
        <div id="controls" />
        <div id="panel" />
      </div>
      <p className="summary">{diagram.summary[language]}</p>
      <section id="outline" aria-label={words.outline}>
        <Outline diagram={diagram} catalog={catalog} language={language} toPage={toPageOf(site, language)} />
      </section>
    </FileFrame>
  )
}

function StageLinks({ diagram, language }: { diagram: Diagram; language: Language }) {
  return (
    <ol>
      {diagram.stages.map(({ id, phase, title }) => (
        <li key={id}>
          <a href={`#${id}`} className={`phase-${phase}`}>
            <small>{PHASE_WORDS[phase][language]}</small> {title[language]}
          </a>
        </li>
      ))}
    </ol>
  )
}

function linked(scene: Scene, largest = 1) {
  return SceneSvg({ scene, paint: cssPaint, hrefOf: (id) => `#${id}`, largest })
}
