import { useState } from 'preact/hooks'
import type { Leaving } from '../../../domain/knowledge.ts'
import type { Flag } from '../../../domain/language/flag.ts'
import { textUnder } from '../../../domain/text/span.ts'
import { say } from '../../../platform/browser.ts'
import { Button } from '../../../ui/button.tsx'
import { putInstead } from '../../answer/put-in.ts'
import { useAround } from '../../around.ts'
import { LeaveMenu } from './leave-menu.tsx'
import { useIgnore } from './use-ignore.ts'

interface FlagCardProps {
  readonly flag: Flag
  readonly text: string
  readonly hotkey: string | undefined
}

/** The sentence as written, with the words that were marked. A click shows it in the box. */
function Said({ flag, text }: { readonly flag: Flag; readonly text: string }) {
  const { page } = useAround()
  const { span, replaces } = flag
  return (
    <button type="button" class="said" onClick={() => page.show(span)} title={say('showInBox')}>
      {text.slice(Math.min(replaces.start, span.start), span.start)}
      <mark>{textUnder(text, span)}</mark>
      {text.slice(span.end, Math.max(replaces.end, span.end))}
    </button>
  )
}

/** One flag: what was said, what to say instead, why, and what to do about it. */
export function FlagCard({ flag, text, hotkey }: FlagCardProps) {
  const around = useAround()
  const ignore = useIgnore()
  const [isLeaving, setLeaving] = useState(false)
  const { rewrite, replaces, ask, why, span, rule, pack } = flag
  const leave = (leaving: Leaving): void => void ignore(rule, textUnder(text, span), leaving)
  return (
    <div class="card flag">
      <div class="swap">
        <Said flag={flag} text={text} />
        {rewrite === null ? null : <ins>{rewrite === '' ? say('flagLeaveOut') : rewrite}</ins>}
      </div>
      <p class="quietly">{why}</p>
      {ask === null ? null : <p class="ask-for">{ask}</p>}
      {pack === undefined ? null : <p class="from-pack">{say('flagFromPack', pack)}</p>}
      <div class="row">
        {rewrite === null ? (
          <Button look="outline" onClick={() => around.page.show(span)}>
            {say('flagShow')}
          </Button>
        ) : (
          <Button hotkey={hotkey} onClick={() => void putInstead(around, replaces, rewrite)}>
            {say(rewrite === '' ? 'flagTakeOut' : 'flagUse')}
          </Button>
        )}
        <Button look="quiet" expanded={isLeaving} onClick={() => setLeaving(!isLeaving)}>
          {say('flagLeave')}
        </Button>
      </div>
      {isLeaving ? <LeaveMenu leave={leave} /> : null}
    </div>
  )
}
