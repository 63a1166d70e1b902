import { useLayoutEffect, useMemo, useState } from 'react'
import { comparisonTitle } from '../../export/oneFile/ComparisonBody.tsx'
import type { FileData } from '../../export/oneFile/fileData.ts'
import { fileTitle } from '../../export/oneFile/fileWords.ts'
import { compare } from '../../model/correspond.ts'
import { catalogOf } from '../../model/sliceCatalog.ts'
import { LANGUAGES, type Language } from '../../model/vocabulary.ts'
import { LANGUAGE_NAMES } from '../../model/words.ts'
import { Boundary } from '../Boundary.tsx'
import { ThemeSwitch } from '../ThemeSwitch.tsx'
import { wordsOf } from '../words.ts'
import { ArchitectureFile } from './ArchitectureFile.tsx'
import { ComparisonFile } from './ComparisonFile.tsx'
import { chosenLanguage, keepLanguage } from './fileLanguage.ts'

/** All of a page that is one file, in the language that its reader chooses. */
export function FilePage({ data }: { data: FileData }) {
  const [language, setLanguage] = useState(() => chosenLanguage() ?? data.language)
  const shown = useMemo(() => shownIn(data), [data])
  const words = wordsOf(language)
  useLayoutEffect(() => {
    document.documentElement.lang = language
    document.title = fileTitle(
      shown.compared ? comparisonTitle(shown.compared, language) : shown.diagram.title[language],
      language,
    )
  }, [language, shown])
  const choose = (chosen: Language) => {
    keepLanguage(chosen)
    setLanguage(chosen)
  }
  const frame = {
    language,
    site: data.site,
    tools: (
      <>
        <LanguageLink language={language} onChoose={choose} />
        <span id="theme-slot">
          <ThemeSwitch words={words} />
        </span>
      </>
    ),
  }
  return (
    <Boundary
      fallback={
        <p className="notice" role="alert">
          {words.crashed} <a href={location.pathname}>{words.startOver}</a>
        </p>
      }
    >
      {shown.compared ? <ComparisonFile {...shown} {...frame} /> : <ArchitectureFile {...shown} {...frame} />}
    </Boundary>
  )
}

function shownIn({ content }: FileData) {
  const catalog = catalogOf(content.catalog)
  if (content.kind === 'architecture') return { diagram: content.diagram, catalog }
  return { compared: compare(content.left, content.right, catalog, content.written), catalog }
}

/** To the other language, and to the same place there. */
function LanguageLink({ language, onChoose }: { language: Language; onChoose(language: Language): void }) {
  return LANGUAGES.filter((other) => other !== language).map((other) => (
    <a
      key="language"
      className="language"
      href={location.search || location.pathname}
      lang={other}
      onClick={(event) => {
        event.preventDefault()
        onChoose(other)
      }}
    >
      {LANGUAGE_NAMES[other]}
    </a>
  ))
}
