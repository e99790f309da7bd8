import type { FailedLook, LookTrouble } from '../../domain/packs/following/trouble.ts'
import { say } from '../../platform/browser.ts'

/** What is wrong, and what to do about it. */
const WORDS: Readonly<Record<Exclude<LookTrouble, 'refused'>, readonly [what: string, todo: string]>> = {
  offline: ['lookOffline', 'lookAgain'],
  unreachable: ['lookUnreachable', 'lookAgainOrAsk'],
  unreadable: ['lookUnreadable', 'lookUnreadableTodo'],
  redirected: ['lookRedirected', 'lookRedirectedTodo'],
  missing: ['lookMissing', 'lookMissingTodo'],
  forbidden: ['lookForbidden', 'lookForbiddenTodo'],
  status: ['lookStatus', 'lookAgainOrAsk'],
  slow: ['lookSlow', 'lookAgainOrAsk'],
  'cut-off': ['lookCutOff', 'lookAgainOrAsk'],
  'too-big': ['lookTooBig', 'lookTooBigTodo'],
  'not-allowed': ['lookNotAllowed', 'lookNotAllowedTodo'],
  'bad-address': ['lookBadAddress', 'lookAdministratorTodo'],
  'bad-key': ['lookBadKey', 'lookAdministratorTodo'],
}

/** Why a look brought nothing, in plain words. A refusal brings its own. */
export function whyWords({ trouble, detail }: FailedLook): string {
  return trouble === 'refused' ? detail : say(WORDS[trouble][0], detail)
}

/** The same, with what to do about it. */
export function troubleWords(failed: FailedLook): string {
  if (failed.trouble === 'refused') return failed.detail
  return `${whyWords(failed)} ${say(WORDS[failed.trouble][1])}`
}
