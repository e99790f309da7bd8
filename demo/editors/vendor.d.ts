/** The few words the editor pages use of packages that come without types. */

declare module 'react' {
  export interface ReactNode {
    readonly type: unknown
  }
  export type State<T> = [T, (next: T) => void]
  export function createElement(type: unknown, props?: object | null, ...children: unknown[]): ReactNode
  export function useState<T>(initial: T | (() => T)): State<T>
}

declare module 'react-dom/client' {
  import type { ReactNode } from 'react'
  export function createRoot(container: Element): { render(node: ReactNode): void }
}

declare module 'draft-js' {
  export class EditorState {
    static createWithContent(content: ContentState, decorator?: CompositeDecorator): EditorState
    getCurrentContent(): ContentState
  }
  export type ContentState = object
  export class CompositeDecorator {
    constructor(decorators: readonly object[])
  }
  export interface RawBlock {
    readonly text: string
    readonly type: string
    readonly inlineStyleRanges: readonly { offset: number; length: number; style: string }[]
    readonly entityRanges: readonly { offset: number; length: number; key: number }[]
  }
  export interface RawContent {
    readonly blocks: readonly RawBlock[]
    readonly entityMap: Readonly<
      Record<string, { type: string; mutability: string; data: { url?: string; href?: string } }>
    >
  }
  export const Editor: unknown
  export function convertFromRaw(content: RawContent): ContentState
  export function convertToRaw(content: ContentState): RawContent
}

declare module 'quill1' {
  export interface Operation {
    readonly insert: string | { readonly image?: string }
    readonly attributes?: { bold?: boolean; link?: string; list?: string }
  }
  export default class Quill {
    constructor(element: HTMLElement, options: object)
    readonly history: { clear(): void }
    getContents(): { readonly ops: readonly Operation[] }
  }
}

declare module 'ckeditor4' {}

declare module 'summernote/dist/summernote-lite.js' {}

declare module 'jquery' {
  interface JQuery {
    summernote(...words: unknown[]): string
  }
  export default function jquery(element: Element): JQuery
}

declare module 'trix' {}

declare module 'froala-editor' {
  export default class FroalaEditor {
    constructor(element: HTMLElement, options: object, ready: (this: FroalaEditor) => void)
    readonly html: { get(): string; set(html: string): void }
    readonly undo: { reset(): void }
  }
}

declare module '*.css'
declare module '*.min.js'
