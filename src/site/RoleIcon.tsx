import { iconOf } from '../scene/icons.ts'

/** The icon of a role beside its name, `size` px wide, in the colour of its phase. */
export function RoleIcon({ role, size }: { role: string; size: number }) {
  return (
    <svg className="icon" viewBox="0 0 18 18" width={size} height={size} aria-hidden="true">
      <path
        d={iconOf(role)}
        fill="none"
        stroke="var(--phase)"
        strokeWidth={1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
