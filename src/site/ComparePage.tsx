import { Miniature } from '../draw/Miniature.tsx'
import { cssPaint } from '../draw/shapes.tsx'
import type { Comparison } from '../model/comparison.ts'
import type { Diagram } from '../model/diagram.ts'
import { FAMILIES, type Language, SIDES } from '../model/vocabulary.ts'
import { FAMILY_WORDS } from '../model/words.ts'
import type { MiniatureScene } from '../scene/miniatureScene.ts'
import { CompareRoot, type CompareSource } from './ComparisonPage.tsx'
import { COMPARE_WORDS } from './compareWords.ts'
import { type Around, LibraryFrame } from './LibraryFrame.tsx'

/** A comparison that somebody wrote, with its two pictures. */
export interface ComparisonCard {
  comparison: Comparison
  scenes: readonly [MiniatureScene, MiniatureScene]
  address: string
}

interface Props {
  around: Around
  cards: readonly ComparisonCard[]
  diagrams: readonly Diagram[]
  source: CompareSource
}

/** The page where a comparison is chosen, or any two architectures; those that nobody wrote about are compared right here. */
export function ComparePage({ around, cards, diagrams, source }: Props) {
  const { language } = around
  const words = COMPARE_WORDS[language]
  return (
    <LibraryFrame {...around} here="compare" skip={{ to: 'choose', words: words.skipChoose }}>
      <CompareRoot language={language} source={source}>
        <div className="lead small compare-lead">
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
        </div>
        <div id="compare-tools" />
        <figure id="together" hidden />
        <div id="compare-panel" />
        <section id="differences" hidden />
        <div id="choose">
          <section className="shelf" aria-labelledby="written">
            <header>
              <h2 id="written">{words.writtenOnes}</h2>
              <p>{words.writtenLead}</p>
            </header>
            <div className="cards">
              {cards.map((card) => (
                <Card key={card.comparison.id} {...card} language={language} />
              ))}
            </div>
          </section>
          <section className="shelf" aria-labelledby="any-two">
            <header>
              <h2 id="any-two">{words.choose}</h2>
              <p>{words.chooseLead}</p>
            </header>
            <form className="choose-two" method="get">
              {SIDES.map((side) => (
                <Choice
                  key={side}
                  name={side}
                  label={words[side]}
                  first={cards[0]?.comparison[side]}
                  diagrams={diagrams}
                  language={language}
                />
              ))}
              <button type="submit" className="primary">
                {words.go}
              </button>
              <noscript>{words.needsScript}</noscript>
            </form>
          </section>
        </div>
      </CompareRoot>
    </LibraryFrame>
  )
}

function Card({ comparison, scenes, address, language }: ComparisonCard & { language: Language }) {
  return (
    <article className="card">
      <div className="plate two">
        {scenes.map((scene) => (
          <Miniature key={scene === scenes[0] ? 'left' : 'right'} scene={scene} paint={cssPaint} />
        ))}
      </div>
      <h3>
        <a href={address}>{comparison.title[language]}</a>
      </h3>
      <p className="summary">{comparison.summary[language]}</p>
    </article>
  )
}

interface ChoiceProps {
  name: 'left' | 'right'
  label: string
  /** What is chosen at first. */
  first: string | undefined
  diagrams: readonly Diagram[]
  language: Language
}

function Choice({ name, label, first, diagrams, language }: ChoiceProps) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={first}>
        {FAMILIES.map((family) => (
          <optgroup key={family} label={FAMILY_WORDS[family][language]}>
            {diagrams
              .filter((diagram) => diagram.family === family)
              .map((diagram) => (
                <option key={diagram.id} value={diagram.id}>
                  {diagram.title[language]}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
