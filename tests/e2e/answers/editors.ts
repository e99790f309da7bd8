import type { Locator, Page } from 'playwright-core'

interface EditorPage {
  readonly name: string
  readonly path: string
  readonly box: (page: Page) => Locator
}

const editor = (name: string, css: string, more: Partial<EditorPage> = {}): EditorPage => ({
  name,
  path: `/editors/${name}/`,
  box: (page) => page.locator(css),
  ...more,
})

/** Every editor of the demo that a reply box is made of. */
export const EDITORS: readonly EditorPage[] = [
  editor('textarea', '#editor textarea'),
  editor('react-fields', 'textarea'),
  editor('contenteditable', '#editor [contenteditable]'),
  {
    name: 'the Gmail replica',
    path: '/replicas/gmail/mail/u/0/#inbox/19aa50c1e7d30b00',
    box: (page) => page.locator('.ip [g_editable="true"]').filter({ visible: true }),
  },
  editor('ckeditor5', '.ck-editor__editable'),
  editor('prosemirror', '.ProseMirror'),
  editor('tiptap', '.ProseMirror'),
  editor('quill', '.ql-editor'),
  editor('tinymce', '', { box: (page) => page.frameLocator('#editor iframe').locator('body') }),
  editor('lexical', '[data-lexical-editor]'),
  editor('slate', '[data-slate-editor]'),
  editor('draft', '.public-DraftEditor-content'),
  editor('froala', '.fr-element'),
  editor('summernote', '.note-editable'),
  editor('trix', 'trix-editor'),
]
