import { useId } from 'preact/hooks'
import { languageName } from '../../domain/snippets/language-name.ts'
import { say } from '../../platform/browser.ts'
import { sceneOf, usePage } from '../around.ts'
import type { PanelState } from '../state.ts'
import { type WordingChoice, wordingName } from './wording.ts'

interface WordingsProps {
  readonly title: string
  readonly choice: WordingChoice
  readonly onChoose: (at: number) => void
}

const customerOf = (state: PanelState): string => sceneOf(state)?.customer.name?.value ?? ''

/** Which wording of an answer this is, the others to choose from, and a word where it is not the customer's language. */
export function Wordings({ title, choice: { all, chosen, otherThan }, onChoose }: WordingsProps) {
  const id = useId()
  const customer = usePage(customerOf)
  return (
    <>
      {all.length > 1 ? (
        <div class="wordings">
          <label for={id} class="aloud">
            {say('wordingLabel', title)}
          </label>
          <select
            id={id}
            value={String(chosen.at)}
            onChange={(event) => onChoose(Number(event.currentTarget.value))}
          >
            {all.map((one) => (
              <option key={one.at} value={String(one.at)} selected={one.at === chosen.at}>
                {wordingName(one)}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      {otherThan === null ? null : (
        <p class="other-language">
          {customer === ''
            ? say('otherLanguage', languageName(otherThan), languageName(chosen.language))
            : say('otherLanguageNamed', customer, languageName(otherThan), languageName(chosen.language))}
        </p>
      )}
    </>
  )
}
