import { say } from '../../../platform/browser.ts'
import { AddSite } from '../../parts/add-site.tsx'
import { BuiltInDesks } from '../../parts/built-in-desks.tsx'
import { Card, Page } from '../../parts/card.tsx'
import { Sites } from './sites.tsx'

/** Where Koi works: the built-in desks, sites the agent added, what she pointed at there. */
export function DesksSection() {
  return (
    <Page title={say('navDesks')} intro={say('desksIntro')}>
      <Card title={say('desksBuiltIn')} intro={say('desksBuiltInIntro')}>
        <BuiltInDesks />
      </Card>
      <Card title={say('desksOwn')} intro={say('desksOwnIntro')}>
        <Sites />
        <AddSite />
      </Card>
    </Page>
  )
}
