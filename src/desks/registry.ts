import { cornerDesk } from './corner-desk/desk.ts'
import type { Desk } from './desk.ts'
import { freshdesk } from './freshdesk/desk.ts'
import { generic } from './generic/desk.ts'
import { gmail } from './gmail/desk.ts'
import { redmine } from './redmine/desk.ts'
import { requestTracker } from './request-tracker/desk.ts'
import { roundcube } from './roundcube/desk.ts'
import { zendesk } from './zendesk/desk.ts'

/** Every desk Koi knows, asked in this order. */
export const DESKS: readonly Desk[] = [
  zendesk,
  gmail,
  freshdesk,
  requestTracker,
  roundcube,
  redmine,
  cornerDesk,
]

/** The same, and `generic`. */
export const KNOWN_DESKS: readonly Desk[] = [...DESKS, generic]

/** Desks by their id that take the place of the built-in ones. */
export type MendedDesks = Readonly<Record<string, Desk>>

/** The desk of this page; `generic` where no other recognises it. */
export function deskFor(root: Document, url: URL, mended: MendedDesks = {}): Desk {
  for (const known of DESKS) {
    const desk = mended[known.id] ?? known
    if (desk.recognises(root, url)) return desk
  }
  return mended[generic.id] ?? generic
}

/** True when the address alone says that a conversation of a desk is open. */
export function isConversation(url: URL): boolean {
  return DESKS.some((desk) => desk.isConversation(url))
}

export { BUILT_IN_HOSTS } from './hosts.ts'
