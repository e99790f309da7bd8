/** A file of the example pack: its path in the folder, and its text. */
export interface ExampleFile {
  readonly path: string
  readonly text: string
}

const manifest = (
  name: string,
): string => `# Fields and what they mean: schemas/pack.schema.json in Koi's repository.
name: ${name}
title: Our answers
# A whole number. Raise it with every release: Koi never goes back.
version: 1
description: What our team says, and what it may offer.
owner: Your team lead
languages: [en]
# Hours between two looks for a newer version.
interval: 6
policy:
  - id: refund-window
    title: Refund window
    limit: 30
    unit: days
    about: [refund, money back, send it back]
    words: Money back within 30 days of delivery, no questions asked.
  - id: goodwill
    title: Goodwill
    limit: 20
    unit: EUR
    about: [goodwill, voucher]
    words: A voucher of up to 20 EUR without asking.
internal: [Atlas, tier two]
holidays: [2026-12-25, 2026-12-26]
profile-fields:
  - id: direct_line
    label: Your direct line
values:
  returns_address: 12 Harbour Street, Port Town
`

const REFUND = `---
title: Send it back
shortcut: return
step: problem-solve
tags: [refund, return]
folder: Orders
examples:
  - how do i return this
  - it does not fit, i want my money back
  - can i send it back?
tests:
  - name: a customer we know
    ticket:
      customer: Maya Chen
      id: "4711"
    on: 2026-11-20
    reply: |
      Hi Maya,
      Of course: you have 30 days from delivery, and your refund is with you by Friday 27 November once the parcel is on its way.
      Please put your number 4711 into it and send it to 12 Harbour Street, Port Town.
      Warmly,
      Your team
  - name: nobody we know
    says: ["Hi there,"]
    never: ["your number"]
    found-by: ["the shoes do not fit, how do i send them back"]
---
Hi {{ customer.first_name | default: "there" }},

Of course: you have 30 days from delivery, and your refund is with you by {{ "now" | plus_workdays: 5 | date: "%A %-d %B" }} once the parcel is on its way.

Please {% if ticket.id %}put your number {{ ticket.id }} into it and {% endif %}send it to {{ pack.returns_address }}.

{% snippet "bye" %}
`

const BYE = `---
title: Sign-off
shortcut: bye
folder: Pieces
examples:
  - bye
  - thanks a lot
  - talk to you later
---
Warmly,
{{ agent.first_name | default: "Your team" }}
`

const RULE = `category: jargon_bureaucratic
level: warn
why: Customers do not know our ticket tiers; they know who will write to them.
any:
  - "(escalate|escalated|escalating) (it|this|your ticket|the ticket) to"
ask: Who looks at it now, and by when will the customer hear?
wrong:
  - "I have [[escalated this to]] tier two."
  - "We are [[escalating your ticket to]] the back office."
  - "Let me [[escalate it to]] our specialists."
right:
  - Kim from our workshop looks at it today and writes to you by five.
silent:
  - The price escalated last year.
  - Thank you for letting it escalate no further.
source: Our style guide
`

/** .github/workflows/pack.yml of a pack: lints, tests and publishes it. docs/examples/publish-pack.yml is the same. */
export const workflow = (
  name: string,
): string => `# Lints, tests and publishes the pack: every agent's Koi fetches it from GitHub Pages.
# Once: make a key ("koi pack keys new"), put the key file's text into the secret KOI_KEY and its password into KOI_KEY_PASSWORD,
# and choose "GitHub Actions" under Settings, Pages.
name: pack
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with: { path: answers }
      - uses: actions/checkout@v4
        with:
          repository: \${{ vars.KOI_REPOSITORY || 'koi-extension/koi' }}
          path: koi
      - uses: actions/setup-node@v4
        with: { node-version: 20, cache: npm, cache-dependency-path: koi/package-lock.json }
      - run: npm ci
        working-directory: koi
      - run: node ../koi/bin/koi.mjs pack lint --github
        working-directory: answers
      - run: node ../koi/bin/koi.mjs pack test
        working-directory: answers
      - if: github.event_name == 'push'
        working-directory: answers
        env:
          KOI_KEY: \${{ secrets.KOI_KEY }}
          KOI_KEY_PASSWORD: \${{ secrets.KOI_KEY_PASSWORD }}
        run: |
          mkdir ../site
          (umask 077 && printf '%s' "$KOI_KEY" > "$RUNNER_TEMP/key.json")
          node ../koi/bin/koi.mjs pack build --key "$RUNNER_TEMP/key.json" --out ../site/${name}.koipack
          rm "$RUNNER_TEMP/key.json"
          node ../koi/bin/koi.mjs pack verify ../site/${name}.koipack
          # What agents have already: a change needs a new version in pack.yaml, and without a change the same file stays.
          published="https://\${GITHUB_REPOSITORY_OWNER}.github.io/\${GITHUB_REPOSITORY#*/}/${name}.koipack"
          if curl -fsSL -o "$RUNNER_TEMP/published.koipack" "$published"; then
            if node ../koi/bin/koi.mjs pack diff "$RUNNER_TEMP/published.koipack" ../site/${name}.koipack; then
              cp "$RUNNER_TEMP/published.koipack" ../site/${name}.koipack
            else
              node ../koi/bin/koi.mjs pack verify ../site/${name}.koipack --installed "$RUNNER_TEMP/published.koipack"
            fi
          fi
      - if: github.event_name == 'push'
        uses: actions/upload-pages-artifact@v3
        with: { path: site }
  publish:
    if: github.event_name == 'push'
    needs: check
    runs-on: ubuntu-latest
    permissions: { pages: write, id-token: write }
    environment: { name: github-pages }
    steps:
      - uses: actions/deploy-pages@v4
`

const readme = (name: string): string => `# ${name}

Answers, rules and limits of our team, for Koi.

    koi pack lint      what is wrong or could be better
    koi pack test      the tests inside answers and rules
    koi pack keys new  a key to sign with: keep it out of this folder
    koi pack build --key FILE

- \`pack.yaml\` says what the pack is and what an agent may offer. Raise \`version\` with every release.
- \`snippets/**/*.md\` are the answers. \`refund.de.md\` beside \`refund.md\` is the same answer in German.
- \`rules/*.yaml\` are wordings to avoid, with what to say instead.
- An answer that must not be used any more gets the line \`recalled: why\` in its fields, and stays here.
`

const IGNORED = `*.koipack
*key*.json
`

/** A small pack that passes its own lint and tests. */
export function examplePack(name: string): ExampleFile[] {
  return [
    { path: 'pack.yaml', text: manifest(name) },
    { path: 'snippets/return.md', text: REFUND },
    { path: 'snippets/bye.md', text: BYE },
    { path: 'rules/escalated-to.yaml', text: RULE },
    { path: '.github/workflows/pack.yml', text: workflow(name) },
    { path: 'README.md', text: readme(name) },
    { path: '.gitignore', text: IGNORED },
  ]
}
