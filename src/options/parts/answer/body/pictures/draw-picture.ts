import { hostOf } from '../addresses.ts'

/** How a picture of an answer is shown; what lies on the web is named and never fetched: nothing leaves the machine. */
export function drawPicture(src: string, alt: string): HTMLElement {
  if (src.startsWith('data:')) {
    const picture = document.createElement('img')
    picture.src = src
    picture.alt = alt
    return picture
  }
  const card = document.createElement('span')
  card.className = 'web-picture'
  card.title = src
  const name = document.createElement('b')
  name.append(alt || src.split('/').at(-1) || src)
  const host = document.createElement('small')
  host.append(hostOf(src))
  card.append(name, host)
  return card
}
