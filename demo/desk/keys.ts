/** The desk's own single keys, as real desks have them. */
export const deskKeys = {
  j: 'next ticket',
  k: 'previous ticket',
  r: 'reply',
  n: 'note',
  '/': 'search',
  z: 'undo send',
} as const

export type DeskKey = keyof typeof deskKeys

/** The desk key that `event` stands for, or null while somebody is typing or holds a modifier. */
export function deskKeyOf(event: KeyboardEvent): DeskKey | null {
  const { key, ctrlKey, metaKey, altKey, defaultPrevented } = event
  if (defaultPrevented || ctrlKey || metaKey || altKey || isTyping(event)) return null
  return isDeskKey(key) ? key : null
}

function isDeskKey(key: string): key is DeskKey {
  return Object.hasOwn(deskKeys, key)
}

function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath()
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.matches('input, textarea, select')
}
