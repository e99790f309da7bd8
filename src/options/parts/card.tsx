import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface CardProps {
  readonly title: string
  readonly intro?: ComponentChildren
  readonly children?: ComponentChildren
}

/** One thing to settle, under its own heading. */
export function Card({ title, intro, children }: CardProps) {
  const id = useId()
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {intro && <p class="intro">{intro}</p>}
      {children}
    </section>
  )
}

/** A section's page: its heading, what it is for, its cards. */
export function Page({ title, intro, children }: CardProps) {
  return (
    <div class="page">
      <header class="page-head">
        <h1>{title}</h1>
        {intro && <p>{intro}</p>}
      </header>
      {children}
    </div>
  )
}
