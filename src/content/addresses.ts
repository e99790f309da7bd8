/** Path shapes of conversations on the desks Koi knows, for the sentinel, which carries nothing else of them. */
const CONVERSATIONS: readonly RegExp[] = [
  /\/agent\/(tickets|workspaces)\//,
  /\/a\/tickets\/\d+/,
  /\/mail\/(mu\/)?u\/\d+\/.*#[^/]+\/.{8}/,
  /\/desk\/tickets\//,
  /\/Ticket\/(Display|Update)\.html/,
  /[?&]_task=mail.*_action=(show|preview|compose)/,
  /\/issues\/\d+/,
  /\/conversation\/\d+/,
  /\/scp\/tickets\.php\?.*id=/,
]

/** Does the address look like one conversation (as opposed to a list, a search, settings)? */
export function looksLikeConversation(address: string): boolean {
  return CONVERSATIONS.some((shape) => shape.test(address))
}
