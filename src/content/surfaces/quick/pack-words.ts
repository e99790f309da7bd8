import { say } from '../../../platform/browser.ts'

/** Whose answer it is, as agents know it. */
export function packWords(pack: string): string {
  if (pack === 'own') return say('packOwn')
  return pack === 'starter' ? say('packStarter') : pack
}
