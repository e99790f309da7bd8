import { useEffect, useState } from 'preact/hooks'
import { DEFAULT_TYPING, type Typing } from '../../../domain/knowledge.ts'
import { say } from '../../../platform/browser.ts'
import { type BrowserCommand, browserCommands, openCommandSettings } from '../../../platform/commands.ts'
import { Button } from '../../../ui/button.tsx'
import { Kbd } from '../../../ui/kbd.tsx'
import { Card, Page } from '../../parts/card.tsx'
import { useSetting } from '../../parts/use-setting.ts'
import { KEY_TABLE, type KeyRow, type Place } from './table.ts'
import { TypingCard } from './typing-card.tsx'

const PLACES: Readonly<Record<Place, string>> = {
  browser: 'keysInBrowser',
  panel: 'keysInPanel',
  box: 'keysInBox',
  library: 'keysInLibrary',
}

/** The keys as they are now; read again when the agent comes back from the browser's own page. */
function useCommands(): readonly BrowserCommand[] {
  const [commands, setCommands] = useState<readonly BrowserCommand[]>([])
  useEffect(() => {
    const end = new AbortController()
    const read = (): void => {
      browserCommands().then((all) => {
        if (!end.signal.aborted) setCommands(all)
      }, console.warn)
    }
    read()
    addEventListener('focus', read, { signal: end.signal })
    return () => end.abort()
  }, [])
  return commands
}

interface KeysProps {
  readonly row: KeyRow
  readonly commands: readonly BrowserCommand[]
  readonly typing: Typing
}

/** What to press as the agent or the browser has it now, in the place of the table's default. */
function chosen({ row, commands, typing }: KeysProps): string | null {
  if (row.words === 'keyExpand') return typing.expandKey
  if (row.words === 'keyPalette') return typing.paletteKey
  return row.keys === null ? (commands.find(({ name }) => name === row.command)?.keys ?? '') : null
}

function Keys(props: KeysProps) {
  const set = chosen(props)
  const keys = set === null ? (props.row.keys ?? []) : set === '' ? [] : [set]
  if (keys.length === 0) return <span class="hint">{say('keysNone')}</span>
  return (
    <span class="row">
      {keys.map((one) => (
        <span key={one}>
          <Kbd keys={one} />
          <span class="aloud">{one}</span>
        </span>
      ))}
    </span>
  )
}

/** One table of every key. */
export function KeysSection() {
  const commands = useCommands()
  const [typing, setTyping] = useSetting('typing')
  const [desksOff] = useSetting('desksOff')
  return (
    <Page title={say('navKeys')} intro={say('keysIntro')}>
      {typing && desksOff && <TypingCard typing={typing} desksOff={desksOff} onChange={setTyping} />}
      <Card title={say('keysTable')}>
        <table class="key-table">
          <thead>
            <tr>
              <th scope="col">{say('keysWhat')}</th>
              <th scope="col">{say('keysPress')}</th>
              <th scope="col">{say('keysWhere')}</th>
            </tr>
          </thead>
          <tbody>
            {KEY_TABLE.map((row) => (
              <tr key={row.words}>
                <th scope="row">{say(row.words)}</th>
                <td>
                  <Keys row={row} commands={commands} typing={typing ?? DEFAULT_TYPING} />
                </td>
                <td>{say(PLACES[row.place])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
      <Card title={say('keysChange')} intro={say('keysChangeIntro')}>
        <Button look="outline" onClick={() => void openCommandSettings()}>
          {say('keysChangeOpen')}
        </Button>
      </Card>
    </Page>
  )
}
