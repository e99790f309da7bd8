import { say } from '../../../../platform/browser.ts'
import { Field, TextField } from '../../../parts/field.tsx'
import { type Chip, quotable } from './chip.ts'
import { chipWords } from './chip-words.ts'
import { isOneRegion } from './split.ts'

interface ChipFieldsProps {
  readonly chip: Chip
  readonly shortcuts: readonly string[]
  readonly onChip: (chip: Chip) => void
}

/** The chip as it can be stored, or null while something it needs is missing. */
export function finished(chip: Chip): Chip | null {
  if (chip.kind === 'ask') {
    const choices = chip.choices.map(quotable).filter((choice) => choice !== '')
    return quotable(chip.label) === '' ? null : { ...chip, choices: chip.date ? [] : choices }
  }
  if (chip.kind === 'code')
    return isOneRegion(chip.source.trim()) ? { ...chip, source: chip.source.trim() } : null
  return chip.kind === 'snippet' && quotable(chip.shortcut) === '' ? null : chip
}

const FALLBACKS = { ask: 'fallbackAsk', words: 'fallbackWords', nothing: 'fallbackNothing' } as const
type Fallback = keyof typeof FALLBACKS

function ValueFields({
  chip,
  onChip,
}: {
  readonly chip: Extract<Chip, { kind: 'value' }>
  readonly onChip: (chip: Chip) => void
}) {
  const now: Fallback = chip.fallback === null ? 'ask' : chip.fallback === '' ? 'nothing' : 'words'
  const choose = (way: Fallback): void =>
    onChip({ ...chip, fallback: way === 'ask' ? null : way === 'nothing' ? '' : say('fallbackExample') })
  return (
    <>
      <fieldset class="field">
        <legend>{say('fallbackTitle')}</legend>
        {(['ask', 'words', 'nothing'] as const).map((way) => (
          <label key={way} class="radio">
            <input type="radio" name="fallback" checked={now === way} onChange={() => choose(way)} />
            {say(FALLBACKS[way])}
          </label>
        ))}
      </fieldset>
      {now === 'words' && (
        <TextField
          label={say('fallbackText')}
          value={chip.fallback ?? ''}
          onValue={(fallback) => onChip({ ...chip, fallback })}
        />
      )}
    </>
  )
}

function AskFields({
  chip,
  onChip,
}: {
  readonly chip: Extract<Chip, { kind: 'ask' }>
  readonly onChip: (chip: Chip) => void
}) {
  return (
    <>
      <TextField label={say('askLabel')} value={chip.label} onValue={(label) => onChip({ ...chip, label })} />
      {!chip.date && (
        <Field label={say('askChoices')} hint={say('askChoicesHint')}>
          {(wiring) => (
            <textarea
              {...wiring}
              value={chip.choices.join('\n')}
              onInput={(event) => onChip({ ...chip, choices: event.currentTarget.value.split('\n') })}
            />
          )}
        </Field>
      )}
      <label class="radio">
        <input
          type="checkbox"
          checked={chip.date}
          onChange={(event) => onChip({ ...chip, date: event.currentTarget.checked })}
        />
        {say('askDate')}
      </label>
    </>
  )
}

function DayFields({
  chip,
  onChip,
}: {
  readonly chip: Extract<Chip, { kind: 'day' }>
  readonly onChip: (chip: Chip) => void
}) {
  return (
    <Field label={say('dayCount')} hint={say('dayCountHint')}>
      {(wiring) => (
        <input
          {...wiring}
          type="number"
          min="0"
          max="999"
          value={Math.max(0, chip.workdays)}
          onInput={({ currentTarget: { value } }) => {
            const workdays = Math.min(999, Math.max(0, Math.round(Number(value) || 0)))
            onChip({ ...chip, workdays: workdays === 0 ? -1 : workdays })
          }}
        />
      )}
    </Field>
  )
}

/** The fields of one chip, by its kind. */
export function ChipFields({ chip, shortcuts, onChip }: ChipFieldsProps) {
  const title = <p class="chip-title">{chipWords(chip).label}</p>
  switch (chip.kind) {
    case 'value':
      return (
        <>
          {title}
          <ValueFields chip={chip} onChip={onChip} />
        </>
      )
    case 'ask':
      return <AskFields chip={chip} onChip={onChip} />
    case 'day':
      return <DayFields chip={chip} onChip={onChip} />
    case 'cursor':
      return <p class="hint">{say('cursorHint')}</p>
    case 'snippet':
      return (
        <Field label={say('snippetShortcut')} hint={say('snippetShortcutHint')}>
          {(wiring) => (
            <select
              {...wiring}
              value={chip.shortcut}
              onChange={(event) => onChip({ ...chip, shortcut: event.currentTarget.value })}
            >
              {[...new Set([chip.shortcut, ...shortcuts])].map((shortcut) => (
                <option key={shortcut} value={shortcut}>
                  {shortcut}
                </option>
              ))}
            </select>
          )}
        </Field>
      )
    case 'code':
      return (
        <Field
          label={say('codeSource')}
          hint={say('codeHint')}
          warning={isOneRegion(chip.source.trim()) ? null : say('codeBroken')}
        >
          {(wiring) => (
            <textarea
              {...wiring}
              class="code"
              spellcheck={false}
              value={chip.source}
              onInput={(event) => onChip({ kind: 'code', source: event.currentTarget.value })}
            />
          )}
        </Field>
      )
  }
}
