import type { SceneField } from '../../../domain/scene.ts'
import { say } from '../../../platform/browser.ts'
import { PointButton } from './point-button.tsx'

/** One quiet line a thing about what the desk should give and this page did not. The customer has words of its own. */
export function Missing({ fields }: { readonly fields: readonly SceneField[] }) {
  const others = fields.filter((field) => field !== 'customerName' && field !== 'box')
  if (others.length === 0) return null
  return (
    <details class="missing">
      <summary>{say('missingSome', others.map((field) => say(`field_${field}`)).join(', '))}</summary>
      <ul>
        {others.map((field) => (
          <li key={field}>
            <span>{say(`field_${field}`)}</span>
            <PointButton field={field} />
          </li>
        ))}
      </ul>
    </details>
  )
}
