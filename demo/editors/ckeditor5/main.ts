import { Bold, ClassicEditor, Essentials, Italic, Link, List, Paragraph } from 'ckeditor5'
import 'ckeditor5/ckeditor5-editor.css'
import { place, publish, REPLY_HTML } from '../page.ts'

const element = document.createElement('div')
place().append(element)
const editor = await ClassicEditor.create({
  attachTo: element,
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Italic, Link, List],
  toolbar: ['bold', 'italic', 'link', 'bulletedList', 'undo', 'redo'],
  root: { initialData: REPLY_HTML.replace('<br>', '&nbsp;') },
})
publish(() => editor.getData())
