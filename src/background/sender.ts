import type { RequestKind } from '../protocol/requests.ts'

/** Who asks: one of Koi's own pages, or an assistant in a frame of a desk. */
export type Sender =
  | { readonly own: true }
  | { readonly own: false; readonly tab: number; readonly frame: number; readonly origin: string }

/** What only Koi's own pages may ask. */
const OWN_ONLY: ReadonlySet<RequestKind> = new Set(['wake-tab', 'stored', 'follow', 'look-now'])

/** The sender of a request, or null when it may not ask this. */
export function senderOf(
  sender: chrome.runtime.MessageSender,
  kind: RequestKind,
  us: { readonly id: string; readonly origin: string },
): Sender | null {
  if (sender.id !== us.id) return null
  if (sender.origin === us.origin || sender.url?.startsWith(`${us.origin}/`)) return { own: true }
  if (OWN_ONLY.has(kind)) return null
  const origin = originOf(sender)
  if (sender.tab?.id === undefined || sender.frameId === undefined || origin === null) return null
  return { own: false, tab: sender.tab.id, frame: sender.frameId, origin }
}

function originOf(sender: chrome.runtime.MessageSender): string | null {
  const address = sender.origin && sender.origin !== 'null' ? sender.origin : sender.url
  if (!address || !URL.canParse(address)) return null
  const { origin } = new URL(address)
  return origin === 'null' ? null : origin
}
