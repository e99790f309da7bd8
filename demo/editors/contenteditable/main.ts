import { place, publish, REPLY_HTML } from '../page.ts'

const box = document.createElement('div')
box.contentEditable = 'true'
box.innerHTML = REPLY_HTML
place().append(box)
publish(() => box.innerHTML)
