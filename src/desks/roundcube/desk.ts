import type { Author, MaybeFact, ThreadMessage, Visibility } from '../../domain/scene.ts'
import { createDesk } from '../create-desk.ts'
import { fact } from '../desk.ts'
import { documentIn, isFrame } from '../frames.ts'
import { allValues, emailIn, firstValue, nameIn } from '../lookup.ts'
import type { MarkedMessage, View } from '../plan.ts'
import { ROUNDCUBE } from './selectors.ts'

const RECIPIENTS = ['#compose_to li.recipient@title', 'textarea#_to']

/** The page itself, or the reading pane beside the list of mails. */
function paneOf(root: Document): Document {
  const pane = root.querySelector('iframe#messagecontframe')
  const inside = pane && isFrame(pane) ? documentIn(pane) : null
  return inside?.querySelector('#messagebody') ? inside : root
}

/** The one recipient of a reply; with several it is not told which is the customer. */
function recipient({ scope }: View): string | null {
  const all = allValues(scope, RECIPIENTS)
  const [one = ''] = all
  return all.length === 1 && one.split('@').length === 2 ? one : null
}

function isOwnFolder(url: URL): boolean {
  return /^(?:sent|drafts)\b/i.test(url.searchParams.get('_mbox') ?? '')
}

function author({ email }: MarkedMessage, { url, root }: View): Author {
  const own = firstValue(root, ['.header-title.username'], emailIn)
  return isOwnFolder(url) || (own !== null && own === email) ? 'agent' : 'customer'
}

function customer(view: View, thread: readonly ThreadMessage[] | null, of: 'name' | 'email'): MaybeFact {
  const to = recipient(view)
  const named = to ? (of === 'name' ? nameIn(to) : emailIn(to)) : null
  const sender = thread?.findLast((message) => message.from === 'customer')
  return fact(named, 'the To line') ?? fact(sender?.[of], 'the sender of the mail')
}

/** Address of the mail that `url` shows or answers, as folder and number; null when it names none. */
function mailIn(written: string): string | null {
  const url = URL.canParse(written) ? new URL(written) : null
  const number = url?.searchParams.get('_uid') ?? url?.searchParams.get('_reply_uid')
  if (!url || !number || url.searchParams.get('_task') !== 'mail') return null
  const folder = url.searchParams.get('_mbox') ?? 'INBOX'
  return `${url.origin}${url.pathname}?_task=mail&_action=show&_uid=${number}&_mbox=${encodeURIComponent(folder)}`
}

/** The mail's own address: from the page, its "open in new window" link, or the page that led to the reply. */
function address({ root, scope, url }: View): string {
  const link = firstValue(scope, ['#message-header a.extwin@href'])
  const isReply = url.searchParams.get('_action') === 'compose' && root.referrer.startsWith(`${url.origin}/`)
  const came = isReply ? mailIn(root.referrer) : null
  const shown = mailIn(url.href) ?? (link && mailIn(new URL(link, url).href))
  return shown || came || url.href
}

function visibility({ box }: View): Visibility {
  return box ? 'public' : 'unknown'
}

/** Roundcube webmail. Mails have no ticket number: `ticketKey` knows a reply by customer and subject. */
export const roundcube = createDesk({
  ...ROUNDCUBE,
  isConversation: (url) =>
    url.searchParams.get('_task') === 'mail' &&
    /^(?:show|preview|compose)$/.test(url.searchParams.get('_action') ?? ''),
  scope: paneOf,
  derived: {
    customerName: (view, thread) => customer(view, thread, 'name'),
    customerEmail: (view, thread) => customer(view, thread, 'email'),
  },
  author,
  visibility,
  address,
})
