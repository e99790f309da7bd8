import type { ComponentChildren } from 'preact'
import type { PackFacts } from '../../../domain/packs/installed.ts'
import { lastDayOf } from '../../../domain/packs/source/build.ts'
import { languageName } from '../../../domain/snippets/language-name.ts'
import { say } from '../../../platform/browser.ts'
import { sayCount } from '../../../platform/counted.ts'
import { namedDayWords } from './day-words.ts'

/** What a pack brings, counted; what it has none of is left out. */
export function bringsWords(facts: PackFacts, answers: number): string {
  const desks = Object.keys(facts.desks).length
  const counts = [
    sayCount('packsAnswers', answers),
    ...(facts.rules.length > 0 ? [sayCount('packsRules', facts.rules.length)] : []),
    ...(facts.policy.length > 0 ? [sayCount('packsLimits', facts.policy.length)] : []),
    ...(desks > 0 ? [sayCount('packsDesks', desks)] : []),
    ...(facts.recalled.length > 0 ? [sayCount('packsRecalled', facts.recalled.length)] : []),
  ]
  return counts.join(' · ')
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

interface PackFactListProps {
  readonly facts: PackFacts
  readonly answers: number
}

/** What a pack says of itself, and what is in it. */
export function PackFactList({ facts, answers }: PackFactListProps) {
  const { name, version, owner, description, languages, expiresAt } = facts
  return (
    <dl class="facts">
      {description !== '' && <Fact name={say('packsAbout')}>{description}</Fact>}
      <Fact name={say('packsName')}>
        <code>{name}</code> · {say('packsVersion', String(version))}
      </Fact>
      {owner !== '' && <Fact name={say('packsOwner')}>{owner}</Fact>}
      <Fact name={say('packsBrings')}>{bringsWords(facts, answers)}</Fact>
      <Fact name={say('packsLanguages')}>{languages.map((tag) => languageName(tag)).join(', ')}</Fact>
      {expiresAt !== null && <Fact name={say('packsEnds')}>{namedDayWords(lastDayOf(expiresAt))}</Fact>}
    </dl>
  )
}
