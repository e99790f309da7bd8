/** One guard taken out, and what must notice. */
export interface Mutation {
  readonly name: string
  readonly file: string
  readonly find: string
  readonly put: string
  /** Spec file and the name of one of its tests. */
  readonly spec: string
  readonly test: string
}

const EDITS = 'src/content/edits.ts'
const SENDS = 'src/content/sends.ts'
const REMINDERS = 'src/background/reminders.ts'
const BREAK = 'tests/e2e/break'
const PROMISES = 'tests/e2e/survive/promises.spec.ts'

/** The guards of the edit and the reminder path. Each `find` must stand exactly once in its file. */
export const MUTATIONS: readonly Mutation[] = [
  {
    name: 'an edit for another ticket is let in',
    file: EDITS,
    find: "if (edit.ticket !== '' && edit.ticket !== ticket) return refused('ticket-changed')",
    put: '',
    spec: `${BREAK}/edits.spec.ts`,
    test: 'is refused on a desk with both tickets in the page',
  },
  {
    name: 'a ticket that changes during an edit goes unseen',
    file: 'src/content/guard-ticket.ts',
    find: 'if (!stays()) left.abort()',
    put: '',
    spec: `${BREAK}/edits.spec.ts`,
    test: 'share the box \\(prosemirror\\)',
  },
  {
    name: 'a value that the page no longer says is put in',
    file: EDITS,
    find: "if (changedValue(scene, edit.values)) return refused('value-changed')",
    put: '',
    spec: `${BREAK}/edits.spec.ts`,
    test: 'a value that still stands is not',
  },
  {
    name: 'an edit into a box that left the page is called done',
    file: EDITS,
    find: "return box.element.isConnected ? outcome : refused('box-gone')",
    put: 'return outcome',
    spec: `${BREAK}/boxes.spec.ts`,
    test: 'replaced at the input',
  },
  {
    name: 'the text under an edit is not looked at',
    file: 'src/editors/locate.ts',
    find: 'if (text.slice(span.start, span.end) === expect) return span',
    put: 'return span',
    spec: `${BREAK}/edits.spec.ts`,
    test: 'is refused in contenteditable',
  },
  {
    name: 'the gate lets the send through',
    file: SENDS,
    find: '      hold(event, draft.reading.stops, send.control)\n      return',
    put: '      hold(new Event(event.type), draft.reading.stops, send.control)',
    spec: `${BREAK}/hostile-pages.spec.ts`,
    test: 'removes what Koi draws right before a send',
  },
  {
    name: 'a promise is never filed',
    file: REMINDERS,
    find: 'Promise.all(reminders.map((reminder) => remindAt(db, reminder))),',
    put: 'Promise.all([]),',
    spec: PROMISES,
    test: 'is on file after the send key too',
  },
  {
    name: 'a sent promise is never confirmed',
    file: SENDS,
    find: "sent.ids.then((ids) => settle('sent', ids))",
    put: '',
    spec: PROMISES,
    test: 'is on file after the send key too',
  },
  {
    name: 'a send taken back leaves its promise on file',
    file: SENDS,
    find: "sent.ids.then((ids) => settle('withdrawn', ids))",
    put: '',
    spec: PROMISES,
    test: 'withdrawn by undo \\(prosemirror\\)',
  },
  {
    name: 'the same words on another ticket withdraw a promise',
    file: SENDS,
    find: '        scene.ticket.address === last.address &&\n',
    put: '',
    spec: PROMISES,
    test: 'stays when the same words go to the next customer',
  },
  {
    name: 'no alarm for promises that wait',
    file: REMINDERS,
    find: 'if (reminders.length > 0) await confirmOld(db, now)',
    put: '',
    spec: PROMISES,
    test: 'waits where the send loads a new page',
  },
  {
    name: 'promises that waited are never confirmed',
    file: REMINDERS,
    find: 'old.map(({ id }) => id),',
    put: '[],',
    spec: PROMISES,
    test: 'waits where the send loads a new page',
  },
  {
    name: 'no alarm for the next reminder',
    file: REMINDERS,
    find: 'if (next) await setAlarm(NEXT_REMINDER, next.dueAt)\n  else ',
    put: '',
    spec: PROMISES,
    test: 'withdrawn by undo \\(prosemirror\\)',
  },
  {
    name: 'what fell due while the browser was shut does not ring',
    file: REMINDERS,
    find: 'if (reminder.rungFor !== reminder.dueAt) await ring(db, reminder)',
    put: 'if (reminder.rungFor === 0) await ring(db, reminder)',
    spec: 'tests/e2e/survive/crash.spec.ts',
    test: 'has every promise on file',
  },
  {
    name: 'a page may ask what only Koi itself may',
    file: 'src/background/sender.ts',
    find: 'if (OWN_ONLY.has(kind)) return null',
    put: '',
    spec: `${BREAK}/messages.spec.ts`,
    test: 'is for Koi itself: a page is told no',
  },
]
