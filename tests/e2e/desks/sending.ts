import { it } from 'vitest'
import { eventually } from '../eventually.ts'
import type { DeskPage } from './desk-page.ts'
import type { DeskRun } from './run.ts'

/** What a send does to the promises of the draft. Each test promises something of its own: what is on file stays there. */
export function sendScenario(desk: DeskPage, on: () => DeskRun): void {
  const onFile = (text: string) => on().panel.followUp(text)

  it('puts a promise on file when the reply is sent', async () => {
    const promise = "I'll send you the tracking number by Friday."
    await on().type(desk, `Hi Dana, thank you for waiting. ${promise}`)
    await on().panel.promises.getByText(promise).waitFor()
    await desk.send(on().page)
    await on().panel.tab('follow-ups')
    await onFile(promise).getByText(desk.customer).waitFor()
  })

  const { undoSend } = desk
  if (!undoSend) return
  it('takes the promise off again when the send is undone', async () => {
    const promise = "I'll check with the warehouse tomorrow."
    const text = `Hi Dana, thank you for the picture. ${promise}`
    await on().type(desk, text)
    await on().panel.promises.getByText(promise).waitFor()
    await desk.send(on().page)
    await on().panel.tab('follow-ups')
    await onFile(promise).waitFor()
    await undoSend(on().page)
    await onFile(promise).waitFor({ state: 'detached' })
    await eventually(() => on().draft(desk)).toBe(text)
  })
}
