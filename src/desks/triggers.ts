/**
 * What each desk takes for itself when it is typed at the beginning of a word in its reply box, by the desk's id: Koi's shortcuts begin with
 * something else there.
 */
export const DESK_TRIGGERS: Readonly<Record<string, readonly string[]>> = {
  // Macros; people; and the emoji of the Agent Workspace.
  zendesk: ['/', '@', ':'],
  // People by "@" and "+", emoji by ":".
  gmail: ['@', '+', ':'],
  // Canned responses by "/c", more by "/"; people.
  freshdesk: ['/', '@', '#'],
  'request-tracker': ['@'],
  roundcube: [],
  // People, and other issues by "#" and "##".
  redmine: ['@', '#'],
  'corner-desk': ['@'],
  // Any other desk: what Chatwoot ("/", "@", ":") and Zammad ("::", "??", "@@") use.
  generic: ['/', '@', ':', '??'],
}

/** What a desk takes for itself; '' ids and new desks have none. */
export function triggersOf(desk: string): readonly string[] {
  return DESK_TRIGGERS[desk] ?? []
}
