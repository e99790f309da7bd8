import { useState } from 'preact/hooks'
import { triggersOf } from '../../../desks/triggers.ts'
import type { Typing } from '../../../domain/knowledge.ts'
import { comboOf, EXPAND_KEYS } from '../../../domain/lookup/combo.ts'
import {
  clashWith,
  DEFAULT_TRIGGER,
  type TriggerTrouble,
  triggerTrouble,
} from '../../../domain/lookup/trigger.ts'
import { say } from '../../../platform/browser.ts'
import { BUILT_IN_DESKS } from '../../parts/built-in-desks.tsx'
import { Card } from '../../parts/card.tsx'
import { Field, Switch, TextField } from '../../parts/field.tsx'

const TROUBLE: Readonly<Record<TriggerTrouble, string>> = {
  empty: 'triggerEmpty',
  letters: 'triggerLetters',
  long: 'triggerLong',
  ordinary: 'triggerOrdinary',
}

const EXPAND_WORDS: Readonly<Record<(typeof EXPAND_KEYS)[number], string>> = {
  Tab: 'typingExpandTab',
  Enter: 'typingExpandEnter',
  Space: 'typingExpandSpace',
}

/** What editors, desks and Koi do with these in every reply box. */
const TAKEN =
  /^Ctrl\+(?:[ABCFIKUVXYZ.]|Shift\+[VZ]|Enter|Tab|Arrow\w+|Home|End|Backspace|Delete)$|^(?:Ctrl|Alt)\+\d$|^Alt\+(?:Tab|F4)$/

/** Why a trigger is refused, in words; null where it may be used. `desksOff`: desks that Koi leaves alone anyway. */
export function refusalOf(trigger: string, desksOff: readonly string[]): string | null {
  const trouble = triggerTrouble(trigger)
  if (trouble) return say(TROUBLE[trouble], trigger === '' ? DEFAULT_TRIGGER : trigger)
  for (const { id, name } of BUILT_IN_DESKS) {
    const own = desksOff.includes(id) ? null : clashWith(trigger, triggersOf(id))
    if (own !== null) return say('triggerTaken', name, own)
  }
  return null
}

interface TypingCardProps {
  readonly typing: Typing
  readonly desksOff: readonly string[]
  readonly onChange: (typing: Typing) => void
}

/** The sign that shortcuts begin with: what is refused stays in the field with the reason, and the one before goes on working. */
function TriggerField({ typing, desksOff, onChange }: TypingCardProps) {
  const [text, setText] = useState(typing.trigger)
  const refusal = refusalOf(text, desksOff)
  const write = (next: string): void => {
    setText(next)
    if (refusalOf(next, desksOff) === null) onChange({ ...typing, trigger: next })
  }
  return (
    <TextField
      label={say('typingTrigger')}
      hint={say('typingTriggerHint', typing.trigger)}
      warning={refusal}
      value={text}
      onValue={write}
    />
  )
}

/** Takes the keys as they are pressed; Tab still walks on. */
function PaletteKeyField({ typing, onChange }: TypingCardProps) {
  const [warning, setWarning] = useState<string | null>(null)
  const press = (event: KeyboardEvent): void => {
    const combo = comboOf(event)
    if (combo === '' || /^(?:Shift\+)?(?:Tab|Escape)$/.test(combo)) return
    event.preventDefault()
    const isOff = combo === 'Backspace' || combo === 'Delete'
    if (!isOff && (!/^(?:Ctrl|Alt)\+/.test(combo) || TAKEN.test(combo))) {
      setWarning(say('typingPaletteTaken', combo))
      return
    }
    setWarning(null)
    onChange({ ...typing, paletteKey: isOff ? '' : combo })
  }
  return (
    <Field label={say('typingPalette')} hint={say('typingPaletteHint')} warning={warning}>
      {(wiring) => <input type="text" readOnly {...wiring} value={typing.paletteKey} onKeyDown={press} />}
    </Field>
  )
}

/** How answers are reached from inside the reply box. */
export function TypingCard(props: TypingCardProps) {
  const { typing, onChange } = props
  return (
    <Card title={say('typingTitle')} intro={say('typingIntro')}>
      <div class="stack">
        <TriggerField {...props} />
        <Field label={say('typingExpand')}>
          {(wiring) => (
            <select
              {...wiring}
              value={typing.expandKey}
              onChange={(event) => onChange({ ...typing, expandKey: event.currentTarget.value })}
            >
              {EXPAND_KEYS.map((key) => (
                <option key={key} value={key}>
                  {say(EXPAND_WORDS[key])}
                </option>
              ))}
            </select>
          )}
        </Field>
        <PaletteKeyField {...props} />
        <Switch
          label={say('typingMenu')}
          on={typing.menu}
          onChange={(menu) => onChange({ ...typing, menu })}
        />
      </div>
    </Card>
  )
}
