import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface SectionProps {
  readonly title: string
  /** What stands at the right of the heading. */
  readonly aside?: ComponentChildren
  readonly children: ComponentChildren
  readonly name: string
}

/** A part of a page with its heading. `name` is a class for its looks. */
export function Section({ title, aside, children, name }: SectionProps) {
  const id = useId()
  return (
    <section class={`section ${name}`} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {aside ? <div class="aside">{aside}</div> : null}
      </header>
      {children}
    </section>
  )
}
