import { beforeEach, describe, expect, it } from 'vitest'
import type { BoxEdit } from '../../../src/editors/editor.ts'
import { again, caretTo, DRAFT, type EditorPage, type OpenPage, open, spanOf } from './editor-page.ts'
import { fieldMarks, markScenarios } from './mark-scenarios.ts'

const RICH_HTML =
  '<p>Two things:</p><ul><li>one cup</li><li>two cups</li></ul>' +
  '<p>Ask <a href="https://kettle.example/help">the shop</a> and <strong>relax</strong>.</p>'
const RICH_LINES = ['Two things:', 'one cup', 'two cups', 'Ask the shop and relax.']

function words(draft: string, phrase: string, text: string): BoxEdit {
  return { span: spanOf(draft, phrase), expect: phrase, text, html: null }
}

function insertion(at: number, text: string, html: string | null = null): BoxEdit {
  return { span: { start: at, end: at }, expect: '', text, html }
}

const DOT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '')
/** A blank that a line break cut off shows nowhere. */
const trimmed = (all: readonly string[]): string[] => all.map((line) => line.trimEnd())

/** Everything that is promised of every way of editing, against the real editor of `spec`. */
export function editorScenarios(spec: EditorPage): void {
  const draft = spec.draft ?? DRAFT
  const rest = (replaced: string, by: string): string[] => lines(draft.replace(replaced, by))

  describe(spec.name, () => {
    let on: OpenPage
    let others: string[]
    /** What the editor held when `on` was opened; null when it may not be used again. */
    let start: string | null = null

    /** The model's lines that are the agent's: quote and signature come after. */
    const own = async (): Promise<string[]> => {
      const all = await on.lines()
      expect(all.slice(all.length - others.length)).toEqual(others)
      return all.slice(0, all.length - others.length)
    }

    /** Makes the edit, then proves text, undo by one key and that the words came back exactly. */
    async function editAndUndo(edit: BoxEdit, wanted: string[]): Promise<void> {
      const before = await on.state()
      const outcome = await on.driver.replace(edit)
      expect(outcome).toMatchObject({ ok: true })
      expect(trimmed(await own())).toEqual(trimmed(wanted))
      await on.page.keyboard.press('Control+z')
      await expect.poll(on.state).toBe(before)
      expect(await on.driver.read()).toBe(draft)
    }

    // What undoes everything it did leaves the page to the next: opening takes longer than most scenarios.
    beforeEach(async ({ onTestFailed }) => {
      onTestFailed(() => {
        start = null
      })
      if (start !== null && (await on.state()) === start) return again(on)
      on = await open(spec)
      start = await on.state()
      others = (await on.lines()).slice(lines(draft).length)
    })

    it('is found and read', async () => {
      expect(on.found).toBe(spec.editor)
      expect(await on.driver.read()).toBe(draft)
    })

    it('tells where caret and selection are', async () => {
      await caretTo(6, on.page, on.driver)
      for (let step = 0; step < 4; step++) await on.page.keyboard.press('Shift+ArrowRight')
      await expect.poll(on.driver.selection).toEqual({ start: 6, end: 10 })
    })

    it('inserts words at a place, undone by one key', async () => {
      const at = spanOf(draft, 'it until').start
      await editAndUndo(insertion(at, 'you '), rest('it until', 'you it until'))
    })

    it('replaces a phrase, undone by one key', async () => {
      await editAndUndo(
        words(draft, "can't send it until", 'can send it by'),
        rest("can't send it until", 'can send it by'),
      )
    })

    it('comes back by an undo pressed the moment the new words show', async () => {
      const before = await on.state()
      const replacing = on.driver.replace(words(draft, "can't send it", 'can send it'))
      await expect.poll(own).toEqual(rest("can't send it", 'can send it'))
      await on.page.keyboard.press('Control+z')
      await replacing
      await expect.poll(on.state).toBe(before)
    })

    it('takes words away, undone by one key', async () => {
      await editAndUndo(words(draft, "really can't", "can't"), rest("really can't", "can't"))
    })

    if (spec.rich) richAndUndone()
    else fieldMarks(() => on, draft)

    if (!spec.joinsUndo) {
      it('takes back itself alone, not what was typed before', async () => {
        await on.page.keyboard.type('Hi. ')
        await expect.poll(on.driver.read).toBe(`Hi. ${draft}`)
        const before = await on.state()
        const edit = words(`Hi. ${draft}`, "can't send", 'can send')
        expect(await on.driver.replace(edit)).toMatchObject({ ok: true })
        await on.page.keyboard.press('Control+z')
        await expect.poll(on.state).toBe(before)
      })
    }

    if (!spec.joinsUndo) {
      it('takes the place of what was just typed, and one undo gives exactly that back', async () => {
        await on.page.keyboard.type(';hi ')
        await expect.poll(on.driver.read).toBe(`;hi ${draft}`)
        const before = await on.state()
        const edit = { span: { start: 0, end: 3 }, expect: ';hi', text: 'Dear friend,', html: null }
        expect(await on.driver.replace(edit)).toMatchObject({ ok: true })
        await on.page.keyboard.press('Control+z')
        await expect.poll(on.state).toBe(before)
      })
    }

    if (!spec.joinsUndo) {
      it('changes nothing of what was taken away, pasted or taken back right before', async () => {
        const { keyboard } = on.page
        const editAlone = async (): Promise<void> => {
          const before = await on.state()
          const edit = words(await on.driver.read(), "can't send", 'can send')
          expect(await on.driver.replace(edit)).toMatchObject({ ok: true })
          await keyboard.press('Control+z')
          await expect.poll(on.state).toBe(before)
        }
        await editAlone()
        await caretTo(0, on.page, on.driver)
        await keyboard.type('Hi. ')
        await keyboard.press('Backspace')
        await keyboard.press('Backspace')
        await expect.poll(on.driver.read).toBe(`Hi${draft}`)
        await editAlone()

        await caretTo(2, on.page, on.driver)
        for (const _ of 'Hi') await keyboard.press('Shift+ArrowLeft')
        await expect.poll(on.driver.selection).toEqual({ start: 0, end: 2 })
        await on.selected('Hi')
        await keyboard.press('Control+x')
        await expect.poll(on.driver.read).toBe(draft)
        await keyboard.press('Control+v')
        await expect.poll(on.driver.read).toBe(`Hi${draft}`)
        await editAlone()

        await caretTo(0, on.page, on.driver)
        await keyboard.type('X')
        await expect.poll(on.driver.read).toMatch(/^X/)
        await keyboard.press('Control+z')
        await expect.poll(on.driver.read).not.toContain('X')
        await editAlone()
      })
    }

    it('goes on typing right after what was inserted', async () => {
      const at = spanOf(draft, 'it until').start
      const outcome = await on.driver.replace(insertion(at, 'you '))
      expect(outcome).toEqual({ ok: true, span: { start: at, end: at + 4 } })
      await on.page.keyboard.type('all ')
      await expect.poll(own).toEqual(rest('it until', 'you all it until'))
    })

    it('keeps typing after a replaced phrase, and formatting around it', async () => {
      const outcome = await on.driver.replace(words(draft, "can't send it", 'can send it'))
      const start = spanOf(draft, "can't").start
      expect(outcome).toEqual({ ok: true, span: { start, end: start + 'can send it'.length } })
      await on.page.keyboard.type('!')
      await expect.poll(own).toEqual(rest("can't send it", 'can send it!'))
      if (!spec.rich) return
      const html = await on.html()
      expect(html).toMatch(/<(b|strong)\b[^>]*>really<\/\1>(?:\s|&nbsp;|<[^>]*>)*can send it!/)
      expect(html).toMatch(/<(b|strong)\b[^>]*>(<span[^>]*>)?Friday(<\/span>)?<\/\1>/)
      expect(html).toMatch(/<a [^>]*href="https:\/\/kettle\.example\/guide"[^>]*>.*?the guide/)
    })

    it('follows a phrase that has moved, and leaves alone what it cannot be sure of', async () => {
      const stale = { ...words(draft, 'Friday', 'Monday'), span: { start: 0, end: 6 } }
      expect(await on.driver.replace(stale)).toMatchObject({ ok: true })
      const state = await on.state()
      const refused = { ok: false, why: 'text-changed' }
      expect(await on.driver.replace(stale)).toEqual(refused)
      expect(await on.driver.replace({ ...stale, expect: 'e', text: 'x' })).toEqual(refused)
      expect(await on.state()).toBe(state)
    })

    it('edits while the focus is in another field of the page', async () => {
      await on.page.locator('#elsewhere').click()
      expect(await on.driver.selection()).not.toBeNull()
      const outcome = await on.driver.replace(words(draft, 'until Friday', 'before Friday'))
      expect(outcome).toMatchObject({ ok: true })
      expect(await own()).toEqual(rest('until', 'before'))
      await on.page.keyboard.type('!')
      await expect.poll(own).toEqual(rest('until Friday', 'before Friday!'))
      expect(await on.page.locator('#elsewhere').inputValue()).toBe('a field of the page')
    })

    it('makes one edit after the other', async () => {
      const [first, second] = await Promise.all([
        on.driver.replace(words(draft, 'until', 'by')),
        on.driver.replace(words(draft, 'See', 'Read')),
      ])
      expect(first).toMatchObject({ ok: true })
      expect(second).toMatchObject({ ok: true })
      expect(await own()).toEqual(lines(draft.replace('until', 'by').replace('See', 'Read')))
    })

    if (spec.rich) richScenarios()

    function richAndUndone(): void {
      it('maps every word to the DOM', async () => {
        for (const { 0: word, index } of draft.matchAll(/\S+/g)) {
          expect(await on.driver.wordsAt({ start: index, end: index + word.length })).toBe(word)
        }
      })

      it('inserts paragraphs, a list, a link and bold, undone by one key', async () => {
        const at = draft.indexOf('\n\n') + 1
        const before = await on.state()
        const text = RICH_LINES.join('\n')
        expect(await on.driver.replace(insertion(at, text, RICH_HTML))).toMatchObject({ ok: true })
        expect(await own()).toEqual(lines(`${draft.slice(0, at)}${text}${draft.slice(at)}`))
        const html = await on.html()
        expect(html).toMatch(/<li\b[^>]*>(<[^>]*>)*one cup/)
        expect(html).toMatch(/<a [^>]*href="https:\/\/kettle\.example\/help"[^>]*>(<[^>]*>)*the shop/)
        expect(html).toMatch(/<(b|strong)\b[^>]*>(<[^>]*>)*relax/)
        await on.page.keyboard.press('Control+z')
        await expect.poll(on.state).toBe(before)
      })

      it('puts an answer on lines of its own between words, undone by one key', async () => {
        const at = draft.indexOf("can't")
        const html = '<p><br></p><p>One <strong>thing</strong>.</p><p>Warmly,<br>Robin</p><p><br></p>'
        await editAndUndo(insertion(at, '\nOne thing.\nWarmly,\nRobin\n', html), [
          ...lines(`${draft.slice(0, at)}\nOne thing.\nWarmly,\nRobin\n${draft.slice(at)}`),
        ])
      })

      it('inserts several lines of plain words', async () => {
        const at = draft.indexOf('\n\n') + 1
        await editAndUndo(insertion(at, 'First & <last>\nSecond'), [
          ...lines(draft.slice(0, at)),
          'First & <last>',
          'Second',
          ...lines(draft.slice(at)),
        ])
      })

      markScenarios(() => on, draft)
    }

    function richScenarios(): void {
      it('goes on typing after inserted paragraphs', async () => {
        const at = draft.indexOf('\n\n') + 1
        await on.driver.replace(insertion(at, RICH_LINES.join('\n'), RICH_HTML))
        await on.page.keyboard.type('Yes')
        await expect.poll(async () => (await on.lines()).join('|')).toMatch(/relax\.\|?Yes/)
      })

      it('takes pictures with words around them, or says that it lost them', async () => {
        const at = draft.indexOf('\n\n') + 1
        const html = `<p>A dot <img src="${DOT}" alt="a dot"> here.</p><blockquote><p>As she said.</p></blockquote><p>End.</p>`
        const outcome = await on.driver.replace(insertion(at, 'A dot here.\nAs she said.\nEnd.', html))
        expect(outcome.ok).toBe(true)
        const kept = (await on.html()).includes('<img')
        expect(outcome.ok && outcome.lost).toEqual(kept ? undefined : ['pictures'])
        expect((await own()).join(' ')).toMatch(/A dot( a dot)?\s+here\.\s+As she said\.\s+End\./)
      })

      it('replaces a phrase by formatted words', async () => {
        const html = '<p>can send it <strong>tomorrow</strong></p>'
        const edit = { ...words(draft, "can't send it", 'can send it tomorrow'), html }
        expect(await on.driver.replace(edit)).toMatchObject({ ok: true })
        expect((await own()).join(' ').replace(/ +/g, ' ')).toContain('can send it tomorrow until Friday')
      })

      it('keeps bold and link where the words in them are replaced', async () => {
        expect(await on.driver.replace(words(draft, 'until Friday', 'until Monday'))).toMatchObject({
          ok: true,
        })
        expect(await on.driver.replace(words(draft, 'the guide', 'our guide'))).toMatchObject({ ok: true })
        expect(await own()).toEqual(
          lines(draft.replace('Friday', 'Monday').replace('the guide', 'our guide')),
        )
        const html = await on.html()
        expect(html).toMatch(/<(b|strong)\b[^>]*>(<[^>]*>)*Monday(<[^>]*>)*<\/\1>/)
        expect(html).toMatch(/<a [^>]*href="https:\/\/kettle\.example\/guide"[^>]*>(<[^>]*>)*our/)
      })
    }
  })
}
