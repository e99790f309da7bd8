/** A key as the agent sees it. Not read aloud: the button that carries it says so itself (aria-keyshortcuts). */
export function Kbd({ keys }: { readonly keys: string }) {
  return (
    <span aria-hidden="true">
      <kbd>{keys.length === 1 ? keys.toUpperCase() : keys}</kbd>
    </span>
  )
}
