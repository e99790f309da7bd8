import type { ThreadMessage } from '../../domain/scene.ts'
import { createDesk } from '../create-desk.ts'
import { fact } from '../desk.ts'
import { evidentAuthor } from '../evident-author.ts'
import { titleOf } from '../frames.ts'
import { conversationAround } from './conversation.ts'
import { GENERIC } from './selectors.ts'

function newestOfCustomer(thread: readonly ThreadMessage[] | null): ThreadMessage | undefined {
  return thread?.findLast((message) => message.from === 'customer')
}

/** Any site the agent enabled that no other desk recognises. Reads what is evident and leaves the rest unknown. */
export const generic = createDesk({
  ...GENERIC,
  isConversation: () => false,
  items: ({ box }) => (box ? conversationAround(box) : []),
  author: ({ item }) => evidentAuthor(item),
  visibility: () => 'unknown',
  derived: {
    subject: ({ root }) => fact(titleOf(root), 'the title of the page'),
    customerName: (_, thread) => fact(newestOfCustomer(thread)?.name, 'the name beside their newest message'),
    customerEmail: (_, thread) =>
      fact(newestOfCustomer(thread)?.email, 'the address beside their newest message'),
  },
})
