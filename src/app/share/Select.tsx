import { useId } from 'react'

interface Props<Value extends string> {
  label: string
  value: Value
  options: readonly { value: Value; name: string }[]
  onChange(value: NoInfer<Value>): void
}

/** One of several, with what it is chosen for above it. */
export function Select<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  const id = useId()
  return (
    <div className="share-choice">
      <label htmlFor={id}>{label}</label>
      {/* Its options are values of this type and nothing else. */}
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as Value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  )
}
