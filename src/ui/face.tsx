/** The first letters of the first and last word of a name; '' where there are none. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word))
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('')
}

/** A round face with somebody's initials; a question mark for nobody known. */
export function Face({ name }: { readonly name: string }) {
  return (
    <span class="face" aria-hidden="true">
      {initialsOf(name) || '?'}
    </span>
  )
}
