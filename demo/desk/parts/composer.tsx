import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type EditorName, editorNames, editors } from '../editors/index.ts'
import type { ReplyBox } from '../reply-box.ts'
import type { Action, Visibility } from '../state.ts'
import type { Ticket } from '../ticket.ts'
import { Icon } from './icon.tsx'
import { VisibilityTabs } from './visibility-tabs.tsx'

interface ComposerProps {
  ticket: Ticket
  visibility: Visibility
  files: string[]
  editor: EditorName
  box: ReplyBox
  chooseEditor(name: EditorName): void
  dispatch(action: Action): void
  send(html: string): void
}

export function Composer(props: ComposerProps): JSX.Element {
  const { ticket, visibility, files, editor, box, chooseEditor, dispatch, send } = props
  const form = useRef<HTMLFormElement>(null)
  const host = useRef<HTMLDivElement>(null)
  const [hint, setHint] = useState('')

  // Before paint, so that nobody sees one customer's draft under another one's name.
  useLayoutEffect(() => {
    box.show(ticket.id, ticket.blankDraft)
    setHint('')
  }, [box, ticket.id, ticket.blankDraft])
  useEffect(() => {
    if (host.current) void box.use(editor, host.current)
  }, [box, editor])

  const submit = (event: Event): void => {
    event.preventDefault()
    const html = box.written()
    setHint(html === null ? 'There is nothing to send yet.' : '')
    if (html === null) box.focus()
    else {
      send(html)
      box.clear()
    }
  }

  const sendByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    form.current?.requestSubmit()
  }

  return (
    <form
      class="composer"
      ref={form}
      aria-label="Answer"
      data-composer
      data-visibility={visibility}
      onSubmit={submit}
      onKeyDown={sendByKey}
    >
      <div class="composer-head">
        <VisibilityTabs
          visibility={visibility}
          show={(next) => dispatch({ do: 'show as', visibility: next })}
        />
        <label class="editor-choice">
          <span>Editor</span>
          <select
            data-editor-choice
            aria-label="Editor"
            value={editor}
            onChange={(event) => {
              const chosen = editorNames.find((name) => name === event.currentTarget.value)
              if (chosen) chooseEditor(chosen)
            }}
          >
            {editorNames.map((name) => (
              <option key={name} value={name}>
                {editors[name].title}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div id="composer-panel" role="tabpanel" aria-labelledby={`tab-${visibility}`}>
        <div class="editor-host" ref={host} />
        <Attachments files={files} remove={(name) => dispatch({ do: 'detach', name })} />
      </div>
      <div class="composer-foot">
        <AttachButton attach={(names) => dispatch({ do: 'attach', names })} />
        <output class="hint">{hint}</output>
        <kbd>Ctrl ↵</kbd>
        <button type="submit" class="primary" data-send>
          <Icon name={visibility === 'note' ? 'lock' : 'send'} />
          {visibility === 'note' ? 'Add note' : 'Send'}
        </button>
      </div>
    </form>
  )
}

function Attachments({ files, remove }: { files: string[]; remove(name: string): void }): JSX.Element | null {
  if (files.length === 0) return null
  return (
    <ul class="attachments" aria-label="Attached">
      {files.map((name) => (
        <li key={name} class="file" data-attachment={name}>
          <Icon name="clip" />
          {name}
          <button type="button" aria-label={`Remove ${name}`} onClick={() => remove(name)}>
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  )
}

function AttachButton({ attach }: { attach(names: string[]): void }): JSX.Element {
  return (
    <label class="attach">
      <Icon name="clip" />
      Attach
      <input
        class="unseen"
        type="file"
        multiple
        data-attach
        onChange={(event) => {
          attach([...(event.currentTarget.files ?? [])].map(({ name }) => name))
          // The same file can be chosen again after it was removed.
          event.currentTarget.value = ''
        }}
      />
    </label>
  )
}
