import { useState } from 'preact/hooks'
import { slugOf } from '../../../../domain/packs/formats/reading/names.ts'
import { say } from '../../../../platform/browser.ts'
import { nameKey, noteKeySaved, removeKey } from '../../../../storage/pack-keys.ts'
import type { KeyRow } from '../../../../storage/studio-rows.ts'
import { Button } from '../../../../ui/button.tsx'
import { Confirm } from '../../../parts/confirm.tsx'
import { TextField } from '../../../parts/field.tsx'
import { saveFile } from '../../../parts/files/save-file.ts'
import { useKoi } from '../../../parts/koi.ts'
import { copyOfKey, SHORTEST_PASSWORD } from './key-verbs.ts'
import { KeyWords } from './key-words.tsx'
import { PasswordField } from './password-field.tsx'

/** Asks for a password twice and saves the key behind it. */
function BackUpKey({ row, onDone }: { readonly row: KeyRow; readonly onDone: () => void }) {
  const { db, now, attempt, tell } = useKoi()
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const [busy, setBusy] = useState(false)
  const isShort = password !== '' && password.length < SHORTEST_PASSWORD
  const differs = again !== '' && again !== password
  const isReady = password.length >= SHORTEST_PASSWORD && again === password
  const save = async (): Promise<void> => {
    setBusy(true)
    const text = await attempt(() => copyOfKey(row, password))
    if (text !== undefined) {
      saveFile(new Blob([text], { type: 'application/json' }), `${slugOf(row.title) || 'koi'}-key.json`)
      await attempt(() => noteKeySaved(db, row.keyId, now()))
      tell(say('packKeySavedNow'))
      onDone()
    }
    setBusy(false)
  }
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady && !busy) void save()
      }}
    >
      <p class="hint">{say('packKeySaveIntro')}</p>
      <div class="pair">
        <PasswordField
          isNew
          label={say('packKeyPassword')}
          warning={isShort ? say('packKeyPasswordShort', String(SHORTEST_PASSWORD)) : null}
          value={password}
          onValue={setPassword}
        />
        <PasswordField
          isNew
          label={say('packKeyPasswordAgain')}
          warning={differs ? say('packKeyPasswordDiffers') : null}
          value={again}
          onValue={setAgain}
        />
      </div>
      <div class="row">
        <Button submits disabled={!isReady || busy}>
          {say('packKeySaveFile')}
        </Button>
      </div>
    </form>
  )
}

function useRemove(row: KeyRow): () => void {
  const { db, attempt, tell } = useKoi()
  return () => {
    attempt(() => removeKey(db, row.keyId).then(() => true)).then((done) => {
      if (done) tell(say('packKeyRemoved', row.title))
    })
  }
}

/** One key: its name, its words, its copy. */
export function KeyLine({ row }: { readonly row: KeyRow }) {
  const { db, attempt } = useKoi()
  const [saving, setSaving] = useState(false)
  const [asked, setAsked] = useState(false)
  const remove = useRemove(row)
  const savedOn = new Date(row.savedAt).toLocaleDateString(undefined, { dateStyle: 'long' })
  return (
    <li class="key-line" aria-label={row.title}>
      <TextField
        label={say('packKeyName')}
        value={row.title}
        onValue={(title) => void attempt(() => nameKey(db, row.keyId, title))}
      />
      <KeyWords keyId={row.keyId} />
      {row.savedAt === 0 ? (
        <p class="note" role="status">
          {say('packKeyNotSaved')}
        </p>
      ) : (
        <p class="hint">{say('packKeySavedOn', savedOn)}</p>
      )}
      <div class="row">
        <Button
          look={row.savedAt === 0 ? 'main' : 'outline'}
          expanded={saving}
          onClick={() => setSaving(!saving)}
        >
          {say('packKeySave')}
        </Button>
        <Button look="quiet" label={say('packKeyRemoveNamed', row.title)} onClick={() => setAsked(true)}>
          {say('packKeyRemove')}
        </Button>
      </div>
      {saving && <BackUpKey row={row} onDone={() => setSaving(false)} />}
      {asked && (
        <Confirm
          title={say('packKeyRemoveTitle', row.title)}
          yes={say('packKeyRemove')}
          onYes={remove}
          onNo={() => setAsked(false)}
        >
          <p>{say(row.savedAt === 0 ? 'packKeyRemoveUnsaved' : 'packKeyRemoveText')}</p>
        </Confirm>
      )}
    </li>
  )
}
