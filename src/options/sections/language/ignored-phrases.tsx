import { say } from '../../../platform/browser.ts'
import type { IgnoredRow } from '../../../storage/database.ts'
import { heedAgain, ignoredPhrases, ignorePhrase } from '../../../storage/ignored.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { useKoi } from '../../parts/koi.ts'
import { tellStored } from '../../parts/tell.ts'
import { useLive } from '../../parts/use-live.ts'
import { nameOf, whyOf } from './rule-names.ts'
import './language.css'

/** What is left alone, as the list says it: the words in quotes, or all wording of a rule. */
const shownAs = ({ phrase, rule }: IgnoredRow): string =>
  phrase === '' ? say('languageRuleLeft', nameOf(rule)) : `“${phrase}”`

function Left({ row }: { readonly row: IgnoredRow }) {
  const why = row.phrase === '' ? whyOf(row.rule) : null
  return (
    <div class="left-alone">
      {shownAs(row)}
      {why && <small class="hint">{why}</small>}
    </div>
  )
}

/** Phrases and rules the agent told Koi to leave alone, each with a way back. */
export function IgnoredPhrases() {
  const { db, attempt, tell } = useKoi()
  const rows = useLive(ignoredPhrases)
  if (rows === undefined) return null
  if (rows.length === 0) return <p class="empty">{say('languageIgnoredNone')}</p>
  const heed = async (row: IgnoredRow): Promise<void> => {
    await attempt(() => heedAgain(db, row.id))
    tellStored('settings')
    const undo = (): void => {
      attempt(() => ignorePhrase(db, row, row.at)).then(() => tellStored('settings'))
    }
    tell(say('languageHeeded', shownAs(row)), { text: say('optionsUndo'), run: undo })
  }
  return (
    <ul class="entries">
      {rows.map((row) => (
        <li key={row.id} class="entry row">
          <Left row={row} />
          <Badge tone="plain">{row.desk === '' ? say('languageEverywhere') : row.desk}</Badge>
          <span class="push">
            <Button
              look="outline"
              label={say('languageHeedLabel', shownAs(row))}
              onClick={() => void heed(row)}
            >
              {say('languageHeed')}
            </Button>
          </span>
        </li>
      ))}
    </ul>
  )
}
