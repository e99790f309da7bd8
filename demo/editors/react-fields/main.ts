import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { place, publish, REPLY_TEXT } from '../page.ts'

const shown = { value: REPLY_TEXT }

/** A controlled field: what React's state does not know is put back at the next render. */
function Reply() {
  const [value, setValue] = useState(REPLY_TEXT)
  shown.value = value
  return createElement('textarea', {
    rows: 8,
    value,
    onChange: (event: { target: HTMLTextAreaElement }) => setValue(event.target.value),
  })
}

createRoot(place()).render(createElement(Reply))
publish(() => shown.value)
