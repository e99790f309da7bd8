import 'trix'
import 'trix/dist/trix.css'
import { place, publish } from '../page.ts'

const field = document.createElement('input')
field.type = 'hidden'
field.id = 'body'
field.value =
  "<div>Hello Anna,<br>We <strong>really</strong> can't send it until <strong>Friday</strong>. " +
  'See <a href="https://kettle.example/guide">the guide</a>.<br><br>Kind regards</div>'
const editor = document.createElement('trix-editor')
editor.setAttribute('input', 'body')
editor.addEventListener('trix-initialize', () => publish(() => field.value), { once: true })
place().append(field, editor)
