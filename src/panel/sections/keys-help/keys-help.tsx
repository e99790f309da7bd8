import { useState } from 'preact/hooks'
import { say } from '../../../platform/browser.ts'
import { Kbd } from '../../../ui/kbd.tsx'
import { useKeys } from '../../around.ts'
import { PANEL_KEYS } from '../../keys.ts'
import './keys-help.css'

/** Every key of the panel, made from the one table. */
export function KeysHelp() {
  const keys = useKeys()
  const [isOpen, setOpen] = useState(false)
  const hotkey = keys('keys')
  return (
    <footer class="keys-help">
      <button
        type="button"
        aria-expanded={isOpen}
        data-hotkey={hotkey}
        aria-keyshortcuts={hotkey}
        onClick={() => setOpen(!isOpen)}
      >
        {say('keysTitle')} {hotkey ? <Kbd keys={hotkey} /> : null}
      </button>
      {isOpen ? (
        <dl>
          {PANEL_KEYS.map(({ name, label }) => {
            const key = keys(name)
            return key ? (
              <div key={name}>
                <dt>{say(label)}</dt>
                <dd>
                  <kbd>{key.length === 1 ? key.toUpperCase() : key}</kbd>
                </dd>
              </div>
            ) : null
          })}
          <div>
            <dt>{say('keyWalk')}</dt>
            <dd>
              <kbd>↓</kbd> <kbd>↑</kbd>
            </dd>
          </div>
          <div>
            <dt>{say('keyLeave')}</dt>
            <dd>
              <kbd>Esc</kbd>
            </dd>
          </div>
        </dl>
      ) : null}
    </footer>
  )
}
