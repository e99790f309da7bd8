/** One reply box. Drafts travel as HTML, whatever the editor keeps inside. */
export interface Editor {
  html(): string
  /** Replaces the draft; the editor's own undo does not bring the old one back. */
  setHtml(html: string): void
  focus(where: 'start' | 'end'): void
  /** Takes the editor and all its listeners away. */
  remove(): void
}

/** Puts an editor into the empty `host`, named `label` to assistive technology. */
export type MountEditor = (host: HTMLElement, label: string) => Editor | Promise<Editor>
