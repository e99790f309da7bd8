import { say } from '../../../platform/browser.ts'
import { sceneOf, usePage } from '../../around.ts'
import type { PanelState } from '../../state.ts'
import { EnableSite } from './enable-site.tsx'
import { KoiInPond } from './koi-in-pond.tsx'
import { PracticeEntry } from './practice-entry.tsx'
import './page-state.css'

const linkOf = (state: PanelState) => state.link
const originOf = (state: PanelState) => state.origin

/** What stands in the place of a conversation while there is none: always what is the matter, and what to do. */
export function PageState() {
  const link = usePage(linkOf)
  const origin = usePage(originOf)
  const scene = usePage(sceneOf)
  if (scene) return null
  if (link === 'not-allowed')
    return (
      <div class="page-state">
        <KoiInPond />
        <h2>{say('siteNotYet')}</h2>
        <p>{say('siteNotYetWhy')}</p>
        <EnableSite origin={origin} />
      </div>
    )
  if (link === 'none')
    return (
      <div class="page-state">
        <KoiInPond />
        <h2>{say('pageNone')}</h2>
        <p>{say('pageNoneWhy')}</p>
        <PracticeEntry />
      </div>
    )
  return (
    <div class="page-state" role="status">
      <KoiInPond />
      <p>{say('pageWaiting')}</p>
    </div>
  )
}
