import { say } from '../../../platform/browser.ts'
import { Card, Page } from '../../parts/card.tsx'
import { Field, Switch } from '../../parts/field.tsx'
import { useSetting } from '../../parts/use-setting.ts'
import { HouseStyle } from './house-style.tsx'
import { IgnoredPhrases } from './ignored-phrases.tsx'
import { OwnWords } from './own-words.tsx'
import { SmallThings } from './small-things.tsx'

const BUDGETS = [1, 3, 5, 10, 20] as const

function InThePage() {
  const [marksOn, setMarksOn] = useSetting('marksOn')
  const [pillOn, setPillOn] = useSetting('pillOn')
  const [budget, setBudget] = useSetting('noiseBudget')
  if (marksOn === undefined || pillOn === undefined || budget === undefined) return null
  const budgets = [...new Set([...BUDGETS, budget])].sort((a, b) => a - b)
  return (
    <Card title={say('languagePage')}>
      <ul class="switches">
        <li>
          <Switch
            label={say('languageMarks')}
            hint={say('languageMarksHint')}
            on={marksOn}
            onChange={setMarksOn}
          />
        </li>
        <li>
          <Switch
            label={say('languagePill')}
            hint={say('languagePillHint')}
            on={pillOn}
            onChange={setPillOn}
          />
        </li>
      </ul>
      <div class="narrow-field">
        <Field label={say('languageBudget')} hint={say('languageBudgetHint')}>
          {(wiring) => (
            <select
              {...wiring}
              value={String(budget)}
              onChange={(event) => setBudget(Number(event.currentTarget.value))}
            >
              {budgets.map((count) => (
                <option key={count} value={String(count)}>
                  {count}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
    </Card>
  )
}

/** What Koi points out, and what it leaves alone. */
export function LanguageSection() {
  return (
    <Page title={say('navLanguage')} intro={say('languageIntro')}>
      <InThePage />
      <Card title={say('languageHouse')} intro={say('languageHouseIntro')}>
        <HouseStyle />
      </Card>
      <Card title={say('languageSmall')} intro={say('languageSmallIntro')}>
        <SmallThings />
      </Card>
      <Card title={say('languageIgnored')} intro={say('languageIgnoredIntro')}>
        <IgnoredPhrases />
      </Card>
      <Card title={say('languageWords')} intro={say('languageWordsIntro')}>
        <OwnWords />
      </Card>
    </Page>
  )
}
