import { place, publish } from '../page.ts'

const box = document.createElement('div')
box.contentEditable = 'true'
box.className = 'Am aiL Al editable LW-avf'
box.setAttribute('g_editable', 'true')
box.setAttribute('role', 'textbox')
box.setAttribute('aria-label', 'Message Body')
box.innerHTML =
  '<div>Hello Anna,</div>' +
  '<div>We <b>really</b> can\'t send it until <b>Friday</b>. See <a href="https://kettle.example/guide">the guide</a>.</div>' +
  '<div><br></div>' +
  '<div>Kind regards</div>' +
  '<div class="gmail_signature" data-smartmail="gmail_signature"><div>Corner Kettle, we can\'t wait</div></div>' +
  '<div class="gmail_quote"><div class="gmail_attr">On Monday Anna wrote:</div>' +
  '<blockquote class="gmail_quote">You can\'t send it until Friday?</blockquote></div>'
place().append(box)
publish(() => box.innerHTML)
