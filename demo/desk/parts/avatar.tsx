import type { JSX } from 'preact'

/** Initials on a colour that always goes with the same name. */
export function Avatar({ name }: { name: string }): JSX.Element {
  const initials = name.split(' ').map((part) => part[0] ?? '')
  const hue = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0) * 7, 0) % 360
  return (
    <span class="avatar" style={`--hue:${hue}`} aria-hidden="true">
      {initials[0]}
      {initials.length > 1 && initials.at(-1)}
    </span>
  )
}
