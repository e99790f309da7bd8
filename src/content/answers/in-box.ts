import type { Desk } from '../../desks/desk.ts'
import { triggersOf } from '../../desks/triggers.ts'
import type { Knowledge } from '../../domain/knowledge.ts'
import { comboOf } from '../../domain/lookup/combo.ts'
import { Names } from '../../domain/lookup/names.ts'
import { triggerOn } from '../../domain/lookup/trigger.ts'
import { asksForMenu } from '../../domain/lookup/typed-name.ts'
import type { Scene, SceneField } from '../../domain/scene.ts'
import type { EditOutcome } from '../../editors/index.ts'
import { say } from '../../platform/browser.ts'
import type { EditRequest } from '../../protocol/panel-port.ts'
import { type Box, holdsFocus } from '../boxes.ts'
import type { Dispatcher } from '../dispatcher.ts'
import type { DraftReading } from '../drafts.ts'
import { fetchPart } from '../parts.ts'
import type { SurfaceHost } from '../surfaces/host.ts'
import { notice } from '../surfaces/notice.ts'
import { isWritable, placeIn, type TypedPlace, typedPlace } from './place.ts'
import type { Quick } from './quick.ts'

interface BoxSource {
  readonly frame: string
  readonly dispatcher: Dispatcher
  readonly host: SurfaceHost
  knowledge(): Knowledge
  desk(): Desk
  box(): Box | null
  scene(): Scene
  draft(): DraftReading | null
  edit(asked: EditRequest): Promise<EditOutcome>
}

export interface AnswersInBox {
  /** Call with every new draft: the menu of names follows what is typed. */
  follow(draft: DraftReading | null): void
  /** Opens the palette over the box. False where the agent is writing in none of this frame's. */
  open(): boolean
  /** Lets the agent point at something on the page; null where she left it, or it cannot be done now. */
  pointAt(field: SceneField): Promise<string | null>
}

/**
 * Answers reached from inside the box, with the panel shut. Here it is decided whose a key is, in the key's own turn and from the names at
 * hand, so that none is swallowed in vain; what follows is the work of a script that is fetched when it is first needed.
 */
export function answersInBox(
  view: Window & typeof globalThis,
  source: BoxSource,
  signal: AbortSignal,
): AnswersInBox {
  const { frame, dispatcher, host, scene, draft, knowledge, edit } = source
  const told = notice(host, view)
  let known: { readonly of: Knowledge; readonly names: Names } | null = null
  let quick: Quick | null = null

  const names = (): Names => {
    const of = knowledge()
    if (known?.of !== of) known = { of, names: new Names(of.shortcuts) }
    return known.names
  }
  const trigger = (): string => triggerOn(knowledge().typing.trigger, triggersOf(source.desk().id))
  const notDraft = (): readonly string[] => source.desk().notDraft
  const boxInUse = (): Box | null => {
    const box = source.box()
    return box && isWritable(box) && holdsFocus(box.element) ? box : null
  }
  const typed = (begins = trigger()): TypedPlace | null => {
    const box = boxInUse()
    return box && typedPlace(placeIn(box, notDraft()), begins)
  }

  const quickMade = async (): Promise<Quick> => {
    const make = await fetchPart(view, 'quick')
    if (!make) throw new Error('the palette did not come')
    const { listen } = dispatcher
    const ports = { frame, host, view, notice: told, signal, listen, scene, draft, knowledge, edit }
    quick ??= make({ ...ports, names, notDraft, trigger, typed: () => typed() })
    return quick
  }
  const withQuick = (use: (quick: Quick) => void): void => {
    if (quick) use(quick)
    else quickMade().then(use, () => told.say(say('answersNoBackground'), null))
  }

  /** Expands what was typed; false, and nothing done, where it is no answer's name. */
  const expandTyped = (): boolean => {
    const begins = trigger()
    const place = typed(begins)
    const found = place ? names().exactly(place.typed.name) : []
    if (place && found.length > 0) {
      withQuick((made) => made.expand(found, place))
      return true
    }
    const { trigger: chosen } = knowledge().typing
    const meant = chosen === begins ? null : typed(chosen)
    if (meant && names().exactly(meant.typed.name).length > 0)
      withQuick((made) => made.sayTrigger(chosen, begins, meant))
    return false
  }
  const open = (): boolean => {
    const box = boxInUse()
    if (!box) return false
    const place = typed() ?? placeIn(box, notDraft())
    withQuick((made) => made.open(place))
    return true
  }
  const hear = (event: Event): void => {
    if (event.type !== 'keydown' || !event.isTrusted || host.owns(event)) return
    told.hide()
    const key = event as KeyboardEvent
    // 229: a key that an input method is still composing with.
    if (key.isComposing || key.keyCode === 229) return
    const { paletteKey, expandKey } = knowledge().typing
    const combo = comboOf(key)
    const isOurs =
      (combo === paletteKey && open()) || quick?.takes(combo) || (combo === expandKey && expandTyped())
    if (!isOurs) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  signal.addEventListener('abort', dispatcher.listen(hear), { once: true })

  return {
    follow: (read) => {
      const begins = trigger()
      const inUse = read && holdsFocus(read.box.element) ? read : null
      const place = inUse && typedPlace({ ...inUse, draft: inUse.text, typed: null }, begins)
      const asked = place && asksForMenu(place.typed, begins) ? place : null
      if (quick) quick.follow(asked)
      // Fetched while the name is being typed, so that it is there when the key comes.
      else if (asked && names().beginning(asked.typed.name, 1).length > 0)
        withQuick((made) => made.follow(typed()))
    },
    open,
    pointAt: (field) =>
      quickMade().then(
        (made) => made.pointAt(field),
        () => null,
      ),
  }
}
