import { useRef, useState } from 'preact/hooks'
import { say } from '../../../../platform/browser.ts'
import { readPackAddress } from '../../../../platform/pack-address.ts'
import { askFor } from '../../../../platform/permissions.ts'
import { request } from '../../../../platform/requests.ts'
import type { Followed } from '../../../../protocol/following.ts'
import { Button } from '../../../../ui/button.tsx'
import { AddressTest } from '../../../parts/address-test.tsx'
import { Field } from '../../../parts/field.tsx'
import { giveBackUnused, originOf } from '../../../parts/give-back.ts'
import { useKoi } from '../../../parts/koi.ts'
import { troubleWords } from '../../../parts/look-words.ts'
import { Question } from './question.tsx'

const WHY = {
  empty: 'followEmpty',
  'not-an-address': 'followNotAddress',
  'not-https': 'followNotHttps',
  'with-password': 'followWithPassword',
} as const

/** A question that waits for the agent. `turn` tells it from the one before, whose dialog may still be closing. */
interface Asked {
  readonly about: Extract<Followed, { state: 'ask' }>
  readonly turn: number
}

/** Takes an address to follow. The browser is asked for its site in the click, the agent for her trust once the pack is seen. */
export function FollowForm() {
  const { db, attempt, tell } = useKoi()
  const [typed, setTyped] = useState('')
  const [warning, setWarning] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [asked, setAsked] = useState<Asked | null>(null)
  const turns = useRef(0)
  const answered = ({ turn }: Asked): void => setAsked((now) => (now?.turn === turn ? null : now))

  const leave = (address: string): void => {
    giveBackUnused([address], db).catch((error: unknown) =>
      console.warn('Koi could not give a permission back:', error),
    )
  }
  const follow = async (address: string, keyId: string | null): Promise<void> => {
    setBusy(true)
    const came = await attempt(() => request('follow', { address, keyId }))
    setBusy(false)
    if (came === undefined) return
    if (came.state === 'ask') return setAsked({ about: came, turn: ++turns.current })
    if (came.state === 'trouble') {
      leave(address)
      return setWarning(troubleWords(came))
    }
    setTyped('')
    tell(came.state === 'already' ? say('followAlready') : say('followFollowed', came.title))
  }
  const start = async (): Promise<void> => {
    const read = readPackAddress(typed)
    if (!read.ok) return setWarning(say(WHY[read.why]))
    if (!(await askFor(read.origin).catch(() => false))) return setWarning(say('siteRefused', read.origin))
    setWarning(null)
    await follow(read.address, null)
  }
  const yes = async (question: Asked): Promise<void> => {
    const { address, keyId, facts } = question.about
    // Asked in the click; without a yes the mirrors are left alone.
    const mirrors = [...new Set(facts.mirrors.map(originOf))]
    if (mirrors.length > 0) await askFor(...mirrors).catch(() => false)
    answered(question)
    await follow(address, keyId)
  }
  return (
    <>
      <form
        class="add-site"
        onSubmit={(event) => {
          event.preventDefault()
          if (!isBusy) void start()
        }}
      >
        <Field label={say('followAddress')} hint={say('followHint')} warning={warning}>
          {(wiring) => (
            <input
              {...wiring}
              type="text"
              inputMode="url"
              autocomplete="off"
              spellcheck={false}
              placeholder="https://packs.example.com/team.koipack"
              value={typed}
              onInput={(event) => {
                setTyped(event.currentTarget.value)
                setWarning(null)
              }}
            />
          )}
        </Field>
        <Button submits look="outline" disabled={isBusy}>
          {say(isBusy ? 'followBusy' : 'followAdd')}
        </Button>
      </form>
      <AddressTest address={typed} />
      {asked && (
        <Question
          key={asked.turn}
          about={asked.about}
          onYes={() => void yes(asked)}
          onNo={() => {
            answered(asked)
            leave(asked.about.address)
          }}
        />
      )}
    </>
  )
}
