import { cornerDesk } from './corner-desk/desk.ts'
import type { Desk } from './desk.ts'
import { generic } from './generic/desk.ts'

/** Every desk Koi knows, asked in this order. */
export const DESKS: readonly Desk[] = [cornerDesk]

/** Match patterns of the desks that Koi works on from the start. */
export const BUILT_IN_HOSTS: readonly string[] = [
  'https://*.zendesk.com/*',
  'https://mail.google.com/*',
  'https://*.freshdesk.com/*',
]

/** The desk of this page; `generic` where no other recognises it. */
export function deskFor(root: Document, url: URL): Desk {
  return DESKS.find((desk) => desk.recognises(root, url)) ?? generic
}

/** True when the address alone says that a conversation of a desk is open. */
export function isConversation(url: URL): boolean {
  return DESKS.some((desk) => desk.isConversation(url))
}
