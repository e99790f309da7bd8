/**
 * A key as the agent sees it. Not read aloud: the button that carries it says so itself (aria-keyshortcuts). It is drawn by
 * the style sheet, so that it is no part of the button's text for those who press buttons by speaking.
 */
export function Kbd({ keys }: { readonly keys: string }) {
  return (
    <span aria-hidden="true">
      <kbd data-keys={keys.length === 1 ? keys.toUpperCase() : keys} />
    </span>
  )
}
