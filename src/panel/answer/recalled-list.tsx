import { passesWords } from '../../domain/lookup/candidates.ts'
import { soughtBy } from '../../domain/lookup/sought.ts'
import { say } from '../../platform/browser.ts'
import type { SnippetRow } from '../../storage/database.ts'
import { useFiled } from '../around.ts'
import type { Filed } from '../filed.ts'
import './recalled-list.css'

const recalledOf = (filed: Filed) => filed.recalled
const titlesOf = (filed: Filed) => filed.packTitles

function Struck({ row, pack }: { readonly row: SnippetRow; readonly pack: string }) {
  return (
    <li class="card recalled">
      <s>{row.title}</s>
      <p>{say('recalledWhy', pack, row.recalled ?? '')}</p>
    </li>
  )
}

/** Answers that their packs took back, struck out with the reason, where the agent would look for them; they cannot be put in. */
export function RecalledList({ query }: { readonly query: string }) {
  const recalled = useFiled(recalledOf)
  const titles = useFiled(titlesOf)
  const sought = soughtBy(query)
  const shown = recalled.filter((row) => passesWords(row, sought))
  if (shown.length === 0) return null
  return (
    <>
      <h3 class="recalled-title">{say('recalledTitle')}</h3>
      <ul class="found">
        {shown.map((row) => (
          <Struck key={row.id} row={row} pack={titles[row.pack] ?? row.pack} />
        ))}
      </ul>
    </>
  )
}
