import type { FilledValue } from '../../../../domain/snippets/render.ts'
import { say } from '../../../../platform/browser.ts'
import { chipWords } from '../body/chip-words.ts'

/** Every value that was filled in, and where it was read. */
export function ValueList({ values }: { readonly values: readonly FilledValue[] }) {
  if (values.length === 0) return null
  return (
    <details class="preview-values">
      <summary>{say('previewValues')}</summary>
      <dl>
        {values.map(({ path, value, evidence }) => (
          <div key={path}>
            <dt>{chipWords({ kind: 'value', path, fallback: null }).label}</dt>
            <dd>
              {value} <small class="hint">{evidence}</small>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
