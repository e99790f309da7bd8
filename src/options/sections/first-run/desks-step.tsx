import { say } from '../../../platform/browser.ts'
import { enabledSites } from '../../../storage/sites.ts'
import { AddSite } from '../../parts/add-site.tsx'
import { BuiltInDesks } from '../../parts/built-in-desks.tsx'
import { useLive } from '../../parts/use-live.ts'

/** Which desks Koi may read. */
export function DesksStep() {
  const sites = useLive(enabledSites) ?? []
  return (
    <>
      <BuiltInDesks />
      <h3>{say('welcomeOwnDesk')}</h3>
      {sites.length > 0 && (
        <ul class="tags">
          {sites.map((origin) => (
            <li key={origin} class="tag">
              {new URL(origin).host}
            </li>
          ))}
        </ul>
      )}
      <AddSite />
    </>
  )
}
