import { type ComponentChildren, createContext } from 'preact'
import { useContext, useId } from 'preact/hooks'

/** Id of the heading that a page's second row of the same cards stands under: read out with each of theirs. '' for the first. */
export const CardsUnder = createContext('')

interface CardProps {
  readonly title: string
  readonly intro?: ComponentChildren
  readonly children?: ComponentChildren
}

/** One thing to settle, under its own heading. */
export function Card({ title, intro, children }: CardProps) {
  const id = useId()
  const under = useContext(CardsUnder)
  return (
    <section class="card" aria-labelledby={`${under} ${id}`.trim()}>
      <h2 id={id}>{title}</h2>
      {intro && <p class="intro">{intro}</p>}
      {children}
    </section>
  )
}

interface PageProps extends CardProps {
  /** Where one came from. */
  readonly back?: { readonly href: string; readonly text: string }
}

/** A section's page: the way back from it, its heading, what it is for, its cards. */
export function Page({ title, intro, back, children }: PageProps) {
  return (
    <div class="page">
      <header class="page-head">
        {back && (
          <a class="back" href={back.href}>
            {back.text}
          </a>
        )}
        <h1>{title}</h1>
        {intro && <p>{intro}</p>}
      </header>
      {children}
    </div>
  )
}
