import DOMPurify from 'dompurify'
import Squire from 'squire-rte'
import { place, publish, REPLY_HTML } from '../page.ts'

const box = document.createElement('div')
place().append(box)
const editor = new Squire(box, {
  blockTag: 'DIV',
  sanitizeToDOMFragment: (html: string) =>
    document.importNode(DOMPurify.sanitize(html, { RETURN_DOM_FRAGMENT: true }), true),
})
editor.setHTML(REPLY_HTML.replaceAll('<p>', '<div>').replaceAll('</p>', '</div>'))
publish(() => editor.getHTML())
