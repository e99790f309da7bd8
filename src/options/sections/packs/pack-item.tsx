import { useId, useState } from 'preact/hooks'
import { say } from '../../../platform/browser.ts'
import { sayCount } from '../../../platform/counted.ts'
import type { PackRow } from '../../../storage/pack-rows.ts'
import { setPackEnabled } from '../../../storage/packs/in-force.ts'
import { removePack } from '../../../storage/packs/packs.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { Confirm } from '../../parts/confirm.tsx'
import { Switch } from '../../parts/field.tsx'
import { Fingerprint } from '../../parts/fingerprint.tsx'
import { giveBackUnused } from '../../parts/give-back.ts'
import { useKoi } from '../../parts/koi.ts'
import { tellStored } from '../../parts/tell.ts'
import { agoWords } from './day-words.ts'
import { PackFactList } from './pack-fact-list.tsx'
import { PackNews } from './pack-news.tsx'
import type { ShownPack } from './use-packs.ts'

function sourceWords({ origin, address }: PackRow): string {
  if (origin === 'file') return say('packsFromFile')
  const host = URL.canParse(address) ? new URL(address).host : address
  return say(origin === 'managed' ? 'packsFromManaged' : 'packsFromAddress', host)
}

function Badges({ row, problem }: ShownPack) {
  return (
    <>
      {row.keyId === null && <Badge tone="sun">{say('packsUnsigned')}</Badge>}
      {!row.enabled && <Badge tone="plain">{say('packsOff')}</Badge>}
      {row.enabled && problem && <Badge tone="koi">{say('packsResting')}</Badge>}
    </>
  )
}

/** On or off, and away with it; what the administrator put there is his to take away. */
function Deeds({ row, answers }: ShownPack) {
  const { db, attempt, now, tell } = useKoi()
  const [isAsking, setAsking] = useState(false)
  const { title } = row.facts
  if (row.origin === 'managed') return <p class="hint">{say('packsManaged')}</p>
  const turn = (on: boolean): void => {
    attempt(() => setPackEnabled(db, row.name, on, now())).then(() => tellStored('snippets'))
  }
  const remove = async (): Promise<void> => {
    setAsking(false)
    const done = await attempt(() => removePack(db, row.name).then(() => true))
    if (!done) return
    tellStored('snippets')
    if (row.address !== '') await giveBackUnused([row.address, ...row.facts.mirrors], db)
    tell(say('packsRemoved', title))
  }
  return (
    <>
      <Switch label={say('packsUse', title)} on={row.enabled} onChange={turn} />
      <span class="danger">
        <Button look="outline" label={say('packsRemoveNamed', title)} onClick={() => setAsking(true)}>
          {say('packsRemove')}
        </Button>
      </span>
      {isAsking && (
        <Confirm
          title={say('packsRemoveTitle', title)}
          yes={say('packsRemoveYes')}
          onYes={() => void remove()}
          onNo={() => setAsking(false)}
        >
          <p>{sayCount('packsRemoveText', answers)}</p>
        </Confirm>
      )}
    </>
  )
}

interface PackItemProps {
  readonly shown: ShownPack
  readonly place: number
  readonly count: number
  readonly onMove: (to: number) => void
}

/** One installed pack: what it is, where it comes from, what changed, and what can be done with it. */
export function PackItem({ shown, place, count, onMove }: PackItemProps) {
  const { row, answers, fingerprint, problem } = shown
  const { now } = useKoi()
  const id = useId()
  const { title, version } = row.facts
  return (
    <li class="pack" aria-labelledby={id} data-pack={row.name}>
      <div class="pack-head">
        <div class="row">
          <h3 id={id}>{title}</h3>
          <Badges {...shown} />
        </div>
        {count > 1 && (
          <span class="push row">
            <Button
              look="quiet"
              label={say('packsUp', title)}
              disabled={place === 0}
              onClick={() => onMove(place - 1)}
            >
              ↑
            </Button>
            <Button
              look="quiet"
              label={say('packsDown', title)}
              disabled={place === count - 1}
              onClick={() => onMove(place + 1)}
            >
              ↓
            </Button>
          </span>
        )}
      </div>
      <p class="quietly">
        {[
          say('packsVersion', String(version)),
          sayCount('packsAnswers', answers),
          sourceWords(row),
          say('packsUpdated', agoWords(row.updatedAt, now())),
        ].join(' · ')}
      </p>
      {problem && <p class="note">{`${problem.message} ${say('packsRestingHint')}`}</p>}
      <PackNews row={row} />
      <details>
        <summary>{say('packsMore')}</summary>
        <PackFactList facts={row.facts} answers={answers} />
        {fingerprint !== '' && (
          <>
            <p class="hint">{say('packsKey')}</p>
            <Fingerprint words={fingerprint} />
          </>
        )}
      </details>
      <div class="pack-deeds">
        <Deeds {...shown} />
      </div>
    </li>
  )
}
