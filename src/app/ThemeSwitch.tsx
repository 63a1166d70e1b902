import { useId, useState } from 'react'
import type { ThemeChoice } from '../model/address.ts'
import { recall, remember } from './remember.ts'
import type { Words } from './words.ts'

/** Light, dark, high contrast, or as the system has it. The choice is in the address and kept on this device. */
export function ThemeSwitch({ words }: { words: Words }) {
  const id = useId()
  const [theme, setTheme] = useState(document.documentElement.dataset.theme ?? '')
  const [kept, setKept] = useState(true)
  const choose = (choice: string) => {
    setTheme(choice)
    if (choice === '') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = choice
    setKept(
      remember('theme', choice === '' ? undefined : choice) && recall('theme') === (choice || undefined),
    )
    const url = new URL(location.href)
    if (choice === '') url.searchParams.delete('theme')
    else url.searchParams.set('theme', choice)
    try {
      history.replaceState(history.state, '', url)
    } catch (problem) {
      // Where the address may not be written, the theme is shown all the same.
      console.warn(problem)
    }
  }
  const options: [ThemeChoice | '', string][] = [
    ['', words.themeSystem],
    ['light', words.themeLight],
    ['dark', words.themeDark],
    ['contrast', words.themeContrast],
  ]
  return (
    <>
      <label className="visually-hidden" htmlFor={id}>
        {words.theme}
      </label>
      <select id={id} className="theme" value={theme} onChange={(event) => choose(event.target.value)}>
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      {!kept && (
        <span role="status" className="visually-hidden">
          {words.noStore}
        </span>
      )}
    </>
  )
}
