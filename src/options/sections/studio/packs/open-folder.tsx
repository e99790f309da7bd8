import { useRef, useState } from 'preact/hooks'
import { Names } from '../../../../domain/packs/formats/reading/names.ts'
import type { HandedFile } from '../../../../domain/packs/source/folder.ts'
import { isSourceFile } from '../../../../domain/packs/source/pack-source.ts'
import { say } from '../../../../platform/browser.ts'
import { createDraft, packDrafts } from '../../../../storage/studio.ts'
import { Button } from '../../../../ui/button.tsx'
import { Card } from '../../../parts/card.tsx'
import { useKoi } from '../../../parts/koi.ts'
import { hashOfPack } from '../../../route.ts'
import { DropFiles } from '../parts/drop-files.tsx'
import { type OpenedPack, type OpenTrouble, openHanded } from './open-files.ts'

/** Larger than any pack: nobody waits for such a file to be read. */
const MOST_BYTES = 64_000_000

const WORDS: Readonly<Record<Exclude<OpenTrouble['kind'], 'refused'>, string>> = {
  'no-manifest': 'studioOpenNone',
  'too-many': 'studioOpenMany',
  broken: 'studioOpenBroken',
}

const isPart = (path: string): boolean => {
  const parts = path.split('/')
  return parts.some((_, at) => isSourceFile(parts.slice(at).join('/')))
}

async function handed(files: readonly File[]): Promise<HandedFile[]> {
  return Promise.all(
    files.map(async (file) => ({
      name: file.webkitRelativePath || file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  )
}

function useOpen(onTrouble: (words: string | null) => void): (files: readonly File[]) => Promise<void> {
  const { db, now, attempt, tell } = useKoi()
  const put = async (opened: OpenedPack): Promise<void> => {
    const names = await packDrafts(db)
    const name = new Names(names.map((one) => one.name)).make(opened.name)
    const release = opened.release && { ...opened.release, pack: name }
    await createDraft(db, name, opened.files, release, now())
    location.hash = hashOfPack(name)
    const left = opened.left.length > 0 ? say('studioOpenLeft', opened.left.slice(0, 5).join(', ')) : ''
    const recalled = opened.recalled > 0 ? say('studioOpenRecalled', String(opened.recalled)) : ''
    tell([say('studioOpened'), left, recalled].filter((part) => part !== '').join(' '))
  }
  return async (files) => {
    onTrouble(null)
    const size = files.reduce((sum, file) => sum + file.size, 0)
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
  const folder = useRef<HTMLInputElement>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const open = useOpen(setTrouble)
  return (
    <Card title={say('studioOpenTitle')} intro={say('studioOpenIntro')}>
      <DropFiles
        label={say('studioOpenFile')}
        hint={say('studioOpenHint')}
        accept=".zip,.koipack"
        onFiles={(files) => void open(files)}
      />
      <div class="row studio-ways">
        <Button look="outline" onClick={() => folder.current?.click()}>
          {say('studioOpenFolder')}
        </Button>
        <input
          ref={(input) => {
            folder.current = input
            if (input) input.webkitdirectory = true
          }}
          type="file"
          hidden
          aria-label={say('studioOpenFolder')}
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])].filter((file) => isPart(file.webkitRelativePath))
            currentTarget.value = ''
            void open(files)
          }}
        />
      </div>
      {trouble && (
        <p class="hint warning" role="alert">
          {trouble}
        </p>
      )}
    </Card>
  )
}
