import Quill from 'quill'
import 'quill/dist/quill.snow.css'
import { place, publish, REPLY_HTML } from '../page.ts'

const element = document.createElement('div')
element.innerHTML = REPLY_HTML
place().append(element)
const quill = new Quill(element, { theme: 'snow' })
quill.history.clear()
publish(
  () => quill.getSemanticHTML().replaceAll('&nbsp;', ' '),
  () => JSON.stringify(quill.getContents()),
)
