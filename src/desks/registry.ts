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

/** The desk of this page; `generic` where no other recognises it. */
export function deskFor(root: Document, url: URL): Desk {
  return DESKS.find((desk) => desk.recognises(root, url)) ?? generic
}

/** True when the address alone says that a conversation of a desk is open. */
export function isConversation(url: URL): boolean {
  return DESKS.some((desk) => desk.isConversation(url))
}

export { BUILT_IN_HOSTS } from './hosts.ts'
