import { useEffect, useRef, useState } from 'preact/hooks'
import { slugOf } from '../../../../domain/packs/formats/reading/names.ts'
import { MANIFEST_FILE } from '../../../../domain/packs/source/pack-source.ts'
import { readManifest } from '../../../../domain/packs/source/read-manifest.ts'
import { newManifest } from '../../../../domain/packs/source/write-manifest.ts'
import { say } from '../../../../platform/browser.ts'
import { createDraft } from '../../../../storage/studio.ts'
import { Button } from '../../../../ui/button.tsx'
import { TextField } from '../../../parts/field.tsx'
import { useKoi } from '../../../parts/koi.ts'
import { hashOfPack } from '../../../route.ts'

const listOf = (text: string): string[] => text.split(/[\s,]+/).filter((one) => one !== '')

/** What a new pack is called and who answers for it; its name is made from its title. */
export function NewPack({ taken }: { readonly taken: readonly string[] }) {
  const { db, now, attempt } = useKoi()
  const [title, setTitle] = useState('')
  const [own, setOwn] = useState<string | null>(null)
  const [description, setDescription] = useState('')
  const [owner, setOwner] = useState('')
  const [languages, setLanguages] = useState(navigator.language.split('-')[0] ?? 'en')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const name = own ?? slugOf(title)
  const text = newManifest({ name, title: title.trim(), description, owner, languages: listOf(languages) })
  const read = readManifest(text)
  const isTaken = taken.includes(name)
  const problem = title === '' || read.ok ? null : (read.problems[0]?.message ?? '')
  const make = async (): Promise<void> => {
    const files = [{ name: MANIFEST_FILE, text }]
    const made = await attempt(() => createDraft(db, name, files, null, now()))
    if (made) location.hash = hashOfPack(name)
  }
  return (
    <form
      ref={form}
      class="stack studio-new"
      onSubmit={(event) => {
        event.preventDefault()
        if (read.ok && !isTaken) void make()
      }}
    >
      <div class="pair">
        <TextField
          label={say('studioPackTitle')}
          value={title}
          onValue={setTitle}
          placeholder={say('studioPackTitleExample')}
        />
        <TextField
          label={say('studioPackName')}
          hint={say('studioPackNameHint')}
          warning={isTaken ? say('studioPackNameTaken') : null}
          value={name}
          onValue={(typed) => setOwn(typed.toLowerCase())}
        />
        <TextField
          label={say('studioOwner')}
          hint={say('studioOwnerHint')}
          value={owner}
          onValue={setOwner}
        />
        <TextField
          label={say('studioLanguages')}
          hint={say('studioLanguagesHint')}
          value={languages}
          onValue={setLanguages}
        />
      </div>
      <TextField label={say('studioDescription')} value={description} onValue={setDescription} />
      {problem && (
        <p class="hint warning" role="alert">
          {problem}
        </p>
      )}
      <div class="row">
        <Button submits disabled={!read.ok || isTaken}>
          {say('studioMake')}
        </Button>
      </div>
    </form>
  )
}
