import { useState } from 'preact/hooks'
import type { FileTold } from '../../../domain/packs/formats/format.ts'
import type { FileRead } from '../../../domain/packs/formats/import.ts'
import { formatOf } from '../../../domain/packs/formats/registry.ts'
import { say } from '../../../platform/browser.ts'
import { sayCount } from '../../../platform/counted.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../parts/card.tsx'
import type { Some } from '../../work/messages.ts'
import { ReadingForm } from './reading-form.tsx'

const AT_ONCE = 10

interface FilesProps {
  readonly files: Some<FileRead>
  readonly told: Readonly<Record<string, FileTold>>
  readonly onTell: (name: string, told: FileTold) => void
}

/** True where the columns are a guess that nobody looked at, or the file is no known one. */
const isDoubtful = ({ format, table }: FileRead, told: FileTold | undefined): boolean =>
  told?.columns === undefined && (format === null || (table !== null && !table.sure))

interface OneProps {
  readonly file: FileRead
  readonly told: FileTold | undefined
  readonly onTell: (told: FileTold) => void
}

function One({ file, told, onTell }: OneProps) {
  const [isOpen, setOpen] = useState(isDoubtful(file, told))
  const { name, format, table } = file
  const count = table ? ` · ${sayCount('importRows', table.count)}` : ''
  return (
    <li class="import-file">
      <p class="row">
        <strong>{name}</strong>
        <span class="quietly">
          {format === null ? say('importUnknownFile') : (formatOf(format)?.name ?? format)}
          {count}
        </span>
        {!isOpen && (
          <span class="push">
            <Button look="quiet" label={say('importReadNamed', name)} onClick={() => setOpen(true)}>
              {say('importReadOtherwise')}
            </Button>
          </span>
        )}
      </p>
      {isOpen && <ReadingForm file={file} told={told ?? {}} onTell={onTell} />}
    </li>
  )
}

/** Tables and files that nobody knew: how each is read, and how it should be. */
export function Files({ files: { some, count }, told, onTell }: FilesProps) {
  const [room, setRoom] = useState(AT_ONCE)
  /** What was told of them left nothing to read. */
  const lost = Object.keys(told).filter((name) => !some.some((file) => file.name === name))
  if (count === 0 && lost.length === 0) return null
  const isAsking = some.some((file) => isDoubtful(file, told[file.name]))
  return (
    <Card title={say('importFiles')} intro={say(isAsking ? 'importFilesAsk' : 'importFilesIntro')}>
      <ul class="import-files">
        {some.slice(0, room).map((file) => (
          <One
            key={file.name}
            file={file}
            told={told[file.name]}
            onTell={(next) => onTell(file.name, next)}
          />
        ))}
        {lost.map((name) => (
          <li key={name} class="import-file row">
            <strong>{name}</strong>
            <span class="push">
              <Button
                look="outline"
                label={say('importReadAsBeforeNamed', name)}
                onClick={() => onTell(name, {})}
              >
                {say('importReadAsBefore')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {some.length > room && (
        <Button look="outline" onClick={() => setRoom(room + AT_ONCE)}>
          {sayCount('importShowMore', Math.min(AT_ONCE, some.length - room))}
        </Button>
      )}
    </Card>
  )
}
