import { HINT_TOPICS, type HintTopic } from '../../../domain/language/hints/hint.ts'
import { say } from '../../../platform/browser.ts'
import { Switch } from '../../parts/field.tsx'
import { useSetting } from '../../parts/use-setting.ts'

const NAMES: Readonly<Record<HintTopic, string>> = {
  'extra-first': 'smallExtraFirst',
  'greeting-spelling': 'smallGreetingSpelling',
  'greeting-twice': 'smallGreetingTwice',
  'sign-off-twice': 'smallSignOffTwice',
  shouting: 'smallShouting',
  'long-sentences': 'smallLongSentences',
  'long-words': 'smallLongWords',
  'long-paragraph': 'smallLongParagraph',
  'long-reply': 'smallLongReply',
  'greeting-missing': 'smallGreetingMissing',
  'sign-off-missing': 'smallSignOffMissing',
}

/** A switch for each small thing that the panel may mention below the flags. */
export function SmallThings() {
  const [off, setOff] = useSetting('hintsOff')
  if (off === undefined) return null
  return (
    <ul class="switches">
      {HINT_TOPICS.map((topic) => (
        <li key={topic}>
          <Switch
            label={say(NAMES[topic])}
            on={!off.includes(topic)}
            onChange={(isOn) => setOff([...off.filter((one) => one !== topic), ...(isOn ? [] : [topic])])}
          />
        </li>
      ))}
    </ul>
  )
}
