import { useState } from 'preact/hooks'
import { CATEGORIES, type Level } from '../../../../domain/language/flag.ts'
import { parseRule } from '../../../../domain/packs/rule-source.ts'
import {
  BLANK_RULE,
  type PhraseRule,
  phraseRuleOf,
  writePhraseRule,
} from '../../../../domain/packs/source/phrase-rule.ts'
import { say } from '../../../../platform/browser.ts'
import { Button } from '../../../../ui/button.tsx'
import { Field, TextField } from '../../../parts/field.tsx'
import { useKoi } from '../../../parts/koi.ts'
import { hashOfPack } from '../../../route.ts'
import { LinesField } from '../parts/lines-field.tsx'
import { SourceText } from '../parts/source-text.tsx'
import { usePack, usePackState } from '../use-open-pack.ts'
import { CATEGORY_WORDS } from './category-words.ts'
import { readLoosely } from './read-loosely.ts'
import { TestLines } from './test-lines.tsx'

const LEVELS: readonly Level[] = ['hint', 'warn', 'error']
const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  hint: 'studioHint',
  warn: 'studioWarning',
  error: 'studioError',
}

interface FormProps {
  readonly rule: PhraseRule
  readonly onRule: (part: Partial<PhraseRule>) => void
}

function Kind({ rule, onRule }: FormProps) {
  return (
    <div class="pair">
      <Field label={say('studioRuleCategory')}>
        {(wiring) => (
          <select
            {...wiring}
            value={rule.category}
            onChange={({ currentTarget: { value } }) =>
              onRule({ category: CATEGORIES.find((one) => one === value) ?? rule.category })
            }
          >
            {CATEGORIES.map((one) => (
              <option key={one} value={one}>
                {say(CATEGORY_WORDS[one])}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={say('studioRuleLevel')}>
        {(wiring) => (
          <select
            {...wiring}
            value={rule.level}
            onChange={({ currentTarget: { value } }) =>
              onRule({ level: LEVELS.find((one) => one === value) ?? rule.level })
            }
          >
            {LEVELS.map((one) => (
              <option key={one} value={one}>
                {say(LEVEL_WORDS[one])}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  )
}

/** "Say … instead of …", and the sentences that show what is meant. */
function PhraseForm({ rule, onRule }: FormProps) {
  return (
    <div class="stack">
      <LinesField
        label={say('studioRulePhrases')}
        hint={say('studioRulePhrasesHint')}
        lines={rule.phrases}
        onLines={(phrases) => onRule({ phrases })}
      />
      <TextField
        label={say('studioRuleInstead')}
        hint={say('studioRuleInsteadHint')}
        value={rule.instead}
        onValue={(instead) => onRule({ instead })}
      />
      <TextField
        label={say('studioRuleAsk')}
        hint={say('studioRuleAskHint')}
        value={rule.ask}
        onValue={(ask) => onRule({ ask })}
      />
      <TextField
        label={say('studioRuleWhy')}
        hint={say('studioRuleWhyHint')}
        value={rule.why}
        onValue={(why) => onRule({ why })}
      />
      <Kind rule={rule} onRule={onRule} />
      <LinesField
        label={say('studioRuleWrong')}
        hint={say('studioRuleWrongHint')}
        lines={rule.wrong}
        onLines={(wrong) => onRule({ wrong })}
      />
      <LinesField
        label={say('studioRuleRight')}
        hint={say('studioRuleRightHint')}
        lines={rule.right}
        rows={2}
        onLines={(right) => onRule({ right })}
      />
      <LinesField
        label={say('studioRuleSilent')}
        hint={say('studioRuleSilentHint')}
        lines={rule.silent}
        rows={2}
        onLines={(silent) => onRule({ silent })}
      />
    </div>
  )
}

/** A comment, or what looks like one. */
const COMMENT = /(?:^|\s)#/m

/**
 * The form's rule of a file: of a finished one, or of one that still lacks something; null where the file says more than the form. The form writes
 * its file anew, so that comments would be lost.
 */
function formOf(id: string, text: string): PhraseRule | null {
  const parsed = parseRule(id, text)
  if (!parsed.ok) return readLoosely(text)
  const rule = phraseRuleOf(parsed.rule)
  return rule && (writePhraseRule(rule) === text || !COMMENT.test(text)) ? rule : null
}

function useTakeAway(file: string, text: string): () => void {
  const pack = usePack()
  const { tell } = useKoi()
  return () => {
    pack.change({ put: [], remove: [file] })
    location.hash = hashOfPack(pack.name, 'rules')
    const undo = (): void => pack.change({ put: [{ name: file, text }], remove: [] })
    tell(say('studioRuleGone'), { text: say('optionsUndo'), run: undo })
  }
}

function Editing({ id, file, text }: { readonly id: string; readonly file: string; readonly text: string }) {
  const pack = usePack()
  const found = usePackState((state) => state.found)
  const [rule, setRule] = useState(() => formOf(id, text))
  const [written, setWritten] = useState(text)
  const takeAway = useTakeAway(file, text)
  const shown = text === written ? rule : formOf(id, text)
  const parsed = parseRule(id, text)
  const tests = (found?.tests ?? []).filter((test) => test.file === file)
  const change = (part: Partial<PhraseRule>): void => {
    const next = { ...(shown ?? BLANK_RULE), ...part }
    const yaml = writePhraseRule(next)
    setRule(next)
    setWritten(yaml)
    pack.change({ put: [{ name: file, text: yaml }], remove: [] })
  }
  return (
    <div class="studio-rule">
      <div class="row">
        <a class="back" href={hashOfPack(pack.name, 'rules')}>
          {say('studioTabRules')}
        </a>
        <span class="push">
          <Button look="outline" onClick={takeAway}>
            {say('studioDelete')}
          </Button>
        </span>
      </div>
      <h1>{shown?.phrases[0] ?? (parsed.ok ? parsed.rule.any[0] : id)}</h1>
      {shown && (
        <section class="card" aria-label={say('studioRuleForm')}>
          <PhraseForm rule={shown} onRule={change} />
        </section>
      )}
      {tests.length > 0 && parsed.ok && (
        <section class="card" aria-labelledby="rule-tests">
          <h2 id="rule-tests">{say('studioTestsTitle')}</h2>
          <TestLines tests={tests} />
        </section>
      )}
      {!parsed.ok && shown && <p class="note">{say('studioRuleUnfinished')}</p>}
      <details class="card studio-files" open={shown === null || !parsed.ok}>
        <summary>{say('studioRuleFile')}</summary>
        <SourceText
          label={file}
          text={text}
          problems={parsed.ok ? [] : parsed.problems}
          onText={(typed) => pack.change({ put: [{ name: file, text: typed }], remove: [] })}
        />
      </details>
    </div>
  )
}

/** One rule: as a form where it fits one, and always as the file itself. */
export function RuleView({ id }: { readonly id: string }) {
  const pack = usePack()
  const files = usePackState((state) => state.files)
  const file = [`rules/${id}.yaml`, `rules/${id}.yml`].find((name) => files.has(name))
  if (file === undefined)
    return (
      <div class="nothing">
        <h1>{say('studioRuleMissing')}</h1>
        <a href={hashOfPack(pack.name, 'rules')}>{say('studioTabRules')}</a>
      </div>
    )
  return <Editing id={id} file={file} text={files.get(file) ?? ''} />
}
