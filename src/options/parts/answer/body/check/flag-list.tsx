import type { Editor } from '@tiptap/core'
import { leftAlone } from '../../../../../domain/knowledge.ts'
import type { Flag } from '../../../../../domain/language/flag.ts'
import { textUnder } from '../../../../../domain/text/span.ts'
import { say } from '../../../../../platform/browser.ts'
import { sayCount } from '../../../../../platform/counted.ts'
import { heedAgain, ignoredPhrases, ignorePhrase } from '../../../../../storage/ignored.ts'
import { Button } from '../../../../../ui/button.tsx'
import { useKoi } from '../../../../parts/koi.ts'
import { tellStored } from '../../../../parts/tell.ts'
import { type Found, showFound } from './marks.ts'
import { wordsUnder } from './neutral-text.ts'
import { putRewrite } from './put-rewrite.ts'
import { exchangesFor } from './rewrite.ts'
import { inChipNames } from './spoken.ts'
import { useFound } from './use-found.ts'

/** Leaves words alone from now on, everywhere, with a way back. */
function useLeaving(): (rule: string, said: string) => Promise<void> {
  const { db, attempt, now, tell } = useKoi()
  return async (rule, said) => {
    const left = leftAlone(rule, said, { what: 'phrase', where: 'everywhere' }, '')
    const heed = async (): Promise<void> => {
      const row = (await ignoredPhrases(db)).find(
        (one) => one.rule === left.rule && one.phrase === left.phrase && one.desk === '',
      )
      if (row) await heedAgain(db, row.id)
      tellStored('settings')
    }
    const done = await attempt(() => ignorePhrase(db, left, now()).then(() => true))
    if (!done) return
    tellStored('settings')
    tell(say('flagLeftAlways'), { text: say('optionsUndo'), run: () => void attempt(heed) })
  }
}

interface EntryProps {
  readonly found: Found
  readonly flag: Flag
  readonly onLook: () => void
  readonly onUse: () => void
  readonly onLeave: (said: string) => void
}

function Entry({ found, flag, onLook, onUse, onLeave }: EntryProps) {
  const said = textUnder(found.neutral.text, flag.span)
  const shown = inChipNames(found.neutral, said)
  const fits = exchangesFor(found.neutral, flag) !== null
  return (
    <li class={`flag flag-${flag.level}`}>
      <p class="swap">
        <button type="button" class="said" aria-label={say('checkShow', shown)} onClick={onLook}>
          {shown}
        </button>
        {flag.rewrite !== null && (
          <ins>
            {flag.rewrite === '' ? say('practiceLeaveOut') : inChipNames(found.neutral, flag.rewrite)}
          </ins>
        )}
      </p>
      <p class="hint">{flag.why}</p>
      {flag.ask && <p class="hint">{flag.ask}</p>}
      {flag.rewrite !== null && !fits && <p class="hint">{say('checkByHand')}</p>}
      <div class="row">
        {fits && (
          <Button look="outline" label={say('checkUseNamed', shown)} onClick={onUse}>
            {say('flagUse')}
          </Button>
        )}
        <Button look="quiet" label={say('checkLeaveNamed', shown)} onClick={() => onLeave(said)}>
          {say('checkLeave')}
        </Button>
      </div>
    </li>
  )
}

/** What the language check says of an answer's own words, under the words. */
export function FlagList({ editor, language }: { readonly editor: Editor; readonly language: string }) {
  const found = useFound(editor, language)
  const leave = useLeaving()
  if (found === null || found.neutral.text.trim() === '') return null
  const { flags, neutral } = found
  const lookAt = (flag: Flag): void => {
    showFound(editor.view, { ...found, current: flags.indexOf(flag) })
    const words = wordsUnder(neutral, flag.span)
    const [from, to] = [words[0]?.from, words.at(-1)?.to]
    if (from !== undefined && to !== undefined)
      editor.chain().setTextSelection({ from, to }).focus().scrollIntoView().run()
  }
  const use = (flag: Flag): void => {
    if (putRewrite(editor.view, neutral.text, flag)) editor.commands.focus()
  }
  return (
    <section class="check" aria-label={say('checkTitle')}>
      <p class="check-count" aria-live="polite">
        {flags.length === 0 ? say('checkClean') : sayCount('checkFound', flags.length)}
      </p>
      {flags.length > 0 && (
        <ul>
          {flags.map((flag) => (
            <Entry
              key={`${flag.rule} ${flag.span.start}`}
              found={found}
              flag={flag}
              onLook={() => lookAt(flag)}
              onUse={() => use(flag)}
              onLeave={(said) => void leave(flag.rule, said)}
            />
          ))}
        </ul>
      )}
    </section>
  )
}
