import type { DeskData } from '../domain/packs/desk-data.ts'
import type { Desk, Selectors } from './desk.ts'
import { type Clue, cssOf } from './lookup.ts'
import type { DeskPlan, FactName, MessageMarks } from './plan.ts'
import type { MendedDesks } from './registry.ts'

/** Looking for one selector may take so long on the page at hand; others are left out, as the page is read at every change. */
const SLOWEST_MS = 30

/** A stutter of the machine makes one look slow, not three in a row; a selector that took this long in all gets no further look. */
const LOOKS = { most: 3, withinMs: 250 }

/** Can the browser look for this selector, and soon enough? Asked once for each, on the page that it is for. */
export type IsUsable = (css: string) => boolean

/** Tries selectors on a page; `clock` gives milliseconds. */
export function usableOn(root: ParentNode, clock: () => number): IsUsable {
  const lookMs = (css: string): number => {
    const start = clock()
    root.querySelectorAll(css)
    return clock() - start
  }
  return (selector) => {
    const css = cssOf(selector)
    try {
      for (let looks = 0, spent = 0; looks < LOOKS.most && spent < LOOKS.withinMs; looks++) {
        const took = lookMs(css)
        if (took < SLOWEST_MS) return true
        spent += took
      }
    } catch {
      // What the browser does not know as a selector is as good as one that is too slow.
    }
    return false
  }
}

type Sift = (given: Selectors | undefined, known: Selectors | undefined) => Selectors

/** A pack's selectors before what is known; the bad ones left out. */
const sifter =
  (isUsable: IsUsable): Sift =>
  (given = [], known = []) => [...given.filter(isUsable), ...known]

function cluesOf(
  given: DeskData['facts'],
  known: DeskPlan['facts'],
  sift: Sift,
): Partial<Record<FactName, readonly Clue[]>> {
  const facts: Partial<Record<FactName, readonly Clue[]>> = { ...known }
  const names: readonly FactName[] = [
    'ticketId',
    'subject',
    'customerName',
    'customerEmail',
    'agentName',
    'agentEmail',
  ]
  for (const name of names) {
    const clues = given?.[name]?.map(({ css, says }) => ({ css: sift(css, []), says })) ?? []
    if (clues.length > 0) facts[name] = [...clues, ...(known[name] ?? [])]
  }
  return facts
}

function marksOf(
  given: NonNullable<DeskData['messages']>,
  known: MessageMarks | null,
  sift: Sift,
): MessageMarks {
  const names = ['cut', 'id', 'name', 'email', 'time'] as const
  const parts = names.map((name) => [name, sift(given[name], known?.[name])] as const)
  return {
    ...known,
    ...Object.fromEntries(parts),
    item: sift(given.item, known?.item),
    body: sift(given.body, known?.body),
  }
}

function overlaid(plan: DeskPlan, data: DeskData, sift: Sift): DeskPlan {
  return {
    ...plan,
    marks: sift(data.marks, plan.marks),
    boxes: sift(data.boxes, plan.boxes),
    facts: cluesOf(data.facts, plan.facts, sift),
    messages: data.messages ? marksOf(data.messages, plan.messages, sift) : plan.messages,
    send: sift(data.send, plan.send),
    notDraft: sift(data.notDraft, plan.notDraft),
    attachments: {
      names: sift(data.attachments?.names, plan.attachments.names),
      area: sift(data.attachments?.area, plan.attachments.area),
    },
  }
}

/**
 * Desks that read first where packs say, and then where Koi knows of: a changed help desk is mended without a release. `data` by the desk's id, the
 * pack that goes first first; data of a desk that Koi does not know is left alone.
 */
export function mendedDesks(
  data: Readonly<Record<string, readonly DeskData[]>>,
  known: readonly Desk[],
  isUsable: IsUsable,
): MendedDesks {
  const sift = sifter(isUsable)
  return Object.fromEntries(
    known.flatMap((desk) => {
      const own = Object.hasOwn(data, desk.id) ? (data[desk.id] ?? []) : []
      if (own.length === 0) return []
      const plan = own.reduceRight((made, one) => overlaid(made, one, sift), desk.plan)
      return [[desk.id, desk.remade(plan)]]
    }),
  )
}
