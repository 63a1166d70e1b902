import { OutwardLink } from '../draw/OutwardLink.tsx'
import type { Catalog, Technology } from '../model/catalog.ts'
import {
  DIFFERENCE_WORDS,
  FACT_MARK_WORDS,
  FACT_VALUES,
  FACT_WORDS,
  FACTS,
} from '../model/differenceWords.ts'
import { referredReadings } from '../model/readingsOf.ts'
import type { Language } from '../model/vocabulary.ts'

interface Props {
  of: Technology
  catalog: Catalog
  language: Language
}

/** The typed facts of a technology, each with its mark and where it comes from; what nobody has stated is told as unknown. */
export function FactTable({ of: { facts }, catalog, language }: Props) {
  return (
    <dl className="fact-table">
      {FACTS.map((name) => {
        const fact = facts[name]
        return (
          <div key={name}>
            <dt>{FACT_WORDS[name][language]}</dt>
            <dd>
              {fact ? (
                <>
                  {FACT_VALUES[name](facts, language)}{' '}
                  <em className={`mark ${fact.mark}`}>{FACT_MARK_WORDS[fact.mark][language]}</em>
                  {referredReadings(fact.readings, catalog).map(({ title, url, reading }) => (
                    <small key={url}>
                      {' '}
                      <OutwardLink address={url} lang={reading.language}>
                        {title}
                      </OutwardLink>
                    </small>
                  ))}
                  {fact.note && <p className="facts">{fact.note[language]}</p>}
                </>
              ) : (
                <span className="facts">{DIFFERENCE_WORDS[language].unknown}</span>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
