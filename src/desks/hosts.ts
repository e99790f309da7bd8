/** Hosts of the built-in desks as match patterns: all that Koi may read at install. */
export const BUILT_IN_HOSTS: readonly string[] = [
  'https://*.zendesk.com/*',
  'https://mail.google.com/*',
  'https://*.freshdesk.com/*',
]
