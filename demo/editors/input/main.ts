import { place, publish } from '../page.ts'

const field = document.createElement('input')
field.className = 'field'
field.value = "We really can't send it until Friday. See the guide."
place().append(field)
publish(() => field.value)
