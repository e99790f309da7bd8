import { keepForSession, recall } from '../../../platform/session.ts'
import type { ImportReceipt } from '../../../storage/imports.ts'

const KEY = 'last-import'

function isReceipt(value: unknown): value is ImportReceipt {
  return (
    typeof value === 'object' &&
    value !== null &&
    'at' in value &&
    'added' in value &&
    Array.isArray(value.added) &&
    'replaced' in value &&
    Array.isArray(value.replaced)
  )
}

/** Remembers what was imported until the browser closes; null forgets it. */
export const keepReceipt = (receipt: ImportReceipt | null): Promise<void> => keepForSession(KEY, receipt)

/** The last import of this session that was not taken back. */
export async function lastReceipt(): Promise<ImportReceipt | null> {
  const kept = await recall(KEY)
  return isReceipt(kept) ? kept : null
}
