import { say } from '../../../platform/browser.ts'
import { askFor } from '../../../platform/permissions.ts'
import { request } from '../../../platform/requests.ts'
import { enableSite } from '../../../storage/sites.ts'
import { Button } from '../../../ui/button.tsx'
import { keep, useAround } from '../../around.ts'

/** Lets Koi read a site, after the browser asked the agent once. */
export function EnableSite({ origin }: { readonly origin: string }) {
  const around = useAround()
  const enable = async (): Promise<void> => {
    const isGiven = await askFor(origin)
    if (!isGiven) return
    await keep(around, async () => {
      await enableSite(around.db, origin)
      await request('stored', { what: 'sites' })
    })
    around.page.again()
  }
  return <Button onClick={() => void enable()}>{say('siteUseHere', new URL(origin).hostname)}</Button>
}
