import { place, publish, REPLY_HTML } from '../page.ts'

const root = place().attachShadow({ mode: 'open' })
const box = document.createElement('div')
box.contentEditable = 'true'
box.innerHTML = REPLY_HTML
root.append(box)
publish(() => box.innerHTML)
