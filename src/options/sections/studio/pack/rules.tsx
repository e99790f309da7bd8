import { useState } from 'preact/hooks'
import { slugOf } from '../../../../domain/packs/formats/reading/names.ts'
import { BLANK_RULE, writePhraseRule } from '../../../../domain/packs/source/phrase-rule.ts'
import { say } from '../../../../platform/browser.ts'
import { Badge } from '../../../../ui/badge.tsx'
import { Button } from '../../../../ui/button.tsx'
import { TextField } from '../../../parts/field.tsx'
import { hashOfPack } from '../../../route.ts'
import { usePack, usePackState } from '../use-open-pack.ts'

const idOf = (file: string): string => file.replace(/^rules\/|\.ya?ml$/g, '')

/** A new rule begins with the words it is about. */
function NewRule({ taken }: { readonly taken: readonly string[] }) {
  const pack = usePack()
  const [phrase, setPhrase] = useState('')
  const id = slugOf(phrase)
  const isTaken = taken.includes(id)
  const make = (): void => {
    const text = writePhraseRule({ ...BLANK_RULE, phrases: [phrase.trim()] })
    pack.change({ put: [{ name: `rules/${id}.yaml`, text }], remove: [] })
    location.hash = hashOfPack(pack.name, 'rule', id)
  }
  return (
    <form
      class="add-line"
      onSubmit={(event) => {
        event.preventDefault()
        if (id !== '' && !isTaken) make()
      }}
    >
      <TextField
        label={say('studioNewRule')}
        placeholder={say('studioNewRuleExample')}
        warning={isTaken ? say('studioRuleTaken') : null}
        value={phrase}
        onValue={setPhrase}
      />
      <Button look="outline" submits disabled={id === '' || isTaken}>
        {say('studioAddRule')}
      </Button>
    </form>
  )
}

/** The wordings that a pack asks agents to avoid. */
export function Rules() {
  const pack = usePack()
  const files = usePackState((state) => state.files)
  const rules = usePackState((state) => state.rules)
  const found = usePackState((state) => state.found)
  const named = [...files.keys()].filter((name) => name.startsWith('rules/')).sort()
  return (
    <section class="card" aria-labelledby="studio-rules">
      <h1 id="studio-rules">{say('studioTabRules')}</h1>
      <p class="intro">{say('studioRulesIntro')}</p>
      {named.length === 0 && <p class="empty">{say('studioNoRules')}</p>}
      <ul class="entries">
        {named.map((file) => {
          const rule = rules.find((one) => one.file === file)?.rule
          const hasError = found?.findings.some((one) => one.file === file && one.level === 'error')
          return (
            <li key={file} class="entry row">
              <span>
                <a href={hashOfPack(pack.name, 'rule', idOf(file))}>{rule?.any[0] ?? idOf(file)}</a>
                <small class="hint">{rule?.why}</small>
              </span>
              {hasError && (
                <span class="push">
                  <Badge tone="koi">{say('studioError')}</Badge>
                </span>
              )}
            </li>
          )
        })}
      </ul>
      <NewRule taken={named.map(idOf)} />
    </section>
  )
}
