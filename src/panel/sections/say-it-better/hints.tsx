import type { Hint, HintKind } from '../../../domain/language/hints/hint.ts'
import { say } from '../../../platform/browser.ts'
import { Button } from '../../../ui/button.tsx'
import { useAround } from '../../around.ts'
import { useTurnOffHint } from './use-turn-off-hint.ts'

const SENTENCES: Readonly<Record<HintKind, string>> = {
  'extra-first': 'hintExtraFirst',
  'greeting-spelling': 'hintGreetingSpelling',
  'greeting-twice': 'hintGreetingTwice',
  'sign-off-twice': 'hintSignOffTwice',
  shouting: 'hintShouting',
  'long-sentences': 'hintLongSentences',
  'long-words': 'hintLongWords',
  'long-paragraph': 'hintLongParagraph',
  'long-reply': 'hintLongReply',
  'greeting-missing-named': 'hintGreetingMissingNamed',
  'greeting-missing': 'hintGreetingMissing',
  'sign-off-missing': 'hintSignOffMissing',
}

/** More at once would be no hint any more. */
const MOST = 3

/** Small things about the draft as a whole, one line each; a click shows the place in the box. */
export function Hints({ hints }: { readonly hints: readonly Hint[] }) {
  const { page } = useAround()
  const turnOff = useTurnOffHint()
  if (hints.length === 0) return null
  return (
    <div class="hints">
      <h3>{say('hintsTitle')}</h3>
      <ul>
        {hints.slice(0, MOST).map(({ kind, span, values }) => (
          <li key={kind}>
            <button type="button" class="where" onClick={() => page.show(span)} title={say('showInBox')}>
              {say(SENTENCES[kind], ...values)}
            </button>
            <Button look="quiet" label={say('hintTurnOff')} onClick={() => void turnOff(kind)}>
              ✕
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
