import MarkdownIt from 'markdown-it'
import { escapeHtml } from '../snippets/body-html.ts'

/** Single line breaks stay line breaks: people who write letters expect that. */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false, breaks: true })

const LIQUID = /\{\{.*?\}\}|\{%.*?%\}/gs
/** Letters and digits only: nothing that Markdown or an address would change. */
const held = (number: number): string => `zqLIQUID${number}zq`
const HELD = /zqLIQUID(\d+)zq/g

/** Markdown with Liquid in it as HTML; Liquid comes through untouched, in text and in link addresses. */
export function snippetMarkdown(source: string): string {
  const liquid: string[] = []
  const text = source.replace(LIQUID, (found) => held(liquid.push(found) - 1))
  return markdown.render(text).replace(HELD, (_, number: string) => escapeHtml(liquid[Number(number)] ?? ''))
}
