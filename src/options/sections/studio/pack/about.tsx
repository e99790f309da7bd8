import { useState } from 'preact/hooks'
import type { Manifest } from '../../../../domain/packs/source/manifest.ts'
import { MANIFEST_FILE } from '../../../../domain/packs/source/pack-source.ts'
import { readManifest } from '../../../../domain/packs/source/read-manifest.ts'
import { desksYaml, readDesks, withManifest } from '../../../../domain/packs/source/write-manifest.ts'
import { say } from '../../../../platform/browser.ts'
import { Card } from '../../../parts/card.tsx'
import { TextField } from '../../../parts/field.tsx'
import { manifestText } from '../open-pack.ts'
import { LinesField } from '../parts/lines-field.tsx'
import { NumberField } from '../parts/number-field.tsx'
import { SourceText } from '../parts/source-text.tsx'
import { usePack, usePackState } from '../use-open-pack.ts'
import { Policy } from './policy.tsx'

interface CardProps {
  readonly manifest: Manifest
  readonly onChange: (part: Partial<Manifest>) => void
}

function Basics({ manifest, onChange }: CardProps) {
  const { title, description, owner, languages, interval, mirrors, expires } = manifest
  return (
    <Card title={say('studioBasics')}>
      <div class="stack">
        <div class="pair">
          <TextField
            label={say('studioPackTitle')}
            value={title}
            onValue={(value) => onChange({ title: value })}
          />
          <TextField
            label={say('studioOwner')}
            hint={say('studioOwnerHint')}
            value={owner}
            onValue={(value) => onChange({ owner: value })}
          />
        </div>
        <TextField
          label={say('studioDescription')}
          value={description}
          onValue={(value) => onChange({ description: value })}
        />
        <div class="pair">
          <LinesField
            label={say('studioLanguages')}
            hint={say('studioLanguagesLines')}
            lines={languages}
            onLines={(lines) => onChange({ languages: lines })}
          />
          <LinesField
            label={say('studioMirrors')}
            hint={say('studioMirrorsHint')}
            lines={mirrors}
            onLines={(lines) => onChange({ mirrors: lines })}
          />
          <NumberField
            label={say('studioInterval')}
            hint={say('studioIntervalHint')}
            value={interval}
            least={0.25}
            most={720}
            onNumber={(value) => onChange({ interval: value })}
          />
          <TextField
            type="date"
            label={say('studioExpires')}
            hint={say('studioExpiresHint')}
            value={expires ?? ''}
            onValue={(value) => onChange({ expires: value === '' ? null : value })}
          />
        </div>
      </div>
    </Card>
  )
}

function Words({ manifest, onChange }: CardProps) {
  return (
    <Card title={say('studioWords')} intro={say('studioWordsIntro')}>
      <div class="pair">
        <LinesField
          label={say('studioInternal')}
          hint={say('studioOneALine')}
          lines={manifest.internalWords}
          onLines={(lines) => onChange({ internalWords: lines })}
        />
        <LinesField
          label={say('studioHolidays')}
          hint={say('studioHolidaysHint')}
          lines={manifest.holidays}
          onLines={(lines) => onChange({ holidays: lines })}
        />
      </div>
    </Card>
  )
}

/** "name: words" as a pair. */
function pairOf(line: string): readonly [name: string, words: string] {
  const at = line.indexOf(':')
  return at === -1 ? [line.trim(), ''] : [line.slice(0, at).trim(), line.slice(at + 1).trim()]
}

function Fields({ manifest, onChange }: CardProps) {
  return (
    <Card title={say('studioFields')} intro={say('studioFieldsIntro')}>
      <div class="pair">
        <LinesField
          label={say('studioValues')}
          hint={say('studioValuesHint')}
          lines={Object.entries(manifest.values).map((pair) => pair.join(': '))}
          onLines={(lines) => onChange({ values: Object.fromEntries(lines.map(pairOf)) })}
        />
        <LinesField
          label={say('studioProfile')}
          hint={say('studioProfileHint')}
          lines={manifest.profileFields.map(({ id, label }) => `${id}: ${label}`)}
          onLines={(lines) =>
            onChange({ profileFields: lines.map(pairOf).map(([id, label]) => ({ id, label })) })
          }
        />
      </div>
    </Card>
  )
}

/** Where help desks keep things, for one that changed: YAML with the lint of the file. */
function Desks({ manifest, onChange }: CardProps) {
  const [text, setText] = useState(() => desksYaml(manifest))
  const read = readDesks(text)
  const type = (typed: string): void => {
    setText(typed)
    const now = readDesks(typed)
    if (now.ok) onChange({ desks: now.desks })
  }
  return (
    <details class="card studio-files" open={text !== ''}>
      <summary>{say('studioDesks')}</summary>
      <p class="intro">{say('studioDesksIntro')}</p>
      <SourceText
        label={say('studioDesks')}
        rows={8}
        text={text}
        problems={read.ok ? [] : read.problems}
        onText={type}
      />
    </details>
  )
}

/** What a pack says of itself and of the team. What cannot be so is told at once, and never released. */
export function About() {
  const pack = usePack()
  const text = usePackState(manifestText)
  const known = usePackState((state) => state.manifest)
  const read = readManifest(text)
  const manifest = read.ok ? read.manifest : null
  const [typed, setTyped] = useState<Partial<Manifest>>({})
  const change = (part: Partial<Manifest>): void => {
    const next = withManifest(text, part)
    setTyped((was) => ({ ...was, ...part }))
    if (next !== null) pack.change({ put: [{ name: MANIFEST_FILE, text: next }], remove: [] })
  }
  const shown = manifest ?? (known && { ...known, ...typed })
  return (
    <div class="page">
      <h1>{say('studioTabAbout')}</h1>
      {!read.ok && (
        <ul class="note" role="alert">
          {read.problems.map(({ line, message }) => (
            <li key={`${line} ${message}`}>{message}</li>
          ))}
        </ul>
      )}
      {shown && (
        <>
          <Basics manifest={shown} onChange={change} />
          <Policy policy={shown.policy} onPolicy={(policy) => change({ policy })} />
          <Words manifest={shown} onChange={change} />
          <Fields manifest={shown} onChange={change} />
          <Desks key={shown.name} manifest={shown} onChange={change} />
        </>
      )}
      <details class="card studio-files" open={shown === null}>
        <summary>{MANIFEST_FILE}</summary>
        <SourceText
          label={MANIFEST_FILE}
          text={text}
          problems={read.ok ? [] : read.problems}
          onText={(yaml) => pack.change({ put: [{ name: MANIFEST_FILE, text: yaml }], remove: [] })}
        />
      </details>
    </div>
  )
}
