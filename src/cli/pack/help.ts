import type { PackTopic } from './order.ts'

const CODES = `Ends with
  0  all is well
  1  something was found: see each command
  2  wrong usage, or files that could not be read; what to do about it is on standard error
`

const HELP: Readonly<Record<PackTopic, string>> = {
  pack: `koi pack COMMAND …

One team, one voice: answers, rules and limits as a folder that fits git review, built into one signed file.

  koi pack init FOLDER            a small working pack with tests and a GitHub workflow
  koi pack lint [FOLDER]          what is wrong, out of date, unkind or beyond the policy
  koi pack test [FOLDER]          runs the tests inside answers and rules
  koi pack build [FOLDER]         makes the one file that agents get
  koi pack sign FILE              signs a pack that is not signed yet, or with another key
  koi pack verify FILE            what an agent's Koi would say to this file
  koi pack diff OLD NEW           what changed, in plain words
  koi pack keys new|show|export|rotate

Every command takes --json for programs ({"ok": false, "error", "problems"} where it fails) and --help with examples. FOLDER is where pack.yaml lies, this folder unless told.

Passwords of keys come from --password-file FILE, from KOI_KEY_PASSWORD, or are asked for.

${CODES}`,
  init: `koi pack init FOLDER [--name NAME] [--json]

Writes a small pack that works: pack.yaml with a policy, two answers and a rule with their tests, and .github/workflows/pack.yml, which lints,
tests and publishes it. Nothing that is there already is touched.

Examples
  koi pack init our-answers
  koi pack init answers --name care-team

Ends with
  0  written
  2  wrong usage, or a file of that name is there already
`,
  lint: `koi pack lint [FOLDER | FILE.koipack] [--format text|json|github] [--json] [--github] [--fail-on hint|warn|error]

Looks at every answer and rule of a pack:
  wording that may put a customer off · answers that say the same · misspelt variables, and fields nobody fills in · answers that put in others
  which are not there · languages that are missing · no owner · past the review date · offers beyond the policy · internal words · hard to read · too few
  examples · placeholders that an import left behind · tests that fail · whatever would keep the pack from being installed

--format   text for people (default), json for programs, github for annotations in GitHub Actions
--github   the same as --format github
--fail-on  the mildest level that makes koi end with 1: hint, warn or error (default)

Examples
  koi pack lint
  koi pack lint our-answers --fail-on warn
  koi pack lint --github

Ends with
  0  nothing at or above that level
  1  there is
  2  wrong usage, or files that could not be read
`,
  test: `koi pack test [FOLDER] [--json]

Runs the tests that stand in answers (this ticket gives this reply) and in rules (wrong, right and silent sentences).

Examples
  koi pack test
  koi pack test our-answers --json

Ends with
  0  all hold
  1  some do not
  2  wrong usage, or a source that cannot be read
`,
  build: `koi pack build [FOLDER] (--key FILE [--password-file FILE] | --unsigned) [--out FILE] [--force] [--json]

Makes one .koipack of a folder. It goes through the very checks that an agent's Koi makes before it installs a pack.

--key       the key to sign with (koi pack keys new)
--unsigned  for your own use: others' Koi refuses it
--out       NAME-VERSION.koipack in this folder unless told; an older pack there is written over
--force     writes over a file that is no pack, too

Examples
  koi pack build --key team-key.json --out team.koipack
  KOI_KEY_PASSWORD=… koi pack build our-answers --key team-key.json
  koi pack build --unsigned

Ends with
  0  built
  1  the source has problems; they are listed
  2  wrong usage, a wrong password, or files that could not be read
`,
  sign: `koi pack sign FILE.koipack --key FILE [--password-file FILE] [--out FILE] [--force] [--json]

Signs what is in a pack: one that was built --unsigned, or one signed before. In place unless --out says otherwise; a file that is
no pack is written over only with --force.

Examples
  koi pack sign team.koipack --key team-key.json
  koi pack sign draft.koipack --key team-key.json --out team.koipack

Ends with
  0  signed
  1  the pack is refused: it was changed, or is none
  2  wrong usage, a wrong password, or files that could not be read
`,
  verify: `koi pack verify FILE.koipack [--key KEY] [--installed FILE.koipack] [--json]

Says what an agent's Koi would say to this file: who signed it (the fingerprint in words), its name and version, or why it is refused.

--key        the key it has to be signed with: a key id, or a file that names one (koi pack keys show)
--installed  the pack it would take the place of: its key is the trusted one, and an older version is refused

Examples
  koi pack verify team.koipack
  koi pack verify team.koipack --key team-key.json
  koi pack verify new.koipack --installed old.koipack

Ends with
  0  it may be installed
  1  it is refused; why is said
  2  wrong usage, or files that could not be read
`,
  diff: `koi pack diff OLD NEW [--json]

What the newer pack changes, in plain words. OLD and NEW are folders or .koipack files.

Examples
  koi pack diff team-3.koipack team-4.koipack
  koi pack diff published.koipack . --json

Ends with
  0  the same content
  1  something changed
  2  wrong usage, or packs that could not be read
`,
  keys: `koi pack keys new [--out FILE] [--password-file FILE] [--json]
koi pack keys show FILE [--json]
koi pack keys export FILE --out FILE [--password-file FILE] [--new-password-file FILE] [--json]
koi pack keys rotate --from FILE --to KEY (--into FOLDER | --pack NAME) [--password-file FILE] [--json]

  new     makes an Ed25519 key, kept in a file that only its password opens (PBKDF2, AES-GCM). A lost password is a lost key.
  show    the public key of a key file, a .koipack or a key id, and its fingerprint in words; needs no password
  export  a copy of the key under another password (KOI_NEW_KEY_PASSWORD, --new-password-file, or asked for)
  rotate  the old key's word that the new one speaks for the pack; agents then follow by themselves. --into puts it under "rotations" in the
          folder's pack.yaml, beside those that are there; --pack prints it

Examples
  koi pack keys new --out team-key.json
  koi pack keys show team-key.json
  koi pack keys export team-key.json --out backup-key.json
  koi pack keys rotate --from team-key.json --to new-key.json --into our-answers

${CODES}`,
}

/** What `koi pack … --help` prints. */
export function packHelp(about: PackTopic): string {
  return HELP[about]
}
