import type { ReactNode } from 'react'

/** A part of the panel under a small heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="part">
      <h3>{title}</h3>
      {children}
    </section>
  )
}
