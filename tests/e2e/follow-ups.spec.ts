import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cornerDesk } from './desks/corner-desk.ts'
import { type DeskRun, runBeside } from './desks/run.ts'
import { eventually } from './eventually.ts'
import { words } from './words.ts'

const desk = cornerDesk('prosemirror')

let on: DeskRun

beforeAll(async () => {
  on = await runBeside(desk)
})
beforeEach(() => on.open(desk))
afterAll(() => on?.close())

const button = (name: string) =>
  on.panel.page.getByRole('button', { name, exact: true }).filter({ visible: true })

/** Far enough away that every snooze means another day, whatever today is. */
const FAR = '2031-01-08'

/** Files a reminder by hand on the ticket at hand. */
async function remind(text: string): Promise<void> {
  await on.panel.tab('follow-ups')
  await on.panel.press('m')
  await on.panel.page.getByLabel(words('reminderText')).filter({ visible: true }).fill(text)
  await on.panel.page.getByLabel(words('reminderDay')).filter({ visible: true }).fill(FAR)
  await button(words('save')).click()
  await on.panel.followUp(text).getByText(desk.customer).waitFor()
}

const dueOf = (text: string): Promise<string | null> =>
  on.panel.followUp(text).locator('.words time').getAttribute('datetime')

describe('follow-ups', () => {
  it('are done and brought back', async () => {
    await remind('Ask the warehouse about padding')
    await button(words('followUpDoneNamed', 'Ask the warehouse about padding')).click()
    await on.panel.followUp('Ask the warehouse').waitFor({ state: 'detached' })
    await button(words('undo')).click()
    await on.panel.followUp('Ask the warehouse').waitFor()
  })

  it('are put off to next week and back', async () => {
    await remind('Call the carrier')
    const before = await dueOf('Call the carrier')
    await button(words('followUpSnoozeNamed', 'Call the carrier')).click()
    await button(words('snoozeNextWeek')).click()
    await eventually(() => dueOf('Call the carrier')).not.toBe(before)
    expect(Date.parse((await dueOf('Call the carrier')) ?? '')).toBeGreaterThan(Date.now())
    await button(words('undo')).click()
    await eventually(() => dueOf('Call the carrier')).toBe(before)
  })

  it('are changed in words and time', async () => {
    await remind('Write to Dana')
    await button(words('followUpEditNamed', 'Write to Dana')).click()
    await on.panel.page
      .getByLabel(words('reminderText'))
      .filter({ visible: true })
      .fill('Write to Dana again')
    await on.panel.page.getByLabel(words('reminderTime')).filter({ visible: true }).fill('16:45')
    await button(words('save')).click()
    await on.panel.followUp('Write to Dana again').waitFor()
    const due = new Date((await dueOf('Write to Dana again')) ?? '')
    expect(due.getUTCMinutes()).toBe(45)
  })

  it('bring the ticket back at a press', async () => {
    await remind('Look at the photo')
    await desk.other.open(on.page)
    await on.panel.isAbout(desk.other.customer)
    const opened = on.koi.context.waitForEvent('page')
    await on.panel.followUp('Look at the photo').getByTitle(words('ticketBack')).click()
    const back = await opened
    await back.waitForURL(`**${desk.path}`)
    await back.close()
  })
})

describe('what the agent wrote', () => {
  it('is saved as an answer, with the customer’s name made a variable', async () => {
    await on.type(desk, 'Dana, the new kettle leaves us today, wrapped twice.')
    await button(words('draftSave')).click()
    await on.panel.page.getByLabel(words('draftSaveTitle')).fill('Wrapped twice')
    await button(words('save')).click()
    await on.panel.notice.getByText(words('draftSaved', 'Wrapped twice')).waitFor()
    await desk.other.open(on.page)
    await on.panel.isAbout(desk.other.customer)
    const found = await on.panel.search('wrapped twice', 'Wrapped twice')
    await eventually(() => found.locator('.preview').innerText()).toBe(
      'Priya, the new kettle leaves us today, wrapped twice.',
    )
  })
})
