import type { ComponentChildren } from 'preact'

export type Tone = 'koi' | 'pond' | 'moss' | 'sun' | 'plain'

interface BadgeProps {
  readonly tone: Tone
  readonly title?: string
  readonly children: ComponentChildren
}

/** A word or two in a coloured pill. */
export function Badge({ tone, title, children }: BadgeProps) {
  return (
    <span class={`badge ${tone}`} title={title}>
      {children}
    </span>
  )
}
