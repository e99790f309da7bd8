import { AUTO_TEXT_EXPANDER } from '../dialects/expanders.ts'
import type { Entry, Format, Gathered, Remark, SourceFile } from '../format.ts'
import { jsonPathText } from '../json-strings.ts'
import { together } from '../reading/gather.ts'
import { apiError, isObject } from '../reading/json.ts'
import { eitherForm } from '../reading/looks.ts'

function read(file: SourceFile): Gathered {
  const entries: Entry[] = []
  const skipped: Remark[] = []
  const json = file.json()
  for (const [name, value] of isObject(json) ? Object.entries(json) : []) {
    const place = { file: file.name, line: null, row: null, path: jsonPathText([name]) }
    const title = name.replace(/^@/, '')
    if (typeof value !== 'string' || value.trim() === '')
      skipped.push({ place, title, message: 'It has no text.' })
    else entries.push({ place, title, shortcut: title, body: eitherForm(value) })
  }
  return { entries, skipped, problems: [], warnings: [] }
}

/** One flat object: shortcuts and their texts. */
export const autoTextExpander: Format = {
  id: 'auto-text-expander',
  name: 'Auto Text Expander shortcuts',
  dialect: AUTO_TEXT_EXPANDER,
  recognises: ({ json }) => {
    const found = json()
    if (!isObject(found)) return false
    const values = Object.values(found)
    return (
      values.length > 0 &&
      apiError(found) === null &&
      values.every((value) => typeof value === 'string') &&
      !('short_code' in found || 'title' in found || 'name' in found)
    )
  },
  read: (files) => together(files.map(read)),
}
