import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Pack } from '../../../src/domain/packs/pack.ts'
import { shinglesOf } from '../../../src/domain/packs/recall.ts'
import { newSigner, pack, payloadOf, sealed, snippet } from '../../packs/sample.ts'
import { cornerDesk } from '../desks/corner-desk.ts'
import { type DeskRun, runBeside } from '../desks/run.ts'
import { eventually } from '../eventually.ts'
import { KOI } from '../koi.ts'
import { words } from '../words.ts'

const RECALLED =
  'You can send the kettle back within ninety days and we pay for the way home. The label is in your account.'

const TEAM: Partial<Pack> = {
  name: 'team-answers',
  title: 'Team answers',
  builtAt: Date.now() - 60_000,
  values: { returns_address: 'Harbour Street 5, Kiel' },
  profileFields: [{ id: 'direct_line', label: 'Your direct line' }],
  holidays: ['2031-12-24'],
  internalWords: ['Bluebird'],
  policy: [
    {
      ...{ id: 'refund-window', title: 'Refund window', limit: 30, unit: 'days', about: ['refund'] },
      words: 'Refunds go up to 30 days.',
    },
  ],
  rules: [
    {
      ...{
        id: 'say-parcel',
        category: 'jargon_bureaucratic',
        level: 'warn',
        any: ['consignment'],
        start: null,
      },
      ...{ unless: [], rescue: [], need: [], say: [{ from: '', to: 'parcel', ask: null }], ask: null },
      ...{ why: 'Our customers say parcel.', houseStyle: false, right: ['Your parcel.'], source: 'our team' },
      wrong: ['Your [[consignment]] is here.', 'A [[consignment]] left.', 'The [[consignment]] is lost.'],
      silent: ['Your parcel is here.', 'Thank you.'],
    },
  ],
  recalled: [
    { id: 'returns', title: 'Send it back', why: 'It is 30 days now.', shingles: shinglesOf(RECALLED) },
  ],
  desks: {
    'corner-desk': {
      facts: { customerName: [{ css: ['[data-client]'], says: 'the name above the conversation' }] },
    },
  },
  snippets: [
    snippet('where-to', {
      title: 'Where to send it',
      body: '<p>Please send it to {{ pack.returns_address }}, or call {{ agent.fields.direct_line }}.</p>',
    }),
  ],
}

const desk = cornerDesk('prosemirror')
const SHOTS = process.env['KOI_SHOTS']

let on: DeskRun
let options: Page

async function install(): Promise<void> {
  await options.goto(`${KOI}/src/options/index.html#packs`)
  const buffer = Buffer.from(await sealed(payloadOf(pack(TEAM)), await newSigner()))
  const file = { name: 'team.koipack', mimeType: 'application/octet-stream', buffer }
  await options.getByLabel(words('packsChoose')).setInputFiles(file)
  await options.getByRole('button', { name: words('packsAskYes') }).click()
  await options.getByText(words('packsInstalledNow', 'Team answers')).first().waitFor()
}

async function shoot(page: Page, name: string): Promise<void> {
  if (!SHOTS) return
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: `${SHOTS}/${name}-${colorScheme}.png` })
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

beforeAll(async () => {
  on = await runBeside(desk)
  options = await on.koi.context.newPage()
  await install()
  await on.open(desk)
})
afterAll(() => on?.close())

const draftIs = (text: string) => eventually(() => on.draft(desk)).toBe(text)

describe('a pack at work beside a reply box', () => {
  it('flags by its own rules and says whose they are; the rewrite goes in and can be undone', async () => {
    const text = 'Your consignment left us today.'
    await on.type(desk, text)
    await on.panel.flag('consignment').getByText(words('flagFromPack', 'Team answers')).waitFor()
    await on.undoneByOneKey(
      desk,
      () => on.panel.use('consignment'),
      (draft) => draft === 'Your parcel left us today.',
    )
  })

  it('flags an offer beyond the limit, in the page too, and puts the limit in its place', async () => {
    await on.open(desk)
    await on.type(desk, 'You get a full refund within 45 days.')
    await eventually(on.marked).toEqual(['45 days'])
    await on.panel.flag('45 days').getByText('Refunds go up to 30 days. This says 45 days.').waitFor()
    await on.panel.use('45 days')
    await draftIs('You get a full refund within 30 days.')
    await eventually(on.marked).toEqual([])
  })

  it('flags what was taken back, takes it out at a click, and stops a send where all of it stands', async () => {
    await on.open(desk)
    await on.type(desk, `Hello Dana. ${RECALLED}`)
    const card = on.panel.flag('You can send the kettle back')
    await card.getByText('“Send it back” is not to be used any more. It is 30 days now.').waitFor()
    await shoot(on.panel.page, 'recalled-panel')
    await desk.send(on.page)
    const surfaces = await on.surfaces()
    expect(await surfaces.shown('.gate')).toContain(words('stopRecalled', 'Send it back'))
    await shoot(on.page, 'recalled-gate')
    await surfaces.click('.gate button.main')
    await card.getByRole('button', { name: words('flagTakeOut') }).click()
    await draftIs('Hello Dana.')
  })

  it('flags a word of the team’s own while it is typed', async () => {
    await on.open(desk)
    await on.type(desk, 'Bluebird has it on file.')
    await on.panel.flag('Bluebird').getByText(words('flagFromPack', 'Team answers')).waitFor()
    await shoot(on.panel.page, 'internal-panel')
  })

  it('fills in what it says of the team and what it asks of the agent, and says where from', async () => {
    await options.goto(`${KOI}/src/options/index.html#profile`)
    await options.getByRole('group', { name: words('profilePackFields', 'Team answers') }).waitFor()
    await options.getByLabel('Your direct line').fill('0431 555 01')
    await shoot(options, 'profile')
    await on.open(desk)
    await desk.write(on.page)
    const found = await on.panel.search('where to send it', 'Where to send it')
    await found.getByText('Harbour Street 5, Kiel').first().waitFor()
    await found.getByRole('button', { name: words('answerInsertNamed', 'Where to send it') }).click()
    await draftIs('Please send it to Harbour Street 5, Kiel, or call 0431 555 01.')
  })

  it('reads a help desk that changed by its selectors', async () => {
    await on.page.evaluate(() => {
      for (const one of document.querySelectorAll('[data-customer-name]')) {
        one.removeAttribute('data-customer-name')
        one.setAttribute('data-client', '')
        one.textContent = 'Dana Whitfield-Moore'
      }
    })
    await on.panel.isAbout('Dana Whitfield-Moore')
    await on.panel.deskLine.getByRole('button', { name: words('whereFrom'), exact: true }).click()
    await on.panel.deskLine.getByText('the name above the conversation').waitFor()
  })

  it('does nothing any more once it is switched off', async () => {
    await on.open(desk)
    await on.type(desk, 'Your consignment left us, with a refund for 45 days.')
    await eventually(on.marked).toEqual(['45 days', 'consignment'])
    await options.goto(`${KOI}/src/options/index.html#packs`)
    await options.getByLabel(words('packsUse', 'Team answers')).click()
    await eventually(on.marked).toEqual([])
  })
})
