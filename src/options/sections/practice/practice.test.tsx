// @vitest-environment happy-dom
import { said } from '../../../../tests/panel/fake-browser.ts'
import 'fake-indexeddb/auto'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { pack, payloadOf, sealed } from '../../../../tests/packs/sample.ts'
import { compile } from '../../../domain/language/compile.ts'
import { packRules } from '../../../domain/language/packed.ts'
import type { Rule } from '../../../domain/language/rule.ts'
import { graded } from '../../../domain/practice/card.ts'
import { SESSION_MS } from '../../../domain/practice/session.ts'
import { packEdge } from '../../../platform/pack-edge.ts'
import { KoiDatabase } from '../../../storage/database.ts'
import { drillCards } from '../../../storage/drills.ts'
import { takePack } from '../../../storage/packs/take-pack.ts'
import { KoiContext, makeKoi } from '../../parts/koi.ts'
import { allDrills } from './drills.ts'
import { PracticeSection } from './practice.tsx'

afterEach(cleanup)

const NOW = Date.UTC(2026, 10, 25, 9)
const DAY = 86_400_000

async function opened(prepare: (db: KoiDatabase) => Promise<unknown> = async () => undefined) {
  const db = new KoiDatabase(`koi-${crypto.randomUUID()}`)
  let now = NOW
  await prepare(db)
  render(
    <KoiContext.Provider value={makeKoi(db, () => now)}>
      <PracticeSection />
    </KoiContext.Provider>,
  )
  const forward = (ms: number): void => {
    now += ms
  }
  return { db, forward }
}

const start = async (): Promise<void> =>
  void fireEvent.click(await screen.findByRole('button', { name: said('practiceStart') }))
const press = (key: string): void =>
  void fireEvent.keyDown(screen.getByRole('article', { name: said('practiceSituation') }), { key })
const click = (name: string): void => void fireEvent.click(screen.getByRole('button', { name: said(name) }))

const cards = allDrills([])
const drill = cards.find(({ sentence }) => sentence === 'As per clause 4, the deposit stays with us.')

describe('two minutes of practice', () => {
  it('begin with what the agent’s drafts were flagged for, to choose from by key', async () => {
    const { db } = await opened((store) =>
      store.counts.put({ week: '2026-W47', kind: 'left', what: 'you-have-to', count: 4 }),
    )
    await start()
    const choices = await screen.findByRole('group', { name: said('practiceChoose') })
    const all = within(choices).getAllByRole('button')
    const better = all.findIndex((one) => one.textContent?.startsWith('Please'))
    press(String(better + 1))
    await screen.findByText(said('practiceWell'))
    expect(screen.getByRole('radio', { name: said('practiceGradeGood') })).toHaveProperty('checked', true)
    click('practiceNext')
    await waitFor(async () => expect((await drillCards(db))[0]).toMatchObject({ reps: 1, lastReview: NOW }))
  })

  it('let a known one be written, say what is still amiss, and take a corrected grade', async () => {
    const id = drill?.id ?? ''
    const { db } = await opened((store) => store.drills.put(graded(id, null, 'good', false, NOW - DAY)))
    await screen.findByText(said('practiceWaiting_one', '1'), { exact: false })
    await start()
    const field = await screen.findByRole('textbox', { name: said('practiceType') })
    const write = (text: string): void => {
      fireEvent.input(field, { target: { value: text } })
      fireEvent.keyDown(field, { key: 'Enter' })
    }
    write('The deposit is ours.')
    await screen.findByText(said('practiceLost', '4'))
    write('Under clause 4, the deposit is kept until you move out.')
    await screen.findByRole('group', { name: said('practiceGrade') })
    expect(screen.getByRole('radio', { name: said('practiceGradeHard') })).toHaveProperty('checked', true)
    press('1')
    click('practiceNext')
    await waitFor(async () => expect(await db.drills.get(id)).toMatchObject({ reps: 2, lastReview: NOW }))
    expect((await db.drills.get(id))?.due).toBeLessThan(NOW + DAY)
  })

  it('are over by the clock, and say so without a word of what was missed', async () => {
    const { forward } = await opened()
    await start()
    await screen.findByRole('article', { name: said('practiceSituation') })
    const choose = screen.queryByRole('group', { name: said('practiceChoose') })
    if (!choose) click('practiceShow')
    else {
      const [first] = within(choose).getAllByRole('button')
      if (first) fireEvent.click(first)
    }
    await screen.findByRole('group', { name: said('practiceGrade') })
    press('3')
    forward(SESSION_MS + 1)
    click('practiceNext')
    await screen.findByRole('heading', { name: said('practiceDone') })
    await screen.findByText(said('practiceDoneCount_one', '1'), { exact: false })
  })

  it('bring the examples of packs in force, with their rules as they were compiled before', async () => {
    const rule: Rule = {
      ...{ id: 'say-parcel', category: 'jargon_bureaucratic', level: 'warn', any: ['consignment'] },
      ...{ start: null, unless: [], rescue: [], need: [], say: [{ from: '', to: 'parcel', ask: null }] },
      ...{ ask: null, why: 'Customers say parcel.', houseStyle: false, source: 'our team' },
      wrong: ['Your [[consignment]] is here.', 'A [[consignment]] left.', 'The [[consignment]] is lost.'],
      ...{ right: ['Your parcel is here.'], silent: ['Your parcel is late.', 'Thank you.'] },
    }
    const made = pack({ title: 'Parcel team', rules: [rule] })
    const taking = { origin: 'file', address: '', keyId: null, allowUnsigned: true, confirmed: true } as const
    const { db } = await opened(async (store) => {
      await takePack(store, await sealed(payloadOf(made), null), taking, packEdge, NOW)
      await store.counts.put({ week: '2026-W47', kind: 'left', what: 'say-parcel', count: 9 })
    })
    await start()
    const drilled = await screen.findByRole('article', { name: said('practiceSituation') })
    expect(drilled.textContent).toContain('consignment')
    within(drilled).getByRole('group', { name: said('practiceChoose') })
    const kept = (await db.derived.get('pack-rules/team'))?.value
    cleanup()

    // Rules that find nothing: what is kept is what counts.
    const none = packRules(compile([]))
    await db.derived.put({ key: 'pack-rules/team', value: { ...Object(kept), made: none } })
    render(
      <KoiContext.Provider value={makeKoi(db, () => NOW)}>
        <PracticeSection />
      </KoiContext.Provider>,
    )
    await start()
    const other = await screen.findByRole('article', { name: said('practiceSituation') })
    expect(within(other).queryByRole('group', { name: said('practiceChoose') })).toBeNull()
  })

  it('can be left at any time', async () => {
    await opened()
    await start()
    await screen.findByRole('article', { name: said('practiceSituation') })
    press('Escape')
    await screen.findByRole('button', { name: said('practiceStart') })
  })
})
