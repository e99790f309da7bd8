import { useState } from 'preact/hooks'
import { say } from '../../../platform/browser.ts'
import { Confirm } from '../../parts/confirm.tsx'
import { Fingerprint } from '../../parts/fingerprint.tsx'
import { PackFactList } from './pack-fact-list.tsx'
import type { Asked } from './taking/use-taking.ts'

/** Shows a pack before it is installed for the first time: who signed it, and what it brings. */
export function AskFirst({ asked: { pack: first, answer } }: { readonly asked: Asked }) {
  const [isAnswered, setAnswered] = useState(false)
  const { facts, answers, keyId, fingerprint } = first
  const close = (wanted: boolean): void => {
    if (isAnswered) return
    setAnswered(true)
    answer(wanted)
  }
  return (
    <Confirm
      title={say('packsAskTitle', facts.title)}
      isLoss={false}
      yes={say(keyId === null ? 'packsAskYesOwn' : 'packsAskYes')}
      onYes={() => close(true)}
      onNo={() => close(false)}
    >
      <PackFactList facts={facts} answers={answers} />
      {keyId === null ? (
        <p class="note">{say('packsAskUnsigned')}</p>
      ) : (
        <div class="note">
          <p>{say('packsAskSigned')}</p>
          <Fingerprint words={fingerprint} />
        </div>
      )}
    </Confirm>
  )
}
