import type { SceneField } from '../../../domain/scene.ts'
import { say } from '../../../platform/browser.ts'
import { useAround, usePage } from '../../around.ts'
import type { PanelState } from '../../state.ts'

const pointingOf = (state: PanelState) => state.pointing

/** Lets the agent show Koi on the page where something stands; remembered for the site. */
export function PointButton({ field }: { readonly field: SceneField }) {
  const { page } = useAround()
  const isPointing = usePage(pointingOf) === field
  const what = say(`field_${field}`)
  return (
    <button
      type="button"
      class="link"
      aria-pressed={isPointing}
      aria-label={isPointing ? undefined : say('pointAtNamed', what)}
      onClick={() => page.point(field)}
    >
      {isPointing ? say('pointNow') : say('pointAt')}
    </button>
  )
}
