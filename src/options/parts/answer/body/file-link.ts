import type { Node as DocumentNode } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

const FILE =
  /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|csv|txt|rtf|zip|7z|png|jpe?g|gif|webp|svg|mp4|mov|webm|mp3|wav|ics|epub|pages|numbers|key|dmg|exe|msi|apk)$/i
const SHARES =
  /^https:\/\/(?:drive\.google\.com|(?:www\.)?dropbox\.com|1drv\.ms|onedrive\.live\.com|we\.tl|wetransfer\.com|[\w-]+\.sharepoint\.com|(?:[\w-]+\.)?box\.com)\//i

/** True where a link leads to a file: by its address, a well-known place for files, or a file's name as its words. */
export function leadsToFile(href: string, words: string): boolean {
  if (!/^https?:/i.test(href)) return false
  const path = href.replace(/[?#].*$/s, '').replace(/^https?:\/\/[^/]*/i, '')
  return FILE.test(path) || SHARES.test(href) || FILE.test(words.trim())
}

function hrefOf(node: DocumentNode | null | undefined): string | null {
  const link = node?.marks.find(({ type }) => type.name === 'link')
  return link ? String(link.attrs['href']) : null
}

function fileLinks(doc: DocumentNode): DecorationSet {
  const found: Decoration[] = []
  doc.descendants((node, at, parent, place) => {
    const href = hrefOf(node)
    const before = parent && place > 0 ? parent.child(place - 1) : null
    if (href === null || hrefOf(before) === href || !leadsToFile(href, node.textContent)) return
    found.push(Decoration.inline(at, at + node.nodeSize, { class: 'file-link' }))
  })
  return DecorationSet.create(doc, found)
}

/** Links to files look like files. Nothing of it is stored: to the customer they are links. */
export function markFileLinks(): Plugin {
  const plugin: Plugin<DecorationSet> = new Plugin<DecorationSet>({
    state: {
      init: (_, { doc }) => fileLinks(doc),
      apply: (change, before) => (change.docChanged ? fileLinks(change.doc) : before),
    },
    props: { decorations: (state) => plugin.getState(state) },
  })
  return plugin
}
