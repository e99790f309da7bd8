import type { Editor, EditorPorts } from '../../../../src/editors/editor.ts'
import { createFence } from '../../../../src/editors/fence.ts'
import { editingHost, findEditor, keepCaret, keepTyped } from '../../../../src/editors/index.ts'
import { createMarks, type Marks } from '../../../../src/editors/marks.ts'
import type { Request } from './protocol.ts'

interface Box {
  readonly element: HTMLElement
  readonly editor: Editor
  readonly marks: Marks
  readonly notDraft: readonly string[]
  readonly life: AbortController
}

const ports: EditorPorts = {
  openRoot: (host) => chrome.dom.openOrClosedShadowRoot(host),
  sanitise: createFence(window),
}

let box: Box | null = null

function attach(notDraft: readonly string[]): string | null {
  box?.life.abort()
  box = null
  const focused = document.activeElement
  const element = focused && editingHost(focused, ports)
  const editor = element && findEditor(element, ports)
  if (!editor) return null
  const life = new AbortController()
  keepCaret(element, life.signal)
  keepTyped(element, life.signal)
  box = { element, editor, notDraft, life, marks: createMarks(element, notDraft, life.signal) }
  return editor.id
}

async function answer(request: Request): Promise<unknown> {
  if (request.kind === 'attach') return attach(request.notDraft)
  if (!box) throw new Error('No box: attach first')
  const { element, editor, marks, notDraft, life } = box
  switch (request.kind) {
    case 'read':
      return editor.read(element, notDraft).text
    case 'wordsAt':
      return editor.read(element, notDraft).rangeOf(request.span)?.toString() ?? null
    case 'selection':
      return editor.selection(element, notDraft)
    case 'replace':
      return editor.replace(element, request.edit, notDraft, life.signal)
    case 'paint':
      return marks.paint(request.marks)
    case 'rectsOf':
      return marks.rectsOf(request.id).map((rect) => rect.toJSON())
    case 'markAt':
      return marks.markAt(request.x, request.y)
    case 'release':
      return life.abort()
  }
}

chrome.runtime.onMessage.addListener((request: Request, _sender, reply) => {
  answer(request).then(
    (value) => reply({ value: value ?? null }),
    (error: unknown) => reply({ error: String(error) }),
  )
  return true
})
