/** The atlas's own sign: three stages, one way through. */
export function AtlasMark() {
  return (
    <svg className="mark" viewBox="0 0 24 24" width={24} height={24} aria-hidden="true">
      <path d="M5 7h4a3 3 0 0 1 3 3v4a3 3 0 0 0 3 3h4" fill="none" stroke="currentColor" strokeWidth={1.75} />
      <rect x={1.5} y={4} width={6} height={6} rx={1.75} fill="var(--phase-ingest)" />
      <rect x={9} y={9} width={6} height={6} rx={1.75} fill="var(--phase-store)" />
      <rect x={16.5} y={14} width={6} height={6} rx={1.75} fill="var(--phase-serve)" />
    </svg>
  )
}
