import { useState } from 'preact/hooks'
import type { Bytes } from '../../../../domain/packs/edge.ts'
import { LIMITS } from '../../../../domain/packs/limits.ts'
import { say } from '../../../../platform/browser.ts'
import { sayCount } from '../../../../platform/counted.ts'
import type { AskFirst, Taken, Taking, TookPack } from '../../../../storage/packs/take-pack.ts'
import { useKoi } from '../../../parts/koi.ts'
import { tellStored } from '../../../parts/tell.ts'
import { type Taker, takerBeside } from './take-in-worker.ts'

/** A file from the agent's own hands: it may be her own, and she is asked the first time. */
const BY_HAND: Taking = { origin: 'file', address: '', keyId: null, allowUnsigned: true, confirmed: false }

/** A file that was not taken, and why, in plain words. */
export interface RefusedFile {
  readonly name: string
  readonly why: string
}

/** A pack that waits for the agent's word. */
export interface Asked {
  readonly pack: AskFirst
  readonly answer: (wanted: boolean) => void
}

/** A larger file than any pack may be is not read whole. Null where it cannot be read. */
async function bytesOf(file: File): Promise<Bytes | null> {
  try {
    return new Uint8Array(await file.slice(0, LIMITS.bytes + 1).arrayBuffer())
  } catch {
    return null
  }
}

function doneWords({ state, row, changes }: TookPack): string {
  const { title, version } = row.facts
  if (state === 'installed') return say('packsInstalledNow', title)
  if (state === 'same') return say('packsSame', title)
  return sayCount('packsUpdatedNow', changes.length, title, String(version))
}

/** Takes in files one after the other: checks each, asks where it is the first of its key, says what came of it. */
export function useTaking() {
  const { attempt, now, tell } = useKoi()
  const [checking, setChecking] = useState<string | null>(null)
  const [refused, setRefused] = useState<readonly RefusedFile[]>([])
  const [asked, setAsked] = useState<Asked | null>(null)

  const refuse = (name: string, why: string): void => setRefused((was) => [...was, { name, why }])
  const takeBytes = async (bytes: Bytes, name: string, taker: Taker): Promise<void> => {
    const tryOnce = async (taking: Taking): Promise<Taken | undefined> => {
      setChecking(name)
      const taken = await attempt(() => taker.take({ bytes, taking, now: now() }))
      setChecking(null)
      return taken
    }
    let taken = await tryOnce(BY_HAND)
    if (taken?.ok && taken.state === 'ask') {
      const pack = taken
      const wanted = await new Promise<boolean>((answer) => setAsked({ pack, answer }))
      setAsked(null)
      if (!wanted) return
      taken = await tryOnce({ ...BY_HAND, confirmed: true })
    }
    if (taken === undefined) return
    if (!taken.ok) return refuse(name, taken.message)
    if (taken.state === 'ask') return
    tellStored('snippets')
    tell(doneWords(taken))
  }
  const takeOne = async (file: File): Promise<void> => {
    const bytes = await bytesOf(file)
    if (bytes === null) return refuse(file.name, say('packsUnreadable'))
    const taker = takerBeside()
    await takeBytes(bytes, file.name, taker).finally(taker.close)
  }
  const take = async (files: readonly File[]): Promise<void> => {
    setRefused([])
    for (const file of files) await takeOne(file)
  }
  return { take, checking, refused, asked }
}
