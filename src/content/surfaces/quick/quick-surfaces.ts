import type { ShortcutName } from '../../../domain/knowledge.ts'
import { say } from '../../../platform/browser.ts'
import { answerWork } from '../../answers/answer-work.ts'
import type { TypedPlace } from '../../answers/place.ts'
import type { MakeQuick } from '../../answers/quick.ts'
import { pointAt } from '../../pointing.ts'
import { menu } from './menu.ts'
import { palette } from './palette.ts'
import styles from './quick.css?inline'

/** The one that a name stands for, the agent's own first; null where several packs have it and she has to see them and choose. */
function meant(found: readonly ShortcutName[]): ShortcutName | null {
  const own = found.filter(({ pack }) => pack === 'own')
  return (found.length > 1 && own.length !== 1 ? null : found[0]) ?? null
}

/** Menu, palette and shortcuts in Koi's host, with their own style beside the other surfaces'. */
export const quickSurfaces: MakeQuick = (ports) => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  const { root } = ports.host
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  const work = answerWork(ports)
  const search = palette(ports, work)

  /** Puts one answer in the place of its name; asks open the palette. What is wrong comes back in words. */
  const put = async (id: string, place: TypedPlace): Promise<string | null> => {
    const [{ answer, ticket }] = await Promise.all([work.fill(id, {}, null), work.makeReady(place)])
    if (!answer) return say('answersGone')
    if (!answer.ok) return answer.message
    if (answer.asks.length === 0) return work.put(id, answer, ticket, place)
    search.ask(place, id, { answer, ticket })
    return null
  }
  const expand = (id: string, place: TypedPlace): void => {
    put(id, place).then(
      (trouble) => trouble !== null && work.tell(trouble, place),
      () => work.tell(say('answersNoBackground'), place),
    )
  }
  const names = menu(ports, expand)
  const follow = (place: TypedPlace | null): void => {
    names.follow(place)
    work.prepare(place && (meant(ports.names().exactly(place.typed.name))?.id ?? null), place)
  }
  return {
    follow,
    takes: names.takes,
    open: (place) => {
      names.hide()
      search.find(place, place.typed?.name ?? '')
    },
    expand: (found, place) => {
      names.hide()
      const one = meant(found)
      if (one) expand(one.id, place)
      else search.find(place, place.typed.name)
    },
    pointAt: (field) => pointAt(ports.host, ports, ports.view.document, field, ports.signal),
    sayTrigger: (chosen, instead, place) =>
      work.tell(
        instead === '' ? say('triggerOffHere', chosen) : say('triggerOtherHere', chosen, instead),
        place,
      ),
  }
}
