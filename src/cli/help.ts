const KOI = `Koi checks the wording of support replies.

  koi check [files | -]   find wording that may put a customer off
  koi check --help        everything about it
`

const CHECK = `koi check [files | folders | -] [--format text|json|jsonl|github] [--fail-on hint|warn|error]

Finds wording that may put a customer off, with why, and what to say instead.

Reads
  *.md *.txt and others   as text; front matter, code and quoted lines are left out
  *.html *.htm            as the text they show
  *.csv *.tsv             macro exports: every column that holds sentences, HTML as its text
  *.json                  macro exports: every string that holds sentences, HTML as its text
  *.jsonl *.ndjson        {"id","text","customer"?,"customerName"?} a line
  a folder                all of these in it and below, without node_modules and hidden folders
  -                       standard input, as text; the same as no files with something piped in

--format
  text     for people (default)
  json     one object with all flags, for programs
  github   annotations for GitHub Actions
  jsonl    reads {"id","text","customer"?,"customerName"?} lines from files or standard input and answers each in order:
           {"id","flags":[{"start","end","category","rule","level","message","rewrite","ask"}],"rewritten"}
           Offsets are UTF-16 units into text. A line that cannot be read is answered {"id":null,"line","error"}.

--fail-on  the mildest level that makes koi end with 1: hint, warn or error (default)

Ends with
  0  nothing at or above that level
  1  there is
  2  wrong usage or input; what to do about it is on standard error
`

/** What `--help` prints. */
export function helpText(about: 'koi' | 'check'): string {
  return about === 'koi' ? KOI : CHECK
}
