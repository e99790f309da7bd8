import { say } from '../../../platform/browser.ts'
import { sayCount } from '../../../platform/counted.ts'
import { useFiled } from '../../around.ts'
import type { Filed } from '../../filed.ts'
import './pack-news.css'

const newsOf = (filed: Filed) => filed.packNews

const PACKS_PAGE = '../options/index.html#packs'

/** Says quietly that a pack was updated, until the agent has seen what changed. */
export function PackNews() {
  const news = useFiled(newsOf)
  return (
    <div role="status">
      {news.map(({ name, title, changes }) => (
        <p key={name} class="pack-news quietly">
          <span>{sayCount('packNews', changes, title)}</span>
          <a href={PACKS_PAGE} target="_blank" rel="noreferrer">
            {say('packNewsOpen')}
          </a>
        </p>
      ))}
    </div>
  )
}
