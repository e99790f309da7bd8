import tinymce from 'tinymce'
import 'tinymce/icons/default'
import 'tinymce/themes/silver'
import 'tinymce/models/dom'
import 'tinymce/plugins/lists'
import 'tinymce/plugins/link'

import 'tinymce/skins/ui/oxide/skin.min.css'
import { place, publish, REPLY_HTML } from '../page.ts'

const field = document.createElement('textarea')
field.value = REPLY_HTML
place().append(field)
const [editor] = await tinymce.init({
  target: field,
  license_key: 'gpl',
  promotion: false,
  skin: false,
  content_css: false,
  menubar: false,
  plugins: 'lists link',
  toolbar: 'bold italic link bullist undo redo',
})
if (editor) publish(() => editor.getContent())
