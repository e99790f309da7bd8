import { say } from '../../../platform/browser.ts'
import { foldersInUse } from '../../../storage/snippets.ts'
import { Card } from '../../parts/card.tsx'
import { TextField } from '../../parts/field.tsx'
import { useLive } from '../../parts/use-live.ts'
import type { TypedDestination } from './importing.ts'

interface WhereProps {
  readonly destination: TypedDestination
  readonly onChange: (destination: TypedDestination) => void
}

/** The folder that all of them go into, and tags for all of them. */
export function Where({ destination, onChange }: WhereProps) {
  const folders = useLive(foldersInUse) ?? []
  return (
    <Card title={say('importWhere')} intro={say('importWhereIntro')}>
      <div class="pair">
        <TextField
          label={say('libraryFolder')}
          hint={say('importFolderHint')}
          value={destination.folder}
          list="import-folders"
          onValue={(folder) => onChange({ ...destination, folder })}
        />
        <TextField
          label={say('libraryTags')}
          hint={say('importTagsHint')}
          value={destination.tags}
          onValue={(tags) => onChange({ ...destination, tags })}
        />
      </div>
      <datalist id="import-folders">
        {folders.map((folder) => (
          <option key={folder} value={folder} />
        ))}
      </datalist>
    </Card>
  )
}
