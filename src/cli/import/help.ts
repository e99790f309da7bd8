import { FORMATS, WRITABLE } from '../../domain/packs/formats/registry.ts'

const listed = (formats: typeof FORMATS): string =>
  formats.map(({ id, name }) => `  ${id.padEnd(20)}${name}`).join('\n')

export const IMPORT_HELP = `koi import FILES|FOLDERS --out DIR|FILE [--from FORMAT] [--map title=COLUMN,body=COLUMN,shortcut=COLUMN,folder=COLUMN]
           [--skip equal|similar] [--dry-run] [--force] [--json]

Makes snippets of what another tool exported. Files are told apart by what is in them; several files, folders and ZIP
archives may be named at once. Placeholders become Koi's own; one that nobody understands becomes a question, with the
original kept in the snippet's source.

--out      a folder for a pack (pack.yaml and snippets/*.md), also one that is there already: what it has is not added twice, and
           nothing in it is changed or deleted; or a file: .json, .jsonl (one snippet a line) or .csv
--from     names the format where Koi cannot tell it
--map      names the columns of a table: also tags=COLUMN and language=COLUMN; a COLUMN is its name or its number
--skip     leaves duplicates out: equal ones, or similar ones too; otherwise they are told and kept
--dry-run  only tells what would come: counts, problems by row, duplicates, placeholders, losses
--force    writes over a file that is there already; an older result of the same kind is replaced anyway
--json     one object for programs: format, counts, snippets, skipped, duplicates, placeholders, losses, warnings

Formats
${listed(FORMATS)}

Examples
  koi import macros.json --dry-run
  koi import zendesk/*.json --out support-pack
  koi import export.zip --out support-pack --json
  koi import answers.csv --map title=Question,body=Answer,folder=Topic --out answers.json
  koi import names.csv --from prokeys --out my-pack

Ends with
  0  all of it was imported
  1  some rows or files could not be read; the others were imported
  2  nothing was imported: wrong usage, or nothing that can be read
`

export const EXPORT_HELP = `koi export PACK --to FORMAT --out FILE|DIR [--force] [--json]

Writes a pack's snippets in the form of another tool, placeholders in its way of writing. What cannot be said there stands
in [brackets] and is told, as is what the pack holds beside its snippets. To markdown the whole pack goes: pack.yaml, rules and
tests too. PACK is a pack's folder, a built .koipack, or anything koi import reads.

--to       the format
--out      the file, or a folder for it; for markdown the pack's folder. Other files in a folder stay as they are
--force    writes over files that are there already, none is deleted; an older file in the same format is replaced anyway
--json     one object for programs: format, files, counts, skipped, losses

Formats
${listed(WRITABLE)}

Examples
  koi export support-pack --to zendesk --out macros.json
  koi export support-pack --to briskine --out templates.csv
  koi export team-4.koipack --to zendesk --out macros.json
  koi export macros.json --to espanso --out match/support.yml

Ends with
  0  everything was written; what could not be said there is told
  1  some files of the pack could not be read; the others were written
  2  nothing was written: wrong usage, or nothing that can be read
`
