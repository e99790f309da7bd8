import assistantFile from '../content/assistant.iife.ts?script&iife'
import fenceFile from '../content/fence.iife.ts?script&iife'
import packWorkFile from '../content/pack-work.iife.ts?script&iife'
import promptsFile from '../content/prompts.iife.ts?script&iife'
import quickFile from '../content/quick.iife.ts?script&iife'
import wordingFile from '../content/wording.iife.ts?script&iife'
import { inject } from '../platform/scripts.ts'
import { openPanel } from '../platform/side-panel.ts'
import type { Handlers, PartName } from '../protocol/requests.ts'
import type { KoiDatabase } from '../storage/database.ts'
import { ignorePhrase } from '../storage/ignored.ts'
import { confirmPending, ofOrigin, withdraw } from '../storage/reminders.ts'
import { pointAt, site } from '../storage/sites.ts'
import { noteUse } from '../storage/snippets.ts'
import { fillIn, findAnswers } from './answers.ts'
import { carriedThread, carryThread } from './carry.ts'
import { countReply, uncountReply } from './counted-replies.ts'
import { composeKnowledge } from './knowledge.ts'
import type { FollowedPacks } from './packs/followed-packs.ts'
import { mindPacks } from './packs-in-force.ts'
import { filePending, minding } from './reminders.ts'
import type { Sender } from './sender.ts'
import { noteSent, takeBackSent } from './sent-answers.ts'
import { followSites, worksIn } from './sites.ts'
import { tellEveryone } from './tell.ts'

/** The assistant and, before it, what it knows of wording. */
const ASSISTANT = [wordingFile, assistantFile]

const PARTS: Readonly<Record<PartName, string>> = {
  fence: fenceFile,
  quick: quickFile,
  prompts: promptsFile,
  'pack-work': packWorkFile,
}

/** Handlers that only a desk's frame may call get it; Koi's own pages are refused in words. */
function desk(sender: Sender): Extract<Sender, { own: false }> {
  if (sender.own) throw new Error('only a desk page can ask this')
  return sender
}

/** A desk may only speak of its own tickets: an address of another origin is refused. */
function ownAddress(address: string, sender: Sender): string {
  const { origin } = desk(sender)
  if (!URL.canParse(address) || new URL(address).origin !== origin)
    throw new Error('a ticket of another site')
  return address
}

/** Every request's handler. `now` is read once per request; `renewIndex` is called after a change of the library. */
export function handlersFor(
  db: KoiDatabase,
  now: () => number,
  renewIndex: () => void,
  packs: FollowedPacks,
): Handlers<Sender> {
  return {
    wake: async (_, sender) => {
      const { tab, frame } = desk(sender)
      await inject(tab, ASSISTANT, frame)
      return null
    },
    part: async ({ name }, sender) => {
      const { tab, frame } = desk(sender)
      await inject(tab, [PARTS[name]], frame)
      return null
    },
    'wake-tab': async ({ tab }) => {
      const enabled = await worksIn(db, tab)
      return { enabled, awake: enabled && (await inject(tab, ASSISTANT)) }
    },
    knowledge: async ({ have, packs }) => composeKnowledge(db, now(), { knowledge: have, packs }),
    sending: async (body, sender) => {
      ownAddress(body.ticket.address, sender)
      return { ids: await filePending(db, body, now()) }
    },
    sent: async ({ ids }, sender) => {
      await confirmPending(db, await ofOrigin(db, ids, desk(sender).origin))
      await minding(db, now())
      return null
    },
    withdrawn: async ({ ids }, sender) => {
      await withdraw(db, await ofOrigin(db, ids, desk(sender).origin))
      await minding(db, now())
      return null
    },
    pending: async ({ address }, sender) => {
      ownAddress(address, sender)
      const rows = await db.reminders.where('state').equals('pending').toArray()
      return rows.filter((row) => row.ticketAddress === address).map(({ id, text }) => ({ id, text }))
    },
    'reply-sent': async (sent, sender) => {
      desk(sender)
      await countReply(db, sent, await noteSent(db, sent, now()), now())
      return null
    },
    'reply-back': async ({ send }, sender) => {
      desk(sender)
      await takeBackSent(db, send)
      await uncountReply(db, send)
      return null
    },
    stored: async ({ what }) => {
      if (what === 'reminders') await minding(db, now())
      if (what === 'sites') await followSites(db)
      if (what === 'packs') await packs.followPins()
      if (what === 'snippets') await mindPacks(db, now())
      if (what === 'settings' || what === 'snippets') {
        renewIndex()
        await tellEveryone({ koi: 'knowledge-changed' })
      }
      return null
    },
    ignore: async (ignored) => {
      await ignorePhrase(db, ignored, now())
      await tellEveryone({ koi: 'knowledge-changed' })
      return null
    },
    'open-panel': async (_, sender) => {
      if (!sender.own) await openPanel({ tabId: sender.tab })
      return null
    },
    'carry-thread': async ({ ticket, thread }, sender) => {
      await carryThread(desk(sender).origin, ticket, thread, now())
      return null
    },
    'carried-thread': async ({ ticket }, sender) => carriedThread(desk(sender).origin, ticket, now()),
    point: async ({ field, selector }, sender) => {
      await pointAt(db, desk(sender).origin, field, selector)
      return null
    },
    pointed: async (_, sender) => (await site(db, desk(sender).origin)).pointed,
    'look-up': async ({ query, count, depth }) => findAnswers(db, query, count, depth),
    render: async (asked) => fillIn(db, asked, now()),
    used: async ({ id, words, desk: where }) => {
      await noteUse(db, id, words, where, now())
      return null
    },
    follow: async ({ address, keyId }) => packs.follow(address, keyId),
    'look-now': async ({ address }) => {
      await packs.now(address)
      return null
    },
  }
}
