import { say } from '../../../platform/browser.ts'
import { Button } from '../../../ui/button.tsx'
import { draftOf, sceneOf, useAround, usePage } from '../../around.ts'
import type { PanelState } from '../../state.ts'

const hasBox = (state: PanelState): boolean => draftOf(state) !== null
const boxTrouble = (state: PanelState) => draftOf(state)?.trouble ?? null

/** What is still needed on a page that Koi reads: a conversation, or a reply box. */
export function ReplyHint() {
  const { page } = useAround()
  const scene = usePage(sceneOf)
  const isBoxThere = usePage(hasBox)
  const trouble = usePage(boxTrouble)
  if (!scene) return null
  return (
    <>
      {scene.thread === null ? (
        <div class="hint">
          <p>{say('threadNone')}</p>
          <Button look="outline" onClick={() => page.takeSelection()}>
            {say('threadUseSelection')}
          </Button>
        </div>
      ) : null}
      {isBoxThere ? null : (
        <div class="hint">
          <p>{say('boxNone')}</p>
        </div>
      )}
      {trouble ? <p class="hint">{trouble}</p> : null}
    </>
  )
}
