import { useState } from 'preact/hooks'
import { Names } from '../../../../domain/packs/formats/reading/names.ts'
import type { HandedFile } from '../../../../domain/packs/source/folder.ts'
import { isSourceFile } from '../../../../domain/packs/source/pack-source.ts'
import { say } from '../../../../platform/browser.ts'
import { sayCount } from '../../../../platform/counted.ts'
import { createDraft, packDrafts } from '../../../../storage/studio.ts'
import { Card } from '../../../parts/card.tsx'
import { DropFiles } from '../../../parts/files/drop-files.tsx'
import { useKoi } from '../../../parts/koi.ts'
import { hashOfPack } from '../../../route.ts'
import type { NamedFile } from '../../../work/messages.ts'
import { type OpenedPack, type OpenTrouble, openHanded } from './open-files.ts'

/** Larger than any pack: nobody waits for such a file to be read. */
const MOST_BYTES = 64_000_000

const WORDS: Readonly<Record<Exclude<OpenTrouble['kind'], 'refused'>, string>> = {
  'no-manifest': 'studioOpenNone',
  'too-many': 'studioOpenMany',
  broken: 'studioOpenBroken',
}

/** Of a folder only what belongs to a pack is read; what was chosen by itself always is. */
function isPart({ name }: NamedFile): boolean {
  const parts = name.split('/')
  return parts.length === 1 || parts.some((_, at) => isSourceFile(parts.slice(at).join('/')))
}

async function handed(files: readonly NamedFile[]): Promise<HandedFile[]> {
  return Promise.all(
    files.map(async ({ name, file }) => ({ name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
}

function useOpen(onTrouble: (words: string | null) => void): (files: readonly NamedFile[]) => Promise<void> {
  const { db, now, attempt, tell } = useKoi()
  const put = async (opened: OpenedPack): Promise<void> => {
    const names = await packDrafts(db)
    const name = new Names(names.map((one) => one.name)).make(opened.name)
    const release = opened.release && { ...opened.release, pack: name }
    await createDraft(db, name, opened.files, release, now())
    location.hash = hashOfPack(name)
    const left = opened.left.length > 0 ? say('studioOpenLeft', opened.left.slice(0, 5).join(', ')) : ''
    const recalled = opened.recalled > 0 ? sayCount('studioOpenRecalled', opened.recalled) : ''
    tell([say('studioOpened'), left, recalled].filter((part) => part !== '').join(' '))
  }
  return async (all) => {
    onTrouble(null)
    const files = all.filter(isPart)
    const size = files.reduce((sum, { file }) => sum + file.size, 0)
    if (size > MOST_BYTES) {
      onTrouble(say('studioOpenMany'))
      return
    }
    const opened = await attempt(async () => openHanded(await handed(files), now()))
    if (opened === undefined) return
    if ('kind' in opened) onTrouble(opened.kind === 'refused' ? opened.message : say(WORDS[opened.kind]))
    else await attempt(() => put(opened))
  }
}

/** Opens a pack that was made elsewhere: a folder as `koi pack` reads it, a ZIP of it, or a released file. */
export function OpenFolder() {
  const [trouble, setTrouble] = useState<string | null>(null)
  const open = useOpen(setTrouble)
  return (
    <Card title={say('studioOpenTitle')} intro={say('studioOpenIntro')}>
      <DropFiles
        words={say('studioOpenHint')}
        choose={say('studioOpenFile')}
        look="outline"
        chooseFolder={say('studioOpenFolder')}
        accept=".zip,.koipack"
        onFiles={(files) => void open(files)}
      />
      {trouble && (
        <p class="hint warning" role="alert">
          {trouble}
        </p>
      )}
    </Card>
  )
}
