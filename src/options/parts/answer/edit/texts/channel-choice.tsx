import { CHANNELS, type Channel } from '../../../../../domain/snippets/snippet.ts'
import { say } from '../../../../../platform/browser.ts'
import { Field } from '../../../../parts/field.tsx'

const WORDS: Readonly<Record<Channel, string>> = {
  any: 'channelAny',
  email: 'channelEmail',
  chat: 'channelChat',
}

export const channelName = (channel: Channel): string => say(WORDS[channel])

interface ChannelChoiceProps {
  readonly value: Channel
  readonly onValue: (channel: Channel) => void
}

/** What a text is written for. */
export function ChannelChoice({ value, onValue }: ChannelChoiceProps) {
  const choose = (chosen: string): void => {
    const channel = CHANNELS.find((one) => one === chosen)
    if (channel) onValue(channel)
  }
  return (
    <Field label={say('channelLabel')}>
      {(wiring) => (
        <select {...wiring} value={value} onChange={(event) => choose(event.currentTarget.value)}>
          {CHANNELS.map((channel) => (
            <option key={channel} value={channel}>
              {channelName(channel)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
