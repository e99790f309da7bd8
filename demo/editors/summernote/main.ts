import jquery from 'jquery'
import 'summernote/dist/summernote-lite.css'
import { place, publish, REPLY_HTML } from '../page.ts'

Object.assign(window, { jQuery: jquery, $: jquery })
await import('summernote/dist/summernote-lite.js')
const field = document.createElement('div')
place().append(field)
jquery(field).summernote({ height: 160 })
jquery(field).summernote('code', REPLY_HTML)
jquery(field).summernote('commit')
publish(() => jquery(field).summernote('code'))
