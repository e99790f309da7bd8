import type { ManifestV3Export } from '@crxjs/vite-plugin'
import packageJson from './package.json' with { type: 'json' }
import { BUILT_IN_HOSTS } from './src/desks/hosts.ts'

/** Public half of the key that fixes the extension id in unpacked and packed form (id kdjoajmmncpofjnmjkoiofkddkmcndpf). */
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsGtJF1I0bUXRfu9pKZ4Er6/lMxJMc4Aah3on26QUw1mmY1oxq9zqDl86txdq0fsvIJ+JkxTbYnUVzXd3MbR9HQda1NIx7J2uayJBZIOMbofwTV6dUlg1tD4Rt3RiJyonk0V18X5q2uRMkkQWjS+BAALD79LE15FypjDPPg/Vdqiiz4KLvEUV70zgRJmZIqXO70sCuqOWfYAFci3PX8O7Ue8vN6UdjjNXvoiFAn5PCLgovJAn3QSEM3XCaWZrKkuHeGnS/6S/iuo/R2z8ycE5fMBAc8ad8qsr8LOl+HpqL2bld9PHzu8lE9vzBesXy+VRHLSc3AnnAA3BiVSrOCt9qQIDAQAB'

/** Hosts that only the build for tests and the demo may read. */
const LOOPBACK = ['http://127.0.0.1/*', 'http://localhost/*']

/** The manifest for a build mode: 'e2e' adds the loopback hosts, everything else is what people install. */
export function manifestFor(mode: string) {
  const hosts = mode === 'e2e' ? [...BUILT_IN_HOSTS, ...LOOPBACK] : [...BUILT_IN_HOSTS]
  return {
    manifest_version: 3,
    name: '__MSG_appName__',
    short_name: 'Koi',
    description: '__MSG_appDescription__',
    version: packageJson.version,
    key: KEY,
    default_locale: 'en',
    minimum_chrome_version: '137',
    incognito: 'not_allowed',
    icons: {
      '16': 'src/ui/icons/koi-16.png',
      '32': 'src/ui/icons/koi-32.png',
      '48': 'src/ui/icons/koi-48.png',
      '128': 'src/ui/icons/koi-128.png',
    },
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'notifications',
      'scripting',
      'sidePanel',
      'contextMenus',
      'activeTab',
    ],
    host_permissions: hosts,
    // What an administrator may set for all agents; @crxjs copies it with the rest of public/.
    storage: { managed_schema: 'managed-schema.json' },
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    background: { service_worker: 'src/background/main.ts', type: 'module' },
    content_scripts: [
      {
        matches: hosts,
        js: ['src/content/sentinel.iife.ts'],
        run_at: 'document_start',
        all_frames: true,
      },
    ],
    // Nothing of the web is loaded into Koi's pages, not even a picture in an answer.
    content_security_policy: {
      extension_pages: "script-src 'self'; object-src 'self'; img-src 'self' data: blob:",
    },
    action: { default_title: '__MSG_appName__' },
    side_panel: { default_path: 'src/panel/index.html' },
    options_page: 'src/options/index.html',
    commands: {
      'open-panel': {
        suggested_key: { default: 'Ctrl+Shift+Y', mac: 'Command+Shift+Y' },
        description: '__MSG_commandOpenPanel__',
      },
      'open-palette': {
        suggested_key: { default: 'Ctrl+Shift+K', mac: 'Command+Shift+K' },
        description: '__MSG_commandOpenPalette__',
      },
      'next-flag': {
        suggested_key: { default: 'Ctrl+Shift+U', mac: 'Command+Shift+U' },
        description: '__MSG_commandNextFlag__',
      },
    },
  } satisfies ManifestV3Export
}
