/** `on` of three dots lit, with the same in words. */
export function Dots({ on, label }: { readonly on: number; readonly label: string }) {
  return (
    <span class="dots" role="img" aria-label={label} title={label}>
      {[1, 2, 3].map((place) => (
        <i key={place} class={place <= on ? 'on' : ''} />
      ))}
    </span>
  )
}
