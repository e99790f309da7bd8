import { useState } from 'preact/hooks'
import { zipFolder } from '../../../../domain/packs/source/folder.ts'
import { say } from '../../../../platform/browser.ts'
import { sayCount } from '../../../../platform/counted.ts'
import { packKeys } from '../../../../storage/pack-keys.ts'
import { chooseKey } from '../../../../storage/studio.ts'
import type { KeyRow } from '../../../../storage/studio-rows.ts'
import { Button } from '../../../../ui/button.tsx'
import { AddressTest } from '../../../parts/address-test.tsx'
import { Card } from '../../../parts/card.tsx'
import { Field, TextField } from '../../../parts/field.tsx'
import { saveFile } from '../../../parts/files/save-file.ts'
import { useKoi } from '../../../parts/koi.ts'
import { useLive } from '../../../parts/use-live.ts'
import { HASH_OF_KEYS, hashOfPack } from '../../../route.ts'
import { KeyWords } from '../keys/key-words.tsx'
import type { PackState } from '../open-pack.ts'
import { usePack, usePackState } from '../use-open-pack.ts'
import { nextVersion, type Released, useFollowed, useHandOver, useRelease } from './use-release.ts'

/** What the next release changes for agents, in plain words. */
function Changes({ state }: { readonly state: PackState }) {
  const { release, changes, answers, rules } = state
  if (release === null)
    return (
      <p class="intro">
        {say(
          'studioFirstRelease',
          sayCount('studioAnswers', answers.size),
          sayCount('studioRuleCount', rules.length),
        )}
      </p>
    )
  if (changes === null) return <p class="hint">{say('studioComparing')}</p>
  if (changes.length === 0) return <p class="empty">{say('studioNothingChanged', String(release.version))}</p>
  return (
    <ul class="studio-changes" aria-label={say('studioChangesSince', String(release.version))}>
      {changes.map(({ kind, words }) => (
        <li key={`${kind} ${words}`}>{words}</li>
      ))}
    </ul>
  )
}

/** Which key signs the pack, and what follows from choosing another one. */
function KeyChoice({ keys, state }: { readonly keys: readonly KeyRow[]; readonly state: PackState }) {
  const pack = usePack()
  const { db, attempt } = useKoi()
  const handOver = useHandOver(pack)
  const keyId = state.draft?.keyId ?? ''
  const key = keys.find((one) => one.keyId === keyId)
  const old = keys.find((one) => one.keyId === state.release?.keyId)
  const followed = useFollowed(state, keyId)
  if (keys.length === 0)
    return (
      <div class="note row">
        <p>{say('studioNoKey')}</p>
        <a class="button outline" href={HASH_OF_KEYS}>
          {say('studioMakeKey')}
        </a>
      </div>
    )
  return (
    <div class="stack">
      <Field label={say('studioSignWith')}>
        {(wiring) => (
          <select
            {...wiring}
            value={keyId}
            onChange={({ currentTarget: { value } }) => void attempt(() => chooseKey(db, pack.name, value))}
          >
            <option value="">{say('studioChooseKey')}</option>
            {keys.map((one) => (
              <option key={one.keyId} value={one.keyId}>
                {one.title}
              </option>
            ))}
          </select>
        )}
      </Field>
      {key && <KeyWords keyId={key.keyId} />}
      {key?.savedAt === 0 && (
        <p class="note" role="status">
          {say('studioKeyUnsaved')} <a href={HASH_OF_KEYS}>{say('studioKeySaveNow')}</a>
        </p>
      )}
      {followed === false && key && (
        <div class="note" role="status">
          <p>{say(old ? 'studioOtherKey' : 'studioOtherKeyGone')}</p>
          {old && (
            <Button look="outline" onClick={() => void handOver(old, key.keyId)}>
              {say('studioHandOver', old.title, key.title)}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

/** Why nothing can be released yet, in words, '' where that is told elsewhere; null where it can. */
function obstacle(state: PackState, key: KeyRow | undefined): string | null {
  const { found, reading, release, changes, manifest } = state
  if (manifest === null || found === null || !found.done || reading) return say('studioStillLooking')
  if (found.counts.error > 0) return sayCount('studioErrorsFirst', found.counts.error)
  // What stands above says so already.
  if (release !== null && changes?.length === 0) return ''
  return key ? null : say('studioKeyFirst')
}

function SaveFolder() {
  const pack = usePack()
  const save = (): void => {
    const bytes = new Uint8Array(zipFolder(pack.name, pack.files()))
    saveFile(new Blob([bytes], { type: 'application/zip' }), `${pack.name}.zip`)
  }
  return (
    <Card title={say('studioFolder')} intro={say('studioFolderIntro')}>
      <Button look="outline" onClick={save}>
        {say('studioFolderSave')}
      </Button>
    </Card>
  )
}

/** Sent as a file, or put where agents' Koi fetches it: an address is tested before anybody is told of it. */
function Spread() {
  const [address, setAddress] = useState('')
  return (
    <Card title={say('studioSpread')} intro={say('studioSpreadIntro')}>
      <TextField
        label={say('studioAddress')}
        placeholder={say('studioAddressExample')}
        value={address}
        onValue={setAddress}
      />
      <AddressTest address={address} />
    </Card>
  )
}

function Done({ released }: { readonly released: Released }) {
  return (
    <div class="note" role="status">
      <p>
        <strong>{say('studioReleased', String(released.version))}</strong>{' '}
        {say('studioReleasedFile', released.file)}
      </p>
      <p>{say('studioReleasedNext')}</p>
    </div>
  )
}

/** From what is being made to the one signed file that agents get. */
export function Release() {
  const pack = usePack()
  const state = usePackState((all) => all)
  const keys = useLive(packKeys)
  const [refused, setRefused] = useState<string | null>(null)
  const [released, setReleased] = useState<Released | null>(null)
  const [busy, setBusy] = useState(false)
  const release = useRelease(pack, setRefused)
  if (keys === undefined) return null
  const key = keys.find((one) => one.keyId === state.draft?.keyId)
  const why = obstacle(state, key)
  const go = async (): Promise<void> => {
    if (!key) return
    setBusy(true)
    setRefused(null)
    setReleased(await release(key))
    setBusy(false)
  }
  return (
    <div class="page">
      <h1>{say('studioTabRelease')}</h1>
      {released && <Done released={released} />}
      <Card title={say('studioNext', String(nextVersion(state)))}>
        <div class="stack">
          <Changes state={state} />
          <KeyChoice keys={keys} state={state} />
          {state.found && state.found.counts.warn > 0 && (
            <p class="hint">
              {sayCount('studioWarningsStay', state.found.counts.warn)}{' '}
              <a href={hashOfPack(pack.name, 'check')}>{say('studioTabCheck')}</a>
            </p>
          )}
          {(refused || why) && (
            <p class="hint warning" role="status">
              {refused || why}
            </p>
          )}
          <div class="row">
            <Button disabled={why !== null || busy} onClick={() => void go()}>
              {say('studioRelease', String(nextVersion(state)))}
            </Button>
          </div>
        </div>
      </Card>
      <Spread />
      <SaveFolder />
    </div>
  )
}
