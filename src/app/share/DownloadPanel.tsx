import { useState } from 'react'
import { saveFile } from '../saveFile.ts'
import { type Choices, FIRST_CHOICES, PAGE_FORMATS, type PageFormat } from './pageFormats.ts'
import { Select } from './Select.tsx'
import { handoutOf, type ShareSubject } from './shareSubject.ts'
import type { MakingFiles } from './useMaking.ts'
import type { shareWordsOf } from './words.ts'

interface Props {
  subject: ShareSubject
  words: ReturnType<typeof shareWordsOf>
  making: MakingFiles
}

// Each key of the table is a format.
const ALL = Object.keys(PAGE_FORMATS) as readonly PageFormat[]

/** Files of what is shown, each with what can be chosen of it. */
export function DownloadPanel({ subject, words, making }: Props) {
  const [choices, setChoices] = useState<Choices>(() => FIRST_CHOICES)
  if (!subject.wish && !subject.together) return <p>{words.noPicture}</p>
  const change = (some: Partial<Choices>) => setChoices({ ...choices, ...some })
  const download = async (format: PageFormat) => {
    const file = await making.make(format, choices)
    if (!file) return
    saveFile(file.name, file.blob)
    making.say(words.done(file.name))
  }
  const handout = handoutOf(subject)
  const formats = ALL.filter((format) => subject.wish || PAGE_FORMATS[format].ofComparison)
  return (
    <>
      <ul className="share-list">
        {formats.map((format) => {
          const [name, about] = words.formats[format]
          return (
            <li key={format}>
              <h3>{name}</h3>
              <p>{about}</p>
              <div className="share-choices">
                {PAGE_FORMATS[format].choices.map((choice) => (
                  <Choice key={choice} of={choice} choices={choices} words={words} onChange={change} />
                ))}
              </div>
              <button type="button" onClick={() => download(format)} aria-label={words.download(name)}>
                {words.downloadIt}
              </button>
            </li>
          )
        })}
      </ul>
      {handout !== undefined && (
        <p className="share-note">
          <a href={handout}>{words.handout}</a> {words.handoutAbout}
        </p>
      )}
    </>
  )
}

interface ChoiceProps {
  of: keyof Choices
  choices: Choices
  words: Props['words']
  onChange(some: Partial<Choices>): void
}

function Choice({ of, choices, words, onChange }: ChoiceProps) {
  switch (of) {
    case 'size':
      return (
        <Select
          label={words.size}
          value={String(choices.size)}
          options={['1', '2', '4'].map((value) => ({ value, name: `${value}×` }))}
          onChange={(size) => onChange({ size: Number(size) })}
        />
      )
    case 'transparent':
      return (
        <label className="share-check">
          <input
            type="checkbox"
            checked={choices.transparent}
            onChange={(event) => onChange({ transparent: event.target.checked })}
          />
          {words.transparent}
        </label>
      )
    case 'aspect':
      return (
        <Select
          label={words.aspect}
          value={choices.aspect}
          options={(['16:9', '4:3'] as const).map((value) => ({ value, name: value }))}
          onChange={(aspect) => onChange({ aspect })}
        />
      )
    case 'fonts':
      return (
        <Select
          label={words.fonts}
          value={choices.fonts}
          options={(['office', 'google', 'apple'] as const).map((value) => ({
            value,
            name: words.fontHouses[value],
          }))}
          onChange={(fonts) => onChange({ fonts })}
        />
      )
    case 'slideTheme':
      return (
        <Select
          label={words.slideTheme}
          value={choices.slideTheme}
          options={(['light', 'dark'] as const).map((value) => ({ value, name: words.themes[value] }))}
          onChange={(slideTheme) => onChange({ slideTheme })}
        />
      )
  }
}
