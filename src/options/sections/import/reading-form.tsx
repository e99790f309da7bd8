import { useState } from 'preact/hooks'
import type { FileTold } from '../../../domain/packs/formats/format.ts'
import type { FileRead } from '../../../domain/packs/formats/import.ts'
import { ENCODINGS, type Encoding } from '../../../domain/packs/formats/reading/decode.ts'
import { FORMATS } from '../../../domain/packs/formats/registry.ts'
import { say } from '../../../platform/browser.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../parts/field.tsx'
import { columnsTold, Mapping, type Places } from './mapping.tsx'

const ENCODING_WORDS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'encodingUtf8',
  'windows-1252': 'encodingWindows',
  'utf-16le': 'encodingUtf16',
  'utf-16be': 'encodingUtf16Be',
}

const DELIMITERS = [',', ';', '\t', '|'] as const
const DELIMITER_WORDS: Readonly<Record<string, string>> = {
  ',': 'delimiterComma',
  ';': 'delimiterSemicolon',
  '\t': 'delimiterTab',
  '|': 'delimiterBar',
}

interface SelectProps {
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [value: string, text: string])[]
  readonly onValue: (value: string) => void
}

function Select({ label, value, options, onValue }: SelectProps) {
  return (
    <Field label={label}>
      {(wiring) => (
        <select {...wiring} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
          {options.map(([one, text]) => (
            <option key={one} value={one}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

interface ReadingFormProps {
  readonly file: FileRead
  readonly told: FileTold
  readonly onTell: (told: FileTold) => void
}

/** How a file is to be read: its format, its letters, and for a table its columns. Other letters or marks are read at once, as columns hang on them. */
export function ReadingForm({ file: { format, encoding, table }, told, onTell }: ReadingFormProps) {
  const [places, setPlaces] = useState<Places | null>(table?.at ?? null)
  const [kind, setFormat] = useState(format ?? '')
  const isTable = table !== null && places !== null && (kind === '' || kind === 'csv')
  const submit = (event: Event): void => {
    event.preventDefault()
    const columns = isTable ? { columns: columnsTold(places), headed: table.headed } : {}
    const { columns: _c, from: _f, ...others } = told
    onTell({ ...others, ...columns, ...(isTable ? { from: 'csv' } : kind === '' ? {} : { from: kind }) })
  }
  const again = (part: FileTold): void => {
    const { columns: _, ...others } = told
    onTell({ ...others, ...part, ...(table ? { from: 'csv' } : {}) })
  }
  const encodingOf = (value: string): void => {
    const chosen = ENCODINGS.find((one) => one === value)
    if (chosen) again({ encoding: chosen })
  }
  return (
    <form class="import-reading" onSubmit={submit}>
      <div class="import-choices">
        <Select
          label={say('importFormat')}
          value={kind}
          options={[
            ...(format === null ? [['', say('importFormatChoose')] as const] : []),
            ...FORMATS.map(({ id, name }) => [id, name] as const),
          ]}
          onValue={setFormat}
        />
        {encoding !== null && (
          <Select
            label={say('importEncoding')}
            value={encoding}
            options={ENCODINGS.map((one) => [one, say(ENCODING_WORDS[one])] as const)}
            onValue={encodingOf}
          />
        )}
        {table && table.delimiter !== '' && (
          <Select
            label={say('importDelimiter')}
            value={table.delimiter}
            options={DELIMITERS.map((one) => [one, say(DELIMITER_WORDS[one] ?? '')] as const)}
            onValue={(delimiter) => again({ delimiter })}
          />
        )}
      </div>
      {isTable && (
        <Mapping
          table={table}
          places={places}
          onPlaces={setPlaces}
          onHeaded={(headed) => again({ headed })}
        />
      )}
      <p>
        <Button submits disabled={!isTable && kind === ''}>
          {say('importReadSo')}
        </Button>
      </p>
    </form>
  )
}
