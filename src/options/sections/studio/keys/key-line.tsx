import { useState } from 'preact/hooks'
import { slugOf } from '../../../../domain/packs/formats/reading/names.ts'
import { say } from '../../../../platform/browser.ts'
import { nameKey, noteKeySaved, removeKey } from '../../../../storage/pack-keys.ts'
import type { KeyRow } from '../../../../storage/studio-rows.ts'
import { Button } from '../../../../ui/button.tsx'
import { Confirm } from '../../../parts/confirm.tsx'
import { TextField } from '../../../parts/field.tsx'
import { useKoi } from '../../../parts/koi.ts'
import { saveFile } from '../../../parts/save-file.ts'
import { Fingerprint } from './fingerprint.tsx'
import { copyOfKey, SHORTEST_PASSWORD } from './key-verbs.ts'
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
      saveFile(`${slugOf(row.title) || 'koi'}-key.json`, text, 'application/json')
      await attempt(() => noteKeySaved(db, row.keyId, now()))
      tell(say('keySavedNow'))
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
      <p class="hint">{say('keySaveIntro')}</p>
      <div class="pair">
        <PasswordField
          isNew
          label={say('keyPassword')}
          warning={isShort ? say('keyPasswordShort', String(SHORTEST_PASSWORD)) : null}
          value={password}
          onValue={setPassword}
        />
        <PasswordField
          isNew
          label={say('keyPasswordAgain')}
          warning={differs ? say('keyPasswordDiffers') : null}
          value={again}
          onValue={setAgain}
        />
      </div>
      <div class="row">
        <Button submits disabled={!isReady || busy}>
          {say('keySaveFile')}
        </Button>
      </div>
    </form>
  )
}

function useRemove(row: KeyRow): () => void {
  const { db, attempt, tell } = useKoi()
  return () => {
    attempt(() => removeKey(db, row.keyId).then(() => true)).then((done) => {
      if (done) tell(say('keyRemoved', row.title))
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
        label={say('keyName')}
        value={row.title}
        onValue={(title) => void attempt(() => nameKey(db, row.keyId, title))}
      />
      <Fingerprint keyId={row.keyId} />
      {row.savedAt === 0 ? (
        <p class="note" role="status">
          {say('keyNotSaved')}
        </p>
      ) : (
        <p class="hint">{say('keySavedOn', savedOn)}</p>
      )}
      <div class="row">
        <Button
          look={row.savedAt === 0 ? 'main' : 'outline'}
          expanded={saving}
          onClick={() => setSaving(!saving)}
        >
          {say('keySave')}
        </Button>
        <Button look="quiet" label={say('keyRemoveNamed', row.title)} onClick={() => setAsked(true)}>
          {say('keyRemove')}
        </Button>
      </div>
      {saving && <BackUpKey row={row} onDone={() => setSaving(false)} />}
      {asked && (
        <Confirm
          title={say('keyRemoveTitle', row.title)}
          yes={say('keyRemove')}
          onYes={remove}
          onNo={() => setAsked(false)}
        >
          <p>{say(row.savedAt === 0 ? 'keyRemoveUnsaved' : 'keyRemoveText')}</p>
        </Confirm>
      )}
    </li>
  )
}
