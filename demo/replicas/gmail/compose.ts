import { divButton, el } from './element.ts'
import { agent, type Person } from './mail.ts'
import { chipRecipients, plainRecipients } from './recipients.ts'

/** Everything a compose box holds: what sending hands over and undoing brings back. */
export interface Draft {
  readonly to: readonly Person[]
  readonly subject: string
  readonly body: readonly Node[]
  readonly attachments: readonly string[]
}

export interface Compose {
  /** The `.M9` box. */
  readonly element: HTMLElement
  send(): void
  focus(): void
}

export interface ComposeOptions {
  readonly draft: Draft
  /** An inline reply shows neither subject nor sender. */
  readonly inline: boolean
  readonly older: boolean
  sent(draft: Draft): void
  discarded(): void
}

/** The box to write in, the same for an inline reply and for a window of its own. */
export function createCompose({ draft, inline, older, sent, discarded }: ComposeOptions): Compose {
  const recipients = (older ? plainRecipients : chipRecipients)(draft.to)
  const subject = el('input', { name: 'subjectbox', placeholder: 'Subject', 'aria-label': 'Subject' })
  subject.value = draft.subject
  const editor = createEditor(draft.body)
  const files = createFiles(draft.attachments)
  const send = () => {
    const to = recipients.people()
    if (to.length === 0) return
    sent({ to, subject: subject.value, body: copyOf(editor), attachments: files.names() })
  }
  const tools = el(
    'div',
    { class: 'btC' },
    divButton(
      { class: 'T-I aoO', 'data-tooltip': 'Send \u202a(Ctrl-Enter)\u202c', 'aria-label': 'Send' },
      'Send',
      send,
    ),
    ...formatButtons(),
    files.element,
    divButton({ 'data-tooltip': 'Discard draft', class: 'discard' }, 'Discard', discarded),
  )
  const element = el(
    'div',
    { class: 'M9' },
    el('input', { type: 'hidden', name: 'uet', value: inline ? '1' : '0' }),
    addressTable(recipients.element, inline),
    ...(inline ? [] : [subject]),
    older ? editor : el('div', { class: 'Ap' }, editor),
    tools,
  )
  return { element, send, focus: () => putCaretFirst(editor) }
}

function addressTable(recipients: HTMLElement, inline: boolean): HTMLElement {
  const rows = [el('tr', { class: 'bzf' }, el('td', {}, 'To'), el('td', {}, recipients))]
  if (!inline) {
    const from = el('span', { class: 'az2' }, `${agent.name} <${agent.email}>`)
    rows.unshift(el('tr', {}, el('td', {}, 'From'), el('td', {}, from)))
  }
  return el('table', { class: 'aoP', role: 'presentation' }, el('tbody', {}, ...rows))
}

function createEditor(body: readonly Node[]): HTMLElement {
  const attributes = {
    class: 'editable',
    g_editable: 'true',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'Message Body',
    spellcheck: 'false',
  }
  return el('div', attributes, ...body.map((node) => node.cloneNode(true)))
}

const copyOf = (editor: HTMLElement): readonly Node[] =>
  [...editor.childNodes].map((node) => node.cloneNode(true))

function putCaretFirst(editor: HTMLElement): void {
  editor.focus()
  document.getSelection()?.setPosition(editor.firstChild ?? editor, 0)
}

/** Gmail formats through the browser's own commands. */
function formatButtons(): HTMLElement[] {
  const commands = { bold: 'B', italic: 'I', underline: 'U', insertUnorderedList: '•' }
  return Object.entries(commands).map(([command, label]) => {
    const button = divButton({ class: 'format', 'aria-label': command }, label, () =>
      document.execCommand(command),
    )
    button.addEventListener('mousedown', (event) => event.preventDefault())
    return button
  })
}

function createFiles(start: readonly string[]): { element: HTMLElement; names(): readonly string[] } {
  const input = el('input', { type: 'file', multiple: '', name: 'Filedata' })
  const list = el('span', { class: 'files' })
  let names = start
  const show = () => list.replaceChildren(...names.map((name) => el('span', { class: 'aZo' }, name)))
  input.addEventListener('change', () => {
    names = [...names, ...[...(input.files ?? [])].map((file) => file.name)]
    input.value = ''
    show()
  })
  show()
  return {
    element: el('label', { class: 'attach', title: 'Attach files' }, '📎', input, list),
    names: () => names,
  }
}
