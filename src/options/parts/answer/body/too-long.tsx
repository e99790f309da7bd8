import { type Body, toHtml } from '../../../../domain/snippets/body.ts'
import { say } from '../../../../platform/browser.ts'
import { Button } from '../../../../ui/button.tsx'
import { beginningOf, MAX_TEXT, weightOf } from './size.ts'

interface TooLongProps {
  readonly body: Body
  readonly onBody: (html: string) => void
}

/** In the place of the editor for a text that came from elsewhere and is far longer than any reply. Nothing is cut unasked. */
export function TooLong({ body, onBody }: TooLongProps) {
  return (
    <section class="body-editor too-long" aria-label={say('libraryText')}>
      <p>
        <strong>{say('tooLongTitle', weightOf(body).text.toLocaleString())}</strong>
      </p>
      <p>{say('tooLongTodo', MAX_TEXT.toLocaleString())}</p>
      <Button look="outline" onClick={() => onBody(toHtml(beginningOf(body)))}>
        {say('tooLongCut')}
      </Button>
    </section>
  )
}
