import type { StudioRoute } from '../../route.ts'
import '../../parts/answer/answer.css'
import { Keys } from './keys/keys.tsx'
import { PackPage } from './pack/pack-page.tsx'
import { Packs } from './packs/packs.tsx'
import './studio.css'

/** Where a team lead makes packs: all of them, one of them, or the keys that sign them. */
export function StudioSection({ route }: { readonly route: StudioRoute }) {
  if (route.page === 'pack') return <PackPage key={route.pack} route={route} />
  return route.page === 'keys' ? <Keys /> : <Packs />
}
