import { useRef, useState } from 'preact/hooks'
import type { KeyTrouble } from '../../../../domain/packs/keys/key-file.ts'
import { say } from '../../../../platform/browser.ts'
import { keepKey, packKeys } from '../../../../storage/pack-keys.ts'
import { Button } from '../../../../ui/button.tsx'
import { Card, Page } from '../../../parts/card.tsx'
import { TextField } from '../../../parts/field.tsx'
import { useKoi } from '../../../parts/koi.ts'
import { useLive } from '../../../parts/use-live.ts'
import { KeyLine } from './key-line.tsx'
import { madeKey, openedKey } from './key-verbs.ts'
import { PasswordField } from './password-field.tsx'

const TROUBLES: Readonly<Record<KeyTrouble, string>> = {
  'not-a-key-file': 'packKeyNotAFile',
  'wrong-password': 'packKeyWrongPassword',
}
/** Larger than any key file. */
const MOST_BYTES = 100_000

function MakeKey() {
  const { db, now, attempt, tell } = useKoi()
  const [title, setTitle] = useState('')
  const make = async (): Promise<void> => {
    const made = await attempt(async () => keepKey(db, await madeKey(title.trim(), now())))
    if (made === undefined) return
    setTitle('')
    tell(say('packKeyMade'))
  }
  return (
    <form
      class="add-line"
      onSubmit={(event) => {
        event.preventDefault()
        if (title.trim() !== '') void make()
      }}
    >
      <TextField
        label={say('packKeyNew')}
        placeholder={say('packKeyNewExample')}
        value={title}
        onValue={setTitle}
      />
      <Button submits disabled={title.trim() === ''}>
        {say('packKeyMake')}
      </Button>
    </form>
  )
}

function OpenKey() {
  const { db, now, attempt, tell } = useKoi()
  const input = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File | null>(null)
  const [password, setPassword] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const open = async (): Promise<void> => {
    if (!file) return
    const text = file.size > MOST_BYTES ? '' : await file.text()
    const title = file.name.replace(/(?:-key)?\.json$/i, '')
    const opened = await attempt(() => openedKey(text, password, title, now()))
    if (opened === undefined) return
    if (typeof opened === 'string') {
      setTrouble(say(TROUBLES[opened]))
      return
    }
    await attempt(() => keepKey(db, opened))
    setFile(null)
    setPassword('')
    setTrouble(null)
    tell(say('packKeyOpened', opened.title))
  }
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void open()
      }}
    >
      <div class="row">
        <Button look="outline" onClick={() => input.current?.click()}>
          {say('packKeyOpen')}
        </Button>
        <span class="hint">{file?.name ?? ''}</span>
        <input
          ref={input}
          type="file"
          hidden
          accept="application/json,.json"
          aria-label={say('packKeyOpen')}
          onChange={({ currentTarget }) => {
            setFile(currentTarget.files?.[0] ?? null)
            setTrouble(null)
            currentTarget.value = ''
          }}
        />
      </div>
      {file && (
        <>
          <PasswordField label={say('packKeyPasswordOf', file.name)} value={password} onValue={setPassword} />
          {trouble && (
            <p class="hint warning" role="alert">
              {trouble}
            </p>
          )}
          <div class="row">
            <Button submits disabled={password === ''}>
              {say('packKeyOpenNow')}
            </Button>
          </div>
        </>
      )}
    </form>
  )
}

/** The keys that sign packs: made, named, copied, opened, removed. */
export function Keys() {
  const keys = useLive(packKeys)
  if (keys === undefined) return null
  return (
    <Page
      title={say('studioKeys')}
      intro={say('packKeysIntro')}
      back={{ href: '#studio', text: say('studioTitle') }}
    >
      <Card title={say('packKeysHere')}>
        {keys.length === 0 && <p class="empty">{say('packKeysNone')}</p>}
        <ul class="key-lines">
          {keys.map((row) => (
            <KeyLine key={row.keyId} row={row} />
          ))}
        </ul>
        <MakeKey />
      </Card>
      <Card title={say('packKeyOpenTitle')} intro={say('packKeyOpenIntro')}>
        <OpenKey />
      </Card>
    </Page>
  )
}
