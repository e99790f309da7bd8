import { say } from '../../../platform/browser.ts'
import type { PackRow } from '../../../storage/pack-rows.ts'
import { newsSeen } from '../../../storage/packs/packs.ts'
import { Button } from '../../../ui/button.tsx'
import { useKoi } from '../../parts/koi.ts'

/** What the last updates changed, until the agent has seen it. */
export function PackNews({ row: { name, news, facts } }: { readonly row: PackRow }) {
  const { db, attempt } = useKoi()
  if (news.length === 0) return null
  return (
    <div class="note pack-news">
      <h4>{say('packsNews', String(facts.version))}</h4>
      <ul>
        {news.map(({ words }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
          <li key={place}>{words}</li>
        ))}
      </ul>
      <Button
        look="outline"
        label={say('packsNewsSeenNamed', facts.title)}
        onClick={() => void attempt(() => newsSeen(db, name))}
      >
        {say('packsNewsSeen')}
      </Button>
    </div>
  )
}
