import { place, publish, REPLY_TEXT } from '../page.ts'

const field = document.createElement('textarea')
field.rows = 8
field.value = REPLY_TEXT
place().append(field)
publish(() => field.value)
