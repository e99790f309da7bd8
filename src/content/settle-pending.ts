import type { Scene } from '../domain/scene.ts'
import { request } from '../platform/requests.ts'

type Pending = readonly { readonly id: string; readonly text: string }[]

/** Text as it is compared with what a desk made of it: white space and apostrophes as they come. */
export const folded = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\u2018\u2019]/g, "'")
    .trim()

/** Does the team's side say this in the thread, from message number `from` on? */
export function saidInThread(scene: Scene, text: string, from = 0): boolean {
  const wanted = folded(text)
  const messages = scene.thread?.slice(from) ?? []
  return messages.some(
    ({ from: author, text: words }) => author !== 'customer' && folded(words).includes(wanted),
  )
}

/** Tells the background that these promises went out, or did not. Where it cannot be asked, its own clock decides. */
export function settle(as: 'sent' | 'withdrawn', ids: readonly string[]): void {
  if (ids.length > 0) request(as, { ids: [...ids] }).catch(() => undefined)
}

/**
 * Settles what an earlier page of the ticket left pending: in the draft again, it was not sent; in the thread, it was.
 * Gives the function to call with every scene and the draft in it (null without a box).
 */
export function settlePending(): (scene: Scene, draft: string | null) => void {
  let asked = ''
  let pending: Pending = []
  const look = (scene: Scene, draft: string | null): void => {
    const isBack = ({ text }: Pending[number]): boolean =>
      draft !== null && folded(draft).includes(folded(text))
    const back = pending.filter(isBack)
    const sent = pending.filter((one) => !isBack(one) && saidInThread(scene, one.text))
    settle(
      'withdrawn',
      back.map(({ id }) => id),
    )
    settle(
      'sent',
      sent.map(({ id }) => id),
    )
    pending = pending.filter((one) => !back.includes(one) && !sent.includes(one))
  }
  return (scene, draft) => {
    const { address } = scene.ticket
    if (address !== asked) {
      asked = address
      pending = []
      request('pending', { address }).then(
        (found) => {
          if (asked !== address) return
          pending = found
          look(scene, draft)
        },
        () => undefined,
      )
    } else if (pending.length > 0) look(scene, draft)
  }
}
