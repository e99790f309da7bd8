import { READABLE } from '../../../domain/packs/formats/reading/readable.ts'
import { FORMATS } from '../../../domain/packs/formats/registry.ts'
import { say } from '../../../platform/browser.ts'
import { DropFiles } from '../../parts/files/drop-files.tsx'
import type { NamedFile } from '../../work/messages.ts'

const isReadable = (name: string): boolean => READABLE.has(/\.[^./]+$/.exec(name.toLowerCase())?.[0] ?? '')

/** Of a folder only files that may hold answers are meant; what was chosen by itself is always meant. */
const isMeant = ({ name }: NamedFile): boolean => !name.includes('/') || isReadable(name)

/** Files and folders, dropped or chosen. */
export function ChooseFiles({ onFiles }: { readonly onFiles: (files: readonly NamedFile[]) => void }) {
  return (
    <section class="card" aria-label={say('importChoose')}>
      <DropFiles
        words={say('importDrop')}
        choose={say('importChooseFiles')}
        chooseFolder={say('importChooseFolder')}
        onFiles={(files) => onFiles(files.filter(isMeant))}
      >
        <details>
          <summary>{say('importKnown')}</summary>
          <ul class="tags">
            {FORMATS.map(({ id, name }) => (
              <li key={id} class="tag">
                {name}
              </li>
            ))}
          </ul>
          <p class="hint">{say('importKnownHint')}</p>
        </details>
      </DropFiles>
    </section>
  )
}
