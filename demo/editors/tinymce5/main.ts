import tinymce from 'tinymce5'
import 'tinymce5/icons/default'
import 'tinymce5/themes/silver'
import 'tinymce5/plugins/lists'
import 'tinymce5/plugins/link'
import 'tinymce5/plugins/paste'
import 'tinymce5/skins/ui/oxide/skin.min.css'
import { place, publish, REPLY_HTML } from '../page.ts'

const field = document.createElement('textarea')
field.value = REPLY_HTML
place().append(field)
const [editor] = await tinymce.init({
  target: field,
  skin: false,
  content_css: false,
  menubar: false,
  plugins: 'lists link paste',
  toolbar: 'bold italic link bullist undo redo',
})
if (editor) publish(() => editor.getContent())
