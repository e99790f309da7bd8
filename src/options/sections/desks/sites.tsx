import type { SceneField } from '../../../domain/scene.ts'
import { say } from '../../../platform/browser.ts'
import { askFor, giveBack } from '../../../platform/permissions.ts'
import type { SiteRow } from '../../../storage/database.ts'
import { disableSite, enableSite, pointAt } from '../../../storage/sites.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { useKoi } from '../../parts/koi.ts'
import { tellStored } from '../../parts/tell.ts'
import { useLive } from '../../parts/use-live.ts'

const hostOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).host : origin)

function pointedFields(site: SiteRow): SceneField[] {
  return Object.keys(site.pointed).filter((name): name is SceneField => name in site.pointed)
}

function Pointed({ site }: { readonly site: SiteRow }) {
  const { db, attempt } = useKoi()
  const fields = pointedFields(site)
  if (fields.length === 0) return null
  const forget = (field: SceneField): void => {
    attempt(() => pointAt(db, site.origin, field, '')).then(() => tellStored('sites'))
  }
  return (
    <div class="pointed">
      <p class="hint">{say('sitePointed')}</p>
      <ul>
        {fields.map((field) => (
          <li key={field} class="row">
            <span>{say(`field_${field}`)}</span>
            <Button
              look="quiet"
              label={say('siteForgetField', say(`field_${field}`), hostOf(site.origin))}
              onClick={() => forget(field)}
            >
              {say('siteForget')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Site({ site }: { readonly site: SiteRow }) {
  const { db, attempt, tell } = useKoi()
  const host = hostOf(site.origin)
  const remove = async (): Promise<void> => {
    await attempt(() => disableSite(db, site.origin))
    await giveBack(site.origin).catch(() => undefined)
    tellStored('sites')
    tell(say('siteRemoved', host))
  }
  const enable = async (): Promise<void> => {
    if (!(await askFor(site.origin).catch(() => false))) return
    await attempt(() => enableSite(db, site.origin))
    tellStored('sites')
  }
  return (
    <li class="entry">
      <div class="row">
        <strong>{host}</strong>
        <Badge tone={site.enabled ? 'moss' : 'plain'}>{say(site.enabled ? 'siteOn' : 'siteOff')}</Badge>
        <span class="push">
          {site.enabled ? (
            <Button look="outline" label={say('siteRemoveLabel', host)} onClick={() => void remove()}>
              {say('siteRemove')}
            </Button>
          ) : (
            <Button look="outline" label={say('siteEnableLabel', host)} onClick={() => void enable()}>
              {say('siteEnable')}
            </Button>
          )}
        </span>
      </div>
      <Pointed site={site} />
    </li>
  )
}

/** Sites beyond the built-in desks, and built-in ones where the agent pointed at something. */
export function Sites() {
  const sites = useLive((db) => db.sites.toArray())
  const shown = sites?.filter((site) => site.enabled || pointedFields(site).length > 0) ?? []
  if (sites === undefined) return null
  if (shown.length === 0) return <p class="empty">{say('sitesNone')}</p>
  return (
    <ul class="entries">
      {shown.map((site) => (
        <Site key={site.origin} site={site} />
      ))}
    </ul>
  )
}
