import { useId } from 'react'

/** A value that can be chosen, what it is called, and how many things would be left with it. */
export interface FacetOption {
  value: string
  name: string
  count?: number
}

interface Props {
  label: string
  options: readonly FacetOption[]
  chosen: string | undefined
  /** What it is called to choose nothing; left out where something is always chosen. */
  any?: string
  onChoose: (value: string | undefined) => void
}

/** One of the selects by which a list is narrowed. What would leave nothing cannot be chosen. */
export function FacetSelect({ label, options, chosen, any, onChoose }: Props) {
  const id = useId()
  return (
    <span>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen ?? ''} onChange={({ target }) => onChoose(target.value || undefined)}>
        {any !== undefined && <option value="">{any}</option>}
        {options.map(({ value, name, count }) => (
          <option key={value} value={value} disabled={count === 0 && value !== chosen}>
            {count === undefined ? name : `${name} (${count})`}
          </option>
        ))}
      </select>
    </span>
  )
}
