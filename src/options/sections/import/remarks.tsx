import type { Place, Remark } from '../../../domain/packs/formats/format.ts'
import { MAX_FILE } from '../../../domain/packs/formats/reading/open.ts'
import { say } from '../../../platform/browser.ts'
import { sayCount } from '../../../platform/counted.ts'
import type { LookReport, Some } from '../../work/messages.ts'

/** Where something stands, as a spreadsheet or an editor counts. */
function placeWords({ file, line, row, path }: Place): string {
  if (row !== null) return say('importAtRow', file, String(row))
  if (line !== null) return say('importAtLine', file, String(line))
  return path === null || path === '$' ? file : `${file} ${path}`
}

interface RemarksProps {
  readonly title: string
  readonly remarks: Some<Remark>
  readonly isOpen?: boolean
}

/** What there is to say of rows and files, each with its place. */
export function Remarks({ title, remarks: { some, count }, isOpen = false }: RemarksProps) {
  if (count === 0) return null
  return (
    <details class="card import-remarks" open={isOpen}>
      <summary>{title}</summary>
      <ul>
        {some.map(({ place, title: of, message }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: remarks have no identity but their place in the report
          <li key={at}>
            <small>
              {placeWords(place)}
              {of !== '' && ` · ${of}`}
            </small>
            <p>{message}</p>
          </li>
        ))}
      </ul>
      {count > some.length && <p class="hint">{sayCount('importMore', count - some.length)}</p>}
    </details>
  )
}

/** Files that were not read at all, and what to do about each. */
export function Unread({ unread }: { readonly unread: LookReport['unread'] }) {
  return (
    <ul class="import-unread">
      {unread.map(({ name, megabytes, isLarge }) => (
        <li key={name} class="hint warning">
          {isLarge
            ? say('importTooLarge', name, String(megabytes), String(MAX_FILE / 1e6))
            : say('importUnreadable', name)}
        </li>
      ))}
    </ul>
  )
}
