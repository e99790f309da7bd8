import { useState } from 'preact/hooks'
import {
  type AddressCheck,
  type AddressReport,
  addressReport,
  type CheckedAddress,
  type PackThere,
} from '../../domain/packs/following/address-report.ts'
import { failedLook } from '../../domain/packs/following/trouble.ts'
import { LIMITS } from '../../domain/packs/limits.ts'
import { say } from '../../platform/browser.ts'
import { packEdge } from '../../platform/pack-edge.ts'
import { seeAddress } from '../../platform/see-address.ts'
import { Button } from '../../ui/button.tsx'
import { Fingerprint } from './fingerprint.tsx'
import { useKoi } from './koi.ts'
import { whyWords } from './look-words.ts'
import './address-test.css'

type Outcome = CheckedAddress['outcome']

/** What each check says, by its outcome. */
const WORDS: Readonly<Record<AddressCheck, Readonly<Record<Outcome, string>>>> = {
  secure: { good: 'testSecureGood', bad: 'testSecureBad', unknown: 'testSecureBad' },
  answers: { good: 'testAnswersGood', bad: 'testAnswersBad', unknown: 'testAnswersBad' },
  direct: { good: 'testDirectGood', bad: 'testDirectBad', unknown: 'testDirectUnknown' },
  open: { good: 'testOpenGood', bad: 'testOpenBad', unknown: 'testOpenUnknown' },
  cached: { good: 'testCachedGood', bad: 'testCachedBad', unknown: 'testCachedUnknown' },
  pack: { good: 'testPackGood', bad: 'testPackBad', unknown: 'testPackBad' },
}

const SIGNS: Readonly<Record<Outcome, readonly [sign: string, words: string]>> = {
  good: ['✓', 'testGood'],
  bad: ['✗', 'testBad'],
  unknown: ['?', 'testUnknown'],
}

/** The report on an address, with this browser's permissions. `now` in epoch ms. */
async function testAddress(address: string, now: number): Promise<AddressReport> {
  const { failed, ...seen } = await seeAddress(address, LIMITS.bytes)
  return addressReport({ ...seen, failed: failed && failedLook(failed) }, now, packEdge)
}

function Line({ check, outcome, failed }: CheckedAddress) {
  const [sign, spoken] = SIGNS[outcome]
  return (
    <li class={outcome}>
      <span class="sign" role="img" aria-label={say(spoken)}>
        {sign}
      </span>
      <span>
        {say(WORDS[check][outcome])}
        {failed && ` ${whyWords(failed)}`}
      </span>
    </li>
  )
}

const kilobytes = (bytes: number): string => Math.ceil(bytes / 1000).toLocaleString()

function There({ pack }: { readonly pack: PackThere }) {
  return (
    <dl class="there">
      <div>
        <dt>{say('testFound')}</dt>
        <dd>{say('testFoundPack', pack.title, String(pack.version), kilobytes(pack.size))}</dd>
      </div>
      <div>
        <dt>{say('testKey')}</dt>
        <dd>
          <code>{pack.keyId}</code>
        </dd>
      </div>
      <div>
        <dt>{say('testKeyWords')}</dt>
        <dd>
          <Fingerprint words={pack.fingerprint} />
        </dd>
      </div>
    </dl>
  )
}

/** A button that tests the address in a field beside it, and what came of it. */
export function AddressTest({ address }: { readonly address: string }) {
  const { attempt, now } = useKoi()
  const [isBusy, setBusy] = useState(false)
  const [tested, setTested] = useState<{ readonly address: string; readonly report: AddressReport } | null>(
    null,
  )
  const test = async (): Promise<void> => {
    setBusy(true)
    const report = await attempt(() => testAddress(address, now()))
    setBusy(false)
    if (report) setTested({ address, report })
  }
  const report = tested?.address === address ? tested.report : null
  return (
    <div class="address-test">
      <Button look="outline" disabled={isBusy || address.trim() === ''} onClick={() => void test()}>
        {say(isBusy ? 'testBusy' : 'testAddress')}
      </Button>
      <div role="status">
        {report && (
          <>
            <ul class="checks">
              {report.checks.map((line) => (
                <Line key={line.check} {...line} />
              ))}
            </ul>
            {report.pack && <There pack={report.pack} />}
          </>
        )}
      </div>
    </div>
  )
}
