import Quill, { type Operation } from 'quill1'
import 'quill1/dist/quill.snow.css'
import { escaped, place, publish, REPLY_HTML } from '../page.ts'

const element = document.createElement('div')
element.innerHTML = REPLY_HTML
place().append(element)
const quill = new Quill(element, { theme: 'snow' })
quill.history.clear()

/** A delta as HTML: inline formats around words, the format of a line on its \n. */
function htmlOf(operations: readonly Operation[]): string {
  let html = ''
  let line = ''
  for (const { insert, attributes } of operations) {
    const words = typeof insert === 'string' ? insert : ''
    if (typeof insert === 'object' && typeof insert.image === 'string') line += `<img src="${insert.image}">`
    for (const [index, part] of words.split('\n').entries()) {
      if (index > 0) {
        html += attributes?.list ? `<ul><li>${line}</li></ul>` : `<p>${line}</p>`
        line = ''
      }
      if (part === '') continue
      const bold = attributes?.bold ? `<strong>${escaped(part)}</strong>` : escaped(part)
      line += attributes?.link ? `<a href="${attributes.link}">${bold}</a>` : bold
    }
  }
  return html
}

publish(
  () => htmlOf(quill.getContents().ops),
  () => JSON.stringify(quill.getContents()),
)
