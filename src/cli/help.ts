import type { Topic } from './arguments.ts'

const KOI = `Koi checks the wording of support replies and finds the answer to a customer's message.

  koi check [files | -]           find wording that may put a customer off
  koi suggest --snippets FILE     rank canned answers for messages from standard input
  koi pack COMMAND                a team's answers, rules and limits as one signed file
  koi import FILES --out PACK     make snippets of what other tools export
  koi export PACK --to FORMAT     write snippets in the form of another tool
  koi COMMAND --help              everything about one of them
`

const SUGGEST = `koi suggest --snippets FILE [--learn FILE] [--online] [--top N]

Ranks canned answers for each customer's message on standard input.

Reads
  --snippets FILE  the answers, one a line: {"id","title","body"?,"examples"?}
                   body: HTML, Markdown or text, Liquid is left out; examples: what customers write when this is the answer
  --learn FILE     answers that were chosen before: {"text","chosen"} a line, "chosen" being an answer's id
  standard input   the messages: {"id","text","chosen"?} a line

--online  learns from the "chosen" of each line, after that line was answered
--top N   how many answers a line gets, 10 unless told

Writes one line for each message, in order:
  {"id","confidence":"sure"|"maybe"|"none","suggestions":[{"id","score"}]}
  best first, score from 0 to 1. "none" says that nothing fits; the nearest ones are listed all the same.
  A line that cannot be read is answered {"id":null,"line","error"}.

Examples
  koi suggest --snippets answers.jsonl < messages.jsonl
  echo '{"id":1,"text":"where is my parcel"}' | koi suggest --snippets answers.jsonl --top 3
  koi suggest --snippets answers.jsonl --learn choices.jsonl --online < today.jsonl

Ends with
  0  every line was answered
  2  wrong usage, or lines or files that could not be read; what to do about it is on standard error
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
export function helpText(about: Topic): string {
  return { koi: KOI, check: CHECK, suggest: SUGGEST }[about]
}
