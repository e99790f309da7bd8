import type { Visibility } from '../../domain/scene.ts'
import { marksBy, partOfTicket } from '../active-ticket.ts'
import { createDesk } from '../create-desk.ts'
import { closestThrough } from '../frames.ts'
import type { View } from '../plan.ts'
import { CORNER_DESK } from './selectors.ts'

const ADDRESS = /^\/desk\/tickets\/([^/]+)/

function visibility({ scope, box }: View): Visibility {
  const composer = (box && closestThrough(box, '[data-composer]')) ?? scope.querySelector('[data-composer]')
  const said = composer?.getAttribute('data-visibility')
  return said === 'public' || said === 'note' ? said : 'unknown'
}

/** Koi's own demo desk: every fact carries a mark of its own. */
export const cornerDesk = createDesk({
  ...CORNER_DESK,
  isConversation: (url) => ADDRESS.test(url.pathname),
  scope: (root, url) => {
    const id = ADDRESS.exec(url.pathname)?.[1] ?? null
    return partOfTicket(root, id, marksBy(root, 'data-ticket-id'), ['[data-composer]', '.message'])
  },
  visibility,
})
