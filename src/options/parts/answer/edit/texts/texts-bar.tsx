import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Snippet } from '../../../../../domain/snippets/snippet.ts'
import { say } from '../../../../../platform/browser.ts'
import { Button } from '../../../../../ui/button.tsx'
import { TabPage, Tabs } from '../../../../../ui/tabs.tsx'
import { useKoi } from '../../../../parts/koi.ts'
import { ChannelChoice } from './channel-choice.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { NewText } from './new-text.tsx'
import { takenWords, textName } from './text-words.ts'
import { isTaken, type Text, textsOf, withoutText, withText } from './texts.ts'

const TAB = 'text-'
const tabOf = (at: number): string => `${TAB}${at}`

interface TextsBarProps {
  readonly snippet: Snippet
  /** Place of the text that is shown; 0 is the answer's own. */
  readonly at: number
  readonly onTurn: (at: number) => void
  readonly onChange: (part: Partial<Snippet>) => void
  /** The answer as it is when it is asked for: a way back may be taken after more was typed. */
  readonly latest: () => Snippet
}

/** The language and channel of the text at hand; what another text has already is refused. */
function About({
  snippet,
  at,
  onChange,
  text,
}: Omit<TextsBarProps, 'onTurn' | 'latest'> & { readonly text: Text }) {
  const [refused, setRefused] = useState<string | null>(null)
  const change = (part: Partial<Text>): void => {
    const { language, channel } = { ...text, ...part }
    const taken = isTaken(snippet, language, channel, at)
    setRefused(taken ? takenWords(language, channel) : null)
    if (!taken) onChange(withText(snippet, at, part))
  }
  return (
    <>
      <div class="pair">
        <LanguageChoice value={text.language} onValue={(language) => change({ language })} />
        <ChannelChoice value={text.channel} onValue={(channel) => change({ channel })} />
      </div>
      {refused && (
        <p class="hint warning" role="alert">
          {refused}
        </p>
      )}
    </>
  )
}

/** Which of an answer's texts is shown, what it is written in and for, and the way to one more. */
export function TextsBar({ snippet, at, onTurn, onChange, latest }: TextsBarProps) {
  const { tell } = useKoi()
  const [adding, setAdding] = useState(false)
  const texts = textsOf(snippet)
  const text = texts[at]
  const add = (added: Text): void => {
    setAdding(false)
    onChange({ variants: [...snippet.variants, added] })
    onTurn(texts.length)
  }
  const remove = (): void => {
    if (!text) return
    const bringBack = (): void => {
      const now = latest()
      if (!isTaken(now, text.language, text.channel, null)) onChange({ variants: [...now.variants, text] })
    }
    onChange(withoutText(snippet, at))
    onTurn(0)
    tell(say('textRemoved', textName(text)), { text: say('optionsUndo'), run: bringBack })
  }
  return (
    <div class="texts-bar">
      <div class="row">
        {texts.length > 1 && (
          <Tabs
            label={say('textsLabel')}
            items={texts.map((one, place) => ({ name: tabOf(place), text: textName(one) }))}
            current={tabOf(at)}
            onChoose={(name) => onTurn(Number(name.slice(TAB.length)))}
          />
        )}
        <span class="push row">
          {at > 0 && (
            <Button look="quiet" onClick={remove}>
              {say('textRemove')}
            </Button>
          )}
          <Button look="outline" expanded={adding} onClick={() => setAdding(!adding)}>
            {say('textAdd')}
          </Button>
        </span>
      </div>
      {adding && <NewText snippet={snippet} onAdd={add} onCancel={() => setAdding(false)} />}
      {text && <About key={at} snippet={snippet} at={at} text={text} onChange={onChange} />}
    </div>
  )
}

interface TextPageProps {
  readonly at: number
  readonly many: boolean
  readonly children: ComponentChildren
}

/** What the tab of a text shows; an answer with one text has no tabs. */
export function TextPage({ at, many, children }: TextPageProps) {
  if (!many) return <>{children}</>
  return (
    <TabPage name={tabOf(at)} current={tabOf(at)}>
      {children}
    </TabPage>
  )
}
