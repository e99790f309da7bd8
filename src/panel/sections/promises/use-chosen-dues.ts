import { useEffect } from 'preact/hooks'
import { editReminder } from '../../../storage/reminders.ts'
import { useStore } from '../../../ui/use-store.ts'
import { useAround, useFiled } from '../../around.ts'
import type { Filed } from '../../filed.ts'
import { keepReminders } from '../../reminder/write.ts'
import { arrived, type ChosenDue, chosenDues } from './chosen-due.ts'

const remindersOf = (filed: Filed) => filed.reminders
const itself = (all: readonly ChosenDue[]) => all

/** Moves promises to the dates chosen for them as soon as their reply went out. */
export function useChosenDues(): readonly ChosenDue[] {
  const around = useAround()
  const all = useStore(chosenDues, itself)
  const reminders = useFiled(remindersOf)
  useEffect(() => {
    for (const { reminder, chosen } of arrived(all, reminders)) {
      chosenDues.setState((before) => before.filter((one) => one !== chosen), true)
      const { id, text } = reminder
      void keepReminders(around, () => editReminder(around.db, id, { text, dueAt: chosen.dueAt }))
    }
  }, [around, all, reminders])
  return all
}
