import { say } from '../../../../platform/browser.ts'
import { sayCount } from '../../../../platform/counted.ts'
import type { Followed } from '../../../../protocol/following.ts'
import { Confirm } from '../../../parts/confirm.tsx'
import { Fingerprint } from '../../../parts/fingerprint.tsx'
import { PackFactList } from '../pack-fact-list.tsx'

interface QuestionProps {
  readonly about: Extract<Followed, { state: 'ask' }>
  /** Called in the click, so that the browser can be asked in it. */
  readonly onYes: () => void
  readonly onNo: () => void
}

/** Shows what an address offers and who signed it, before anything is installed from there. */
export function Question({ about: { facts, answers, fingerprint }, onYes, onNo }: QuestionProps) {
  const { title, mirrors } = facts
  return (
    <Confirm
      title={say('followAskTitle', title)}
      yes={say('followAskYes')}
      isLoss={false}
      onYes={onYes}
      onNo={onNo}
    >
      <PackFactList facts={facts} answers={answers} />
      <div class="note">
        <p>{say('packsAskSigned')}</p>
        <Fingerprint words={fingerprint} />
      </div>
      {mirrors.length > 0 && <p class="hint mirrors">{sayCount('followAskMirrors', mirrors.length)}</p>}
    </Confirm>
  )
}
