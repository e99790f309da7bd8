import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { manifestFor } from '../manifest.config.ts'

const PERMISSIONS = [
  'storage',
  'unlimitedStorage',
  'alarms',
  'notifications',
  'scripting',
  'sidePanel',
  'contextMenus',
  'activeTab',
]
const HOSTS = ['https://*.zendesk.com/*', 'https://mail.google.com/*', 'https://*.freshdesk.com/*']

const privacy = readFileSync(resolve(import.meta.dirname, '../PRIVACY.md'), 'utf8')

describe('the manifest people install', () => {
  const manifest = manifestFor('production')

  it('asks for exactly these permissions', () => {
    expect(manifest.permissions).toEqual(PERMISSIONS)
    expect(manifest.host_permissions).toEqual(HOSTS)
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*'])
    expect(manifest.incognito).toBe('not_allowed')
  })

  it.each([...PERMISSIONS, ...HOSTS])('gives the reason for %s in PRIVACY.md', (name) => {
    expect(privacy).toContain(`\`${name}\``)
  })

  it('shows nothing to the web and runs one sentinel', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources')
    expect(manifest).not.toHaveProperty('externally_connectable')
    expect(manifest.content_scripts).toEqual([
      { matches: HOSTS, js: ['src/content/sentinel.iife.ts'], run_at: 'document_start', all_frames: true },
    ])
  })

  it('names what an administrator may set', () => {
    const file = resolve(import.meta.dirname, '../public', manifest.storage.managed_schema)
    const schema: { properties: Record<string, { items: { required: string[] } }> } = JSON.parse(
      readFileSync(file, 'utf8'),
    )
    expect(Object.keys(schema.properties)).toEqual(['packs'])
    expect(schema.properties['packs']?.items.required).toEqual(['address', 'key'])
  })

  it('has no key that no browser knows', () => {
    const known = new Set(
      (
        'manifest_version name short_name description version key default_locale minimum_chrome_version incognito icons ' +
        'permissions host_permissions optional_host_permissions background content_scripts action side_panel options_page commands content_security_policy storage'
      ).split(' '),
    )
    expect(Object.keys(manifest).filter((name) => !known.has(name))).toEqual([])
  })
})

describe('the manifest for tests and the demo', () => {
  it('differs by the loopback hosts alone', () => {
    const { host_permissions: hosts, content_scripts: scripts, ...others } = manifestFor('e2e')
    const { host_permissions: _, content_scripts: __, ...installed } = manifestFor('production')
    expect(others).toEqual(installed)
    expect(hosts).toEqual([...HOSTS, 'http://127.0.0.1/*', 'http://localhost/*'])
    expect(scripts[0]?.matches).toEqual(hosts)
  })
})
