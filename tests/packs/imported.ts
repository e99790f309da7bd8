import {
  type ImportOptions,
  type ImportResult,
  importAll,
  PLAIN_IMPORT,
} from '../../src/domain/packs/formats/import.ts'

/** Imports files, given by their names and texts. */
export const imported = (
  files: Readonly<Record<string, string>>,
  options: Partial<ImportOptions> = {},
): ImportResult =>
  importAll(
    Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })),
    { ...PLAIN_IMPORT, ...options },
  )

/** Zendesk's macros "M0", "M1" … with these texts in HTML. */
export const macros = (...values: string[]): string =>
  JSON.stringify({
    macros: values.map((value, at) => ({
      id: at,
      title: `M${at}`,
      actions: [{ field: 'comment_value_html', value }],
    })),
  })
