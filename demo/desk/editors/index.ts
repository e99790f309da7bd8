import type { MountEditor } from './editor.ts'

/** The reply boxes to choose from, each loaded only when it is chosen. */
export const editors = {
  ckeditor5: {
    title: 'CKEditor 5',
    load: async (): Promise<MountEditor> => (await import('./ckeditor5.ts')).mount,
  },
  prosemirror: {
    title: 'ProseMirror',
    load: async (): Promise<MountEditor> => (await import('./prosemirror.ts')).mount,
  },
  froala: { title: 'Froala', load: async (): Promise<MountEditor> => (await import('./froala.ts')).mount },
  textarea: {
    title: 'Plain text',
    load: async (): Promise<MountEditor> => (await import('./textarea.ts')).mount,
  },
} as const

export type EditorName = keyof typeof editors

export const editorNames: readonly EditorName[] = ['ckeditor5', 'prosemirror', 'froala', 'textarea']
