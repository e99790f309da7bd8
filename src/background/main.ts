import { LastContent } from '../domain/packs/built/content.ts'
import { clearAlarm, onAlarm, setAlarm } from '../platform/alarms.ts'
import { fetchFile } from '../platform/fetch-file.ts'
import { onPinnedChange } from '../platform/managed.ts'
import { offerSaveSelection, onSaveSelection } from '../platform/menus.ts'
import { tellTab } from '../platform/news.ts'
import { onNoticeClick } from '../platform/notifications.ts'
import { readPackAddress } from '../platform/pack-address.ts'
import { packEdge } from '../platform/pack-edge.ts'
import { mayRead, onPermissionsChange } from '../platform/permissions.ts'
import { browser } from '../platform/polyfill.ts'
import { serveRequests } from '../platform/serve-requests.ts'
import { openOnToolbarClick, openPanel } from '../platform/side-panel.ts'
import { activeTab } from '../platform/tabs.ts'

import { forgetOldChoices } from '../storage/choices.ts'
import { forgetOldCounts } from '../storage/counts.ts'
import { KoiDatabase } from '../storage/database.ts'
import { forgetMade } from '../storage/packs/made-of-packs.ts'
import { purgeClosed } from '../storage/reminders.ts'
import { installStarter, purgeDeleted } from '../storage/snippets.ts'
import { handlersFor } from './handlers.ts'
import { followedPacks, NEXT_LOOK } from './packs/followed-packs.ts'
import { mindPacks, PACK_ENDS } from './packs-in-force.ts'
import { answerNotice, CONFIRM_PENDING, confirmOld, minding, NEXT_REMINDER } from './reminders.ts'
import { saveSelection } from './save-selection.ts'
import { senderOf } from './sender.ts'
import { followSites, sentinelEverywhere } from './sites.ts'
import { starterSnippets } from './starter.ts'
import { tellEveryone } from './tell.ts'
import { keepTextIndex } from './text-index.ts'
import { say } from './words.ts'

const SAVE_SELECTION = 'koi-save-selection'

const db = new KoiDatabase()
// A tab with an older Koi holds the store open: requests are told so instead of waiting, until the worker starts anew.
db.on('blocked', () => db.close())
// Whoever woke the worker needs the store; it opens while the request is still being looked at. Trouble with it is told to whoever asks.
db.open().catch(() => undefined)
const now = (): number => Date.now()
const us = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('')).origin }

/** The one place where the background's errors end: each is logged with what was being done, none stops another part. */
function attempt(what: string, work: () => Promise<unknown>): void {
  work().catch((error: unknown) => console.error(`Koi could not ${what}:`, error))
}

const renewIndex = keepTextIndex(db, (error) => console.error('Koi could not index the library:', error))

async function libraryChanged(): Promise<void> {
  renewIndex()
  await tellEveryone({ koi: 'knowledge-changed' })
}

const packs = followedPacks({
  db,
  edge: packEdge,
  last: new LastContent(),
  now,
  chance: Math.random,
  readAddress: readPackAddress,
  fetchFile,
  mayRead,
  wakeAt: (when) => (when === null ? clearAlarm(NEXT_LOOK) : setAlarm(NEXT_LOOK, when)),
  changed: async () => {
    await mindPacks(db, now())
    await libraryChanged()
  },
})

serveRequests(
  handlersFor(db, now, renewIndex, packs),
  (sender, kind) => senderOf(sender, kind, us),
  async (sender) => sender.own || mayRead(sender.origin),
)

openOnToolbarClick((error) => console.error('Koi could not open the panel:', error))

browser.runtime.onInstalled.addListener(({ reason }) => {
  attempt('prepare', async () => {
    await offerSaveSelection(SAVE_SELECTION, say('menuSaveSelection'))
    await installStarter(db, starterSnippets, now())
    await forgetMade(db)
    renewIndex()
    await sentinelEverywhere(db)
    if (reason === 'install')
      await browser.tabs.create({ url: browser.runtime.getURL('src/options/index.html#welcome') })
  })
})

// Starts the worker with the browser, so that what fell due while it was shut rings at once.
browser.runtime.onStartup.addListener(() => undefined)

browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'open-panel' && tab?.windowId !== undefined) {
    const { windowId } = tab
    attempt('open the panel', () => openPanel({ windowId }))
  }
  if (command === 'next-flag' || command === 'open-palette') {
    attempt('pass a key on to the page', async () => {
      const at = tab?.id ?? (await activeTab())?.id
      if (at !== undefined) await tellTab(at, { koi: command })
    })
  }
})

/** What a pack brings stops counting with its last day, in every open page. */
async function followPacks(): Promise<void> {
  if (await mindPacks(db, now())) await libraryChanged()
}

onAlarm((name) => {
  if (name === PACK_ENDS) attempt('follow the packs', followPacks)
  if (name === NEXT_REMINDER) attempt('ring', () => minding(db, now()))
  if (name === NEXT_LOOK) attempt('look for newer packs', packs.due)
  if (name === CONFIRM_PENDING) {
    attempt('confirm promises', async () => {
      await confirmOld(db, now())
      await minding(db, now())
    })
  }
})

onNoticeClick((id) => attempt('bring the ticket back', () => answerNotice(db, id)))
onPinnedChange(() => attempt('follow the administrator', packs.followPins))
onPermissionsChange(() => attempt('follow the allowed sites', () => followSites(db)))
onSaveSelection(SAVE_SELECTION, (selected) =>
  attempt('save the selection', () => saveSelection(db, selected, now()).then(renewIndex)),
)

/** Whoever woke the worker is answered first; what it has to look after can wait this long. */
const CHORES_AFTER_MS = 400

setTimeout(() => {
  attempt('start', async () => {
    await confirmOld(db, now())
    await minding(db, now())
    await followSites(db)
    await followPacks()
    await purgeClosed(db, now())
    await purgeDeleted(db, now())
    await forgetOldChoices(db, now())
    await forgetOldCounts(db, now())
    renewIndex()
  })
  attempt('look for newer packs', packs.followPins)
}, CHORES_AFTER_MS)
