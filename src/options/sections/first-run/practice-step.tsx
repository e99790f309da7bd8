import { useMemo, useState } from 'preact/hooks'
import type { Flag } from '../../../domain/language/flag.ts'
import { FlagReader } from '../../../domain/language/flag-reader.ts'
import { loadRules } from '../../../domain/language/matcher.ts'
import type { PackedRules } from '../../../domain/language/packed.ts'
import { textUnder } from '../../../domain/text/span.ts'
import { say } from '../../../platform/browser.ts'
import { sayCount } from '../../../platform/counted.ts'
import rules from '../../../starter-pack/compiled/rules.json' with { type: 'json' }
import { Button } from '../../../ui/button.tsx'
import { Face } from '../../../ui/face.tsx'
import { PRACTICE_CONTEXT, rewritten, stretches } from './practice.ts'

interface BoxProps {
  readonly text: string
  readonly flags: readonly Flag[]
  readonly onText: (text: string) => void
}

/** A reply box whose marks lie in a copy of its text underneath. */
function Box({ text, flags, onText }: BoxProps) {
  return (
    <div class="practice-box">
      <div class="mirror" aria-hidden="true">
        {stretches(text, flags).map(({ text: words, flag, at }) =>
          flag ? <mark key={at}>{words}</mark> : words,
        )}
        {'\n'}
      </div>
      <textarea
        aria-label={say('practiceDraft')}
        spellcheck={false}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </div>
  )
}

function Suggestion({
  text,
  flag,
  onUse,
}: {
  readonly text: string
  readonly flag: Flag
  readonly onUse: () => void
}) {
  return (
    <li class="entry">
      <p class="swap">
        <del>{textUnder(text, flag.replaces)}</del>
        {flag.rewrite !== null && <ins>{flag.rewrite === '' ? say('practiceLeaveOut') : flag.rewrite}</ins>}
      </p>
      <p class="hint">{flag.why}</p>
      {flag.ask && <p class="hint">{flag.ask}</p>}
      {flag.rewrite !== null && (
        <Button look="outline" onClick={onUse}>
          {say('flagUse')}
        </Button>
      )}
    </li>
  )
}

/** The real reader on a sample reply: what is marked can be made better with a click, or by typing. */
export function PracticeStep() {
  const [text, setText] = useState(() => say('practiceSample'))
  const reader = useMemo(() => new FlagReader(loadRules(null, rules as PackedRules)), [])
  const flags = reader.read(text, PRACTICE_CONTEXT)
  const shown = [...flags].sort((a, b) => a.span.start - b.span.start)
  return (
    <div class="practice">
      <figure class="message">
        <Face name="Dana Whitfield" />
        <div>
          <figcaption>Dana Whitfield</figcaption>
          <blockquote>{say('practiceMessage')}</blockquote>
        </div>
      </figure>
      <Box text={text} flags={flags} onText={setText} />
      <p class="verdict" aria-live="polite">
        {flags.length === 0 ? say('practiceClean') : sayCount('practiceFound', flags.length)}
      </p>
      <ul class="entries">
        {shown.map((flag) => (
          <Suggestion
            key={`${flag.rule} ${flag.span.start}`}
            text={text}
            flag={flag}
            onUse={() => setText(rewritten(text, flag))}
          />
        ))}
      </ul>
      {text !== say('practiceSample') && (
        <Button look="quiet" onClick={() => setText(say('practiceSample'))}>
          {say('practiceAgain')}
        </Button>
      )}
    </div>
  )
}
