import { useState } from 'preact/hooks'
import { changedLines } from '../../../domain/improving/show-change.ts'
import { FATES, type Fate } from '../../../domain/packs/formats/fates.ts'
import { say } from '../../../platform/browser.ts'
import { sayCount } from '../../../platform/counted.ts'
import { Button } from '../../../ui/button.tsx'
import { ChangeLines } from '../../../ui/change-lines.tsx'
import { Card } from '../../parts/card.tsx'
import { Field } from '../../parts/field.tsx'
import type { FateChoice, FoundDuplicate, LookReport } from '../../work/messages.ts'
import type { Importing } from './importing.ts'

const WORDS: Readonly<Record<Fate, string>> = {
  skip: 'fateSkip',
  both: 'fateBoth',
  replace: 'fateReplace',
}
const OF_WHOM = { mine: 'duplicateOfMine', pack: 'duplicateOfPack', import: 'duplicateOfImport' } as const
const AT_ONCE = 20

interface FateFieldProps {
  readonly label: string
  readonly fate: Fate
  readonly mayReplace: boolean
  readonly onFate: (fate: Fate) => void
}

function FateField({ label, fate, mayReplace, onFate }: FateFieldProps) {
  const choose = (value: string): void => {
    const chosen = FATES.find((one) => one === value)
    if (chosen) onFate(chosen)
  }
  return (
    <Field label={label}>
      {(wiring) => (
        <select {...wiring} value={fate} onChange={(event) => choose(event.currentTarget.value)}>
          {FATES.filter((one) => mayReplace || one !== 'replace').map((one) => (
            <option key={one} value={one}>
              {say(WORDS[one])}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

interface OneProps {
  readonly duplicate: FoundDuplicate
  readonly fate: Fate
  readonly pair: Importing['pair']
  readonly onFate: (fate: Fate) => void
}

function One({ duplicate, fate, pair, onFate }: OneProps) {
  const { snippet, other, title, otherTitle, inLibrary, kind, likeness, mayReplace } = duplicate
  const whose = inLibrary ? (mayReplace ? 'mine' : 'pack') : 'import'
  const [lines, setLines] = useState<ReturnType<typeof changedLines> | null>(null)
  const compare = async (): Promise<void> => {
    const found = await pair(snippet, other)
    if (found?.before && found.after) setLines(changedLines(found.before.body, found.after.body))
  }
  const share =
    kind === 'equal' ? say('duplicateEqual') : say('alikeShare', String(Math.floor(likeness * 100)))
  return (
    <li class="duplicate">
      <div>
        <p>
          <strong>{title}</strong>
        </p>
        <p class="hint">
          {say(OF_WHOM[whose], otherTitle)} · {share}
        </p>
        {kind === 'similar' && lines === null && (
          <Button look="quiet" label={say('duplicateCompareNamed', title)} onClick={() => void compare()}>
            {say('alikeCompare')}
          </Button>
        )}
        {lines && <ChangeLines label={say('alikeCompare')} lines={lines} />}
      </div>
      <FateField
        label={say('duplicateFateNamed', title)}
        fate={fate === 'replace' && !mayReplace ? 'both' : fate}
        mayReplace={mayReplace}
        onFate={onFate}
      />
    </li>
  )
}

interface DuplicatesProps {
  readonly duplicates: LookReport['duplicates']
  readonly fates: FateChoice
  readonly pair: Importing['pair']
  readonly onFates: (fates: FateChoice) => void
}

/** Answers that are there already, or nearly: what becomes of all of them, and of each. */
export function Duplicates({ duplicates, fates, pair, onFates }: DuplicatesProps) {
  const { some, count, equal, similar } = duplicates
  const [room, setRoom] = useState(AT_ONCE)
  /** A choice for all of a kind takes back what was said of single ones of it. */
  const forAll = (kind: 'equal' | 'similar', fate: Fate): void => {
    const ofKind = new Set(some.filter((one) => one.kind === kind).map(({ snippet }) => snippet))
    const each = Object.fromEntries(Object.entries(fates.each).filter(([snippet]) => !ofKind.has(snippet)))
    onFates({ ...fates, [kind]: fate, each })
  }
  return (
    <Card title={sayCount('importDuplicates', count)} intro={say('importDuplicatesIntro')}>
      <div class="pair">
        {equal > 0 && (
          <FateField
            label={sayCount('duplicatesEqual', equal)}
            fate={fates.equal}
            mayReplace
            onFate={(fate) => forAll('equal', fate)}
          />
        )}
        {similar > 0 && (
          <FateField
            label={sayCount('duplicatesSimilar', similar)}
            fate={fates.similar}
            mayReplace
            onFate={(fate) => forAll('similar', fate)}
          />
        )}
      </div>
      <details class="duplicates-each">
        <summary>{say('duplicatesEach')}</summary>
        <ul>
          {some.slice(0, room).map((one) => (
            <One
              key={one.snippet}
              duplicate={one}
              fate={fates.each[one.snippet] ?? fates[one.kind]}
              pair={pair}
              onFate={(fate) => onFates({ ...fates, each: { ...fates.each, [one.snippet]: fate } })}
            />
          ))}
        </ul>
        {some.length > room && (
          <Button look="outline" onClick={() => setRoom(room + AT_ONCE)}>
            {sayCount('importShowMore', Math.min(AT_ONCE, some.length - room))}
          </Button>
        )}
        {count > some.length && <p class="hint">{sayCount('duplicatesRest', count - some.length)}</p>}
      </details>
    </Card>
  )
}
