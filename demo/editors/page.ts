/** The reply that every rich editor page starts with. */
export const REPLY_HTML =
  '<p>Hello Anna,</p>' +
  "<p>We <strong>really</strong> can't send it until <strong>Friday</strong>. " +
  'See <a href="https://kettle.example/guide">the guide</a>.</p>' +
  '<p><br></p>' +
  '<p>Kind regards</p>'

/** The same reply in a text field. */
export const REPLY_TEXT = "Hello Anna,\nWe really can't send it until Friday. See the guide.\n\nKind regards"

/** What an editor itself says it holds, for tests that ask in the page's own world. */
export interface Model {
  /** The content as HTML, as a help desk would send it. */
  html(): string
  /** The model as exactly as the editor tells it; equal before an edit and after its undo. */
  state(): string
  /** The words that the editor itself takes for selected; only where that comes later than the browser's selection. */
  selected?(): string
}

declare global {
  interface Window {
    /** Set once the editor is ready to type in. */
    editorModel?: Model
  }
}

/** Says that the page's editor is ready and lets tests read its model. */
export function publish(html: () => string, state: () => string = html, selected?: () => string): void {
  window.editorModel = selected ? { html, state, selected } : { html, state }
}

/** The element that the page keeps for its editor. */
export function place(): HTMLElement {
  const element = document.querySelector<HTMLElement>('#editor')
  if (!element) throw new Error('The page has no #editor')
  return element
}

/** Words as HTML text. */
export function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
