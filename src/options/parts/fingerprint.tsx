/** A key in words, as somebody reads them out. */
export function Fingerprint({ words }: { readonly words: string }) {
  return (
    <ol class="fingerprint">
      {words.split(' ').map((word, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a word may come twice, its place is what it is
        <li key={place}>{word}</li>
      ))}
    </ol>
  )
}
