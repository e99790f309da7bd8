// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { cleanPaste, hasWords } from './clean-paste.ts'

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri"} --></style></head><body lang=EN-US>
<!--StartFragment--><p class=MsoNormal style='mso-margin-top-alt:auto'><b><span style='font-size:11pt;color:red'>Hello</span></b><o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>First point</p>
<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp; </span></span>Inside</p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span>Second point</p>
<p class=MsoNormal>Then:</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>Step one</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span>Step two</p>
<!--EndFragment--></body></html>`

describe('pasting', () => {
  it('makes of Word what an answer holds, its bullets real lists', () => {
    const { html, losses } = cleanPaste(WORD)
    expect(html).toBe(
      '<p><b>Hello</b></p><ul><li>First point<ul><li>Inside</li></ul></li><li>Second point</li></ul>' +
        '<p>Then:</p><ol><li>Step one</li><li>Step two</li></ol>',
    )
    expect(losses).toMatchObject({ code: 0, addresses: 0, embedded: 0, styling: true, rest: false })
  })

  it('makes plain weight plain again, as Google Docs means it', () => {
    const docs =
      '<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr" style="line-height:1.38">' +
      '<span style="font-weight:700">Bold</span><span style="font-style:italic"> slanted</span></p><ul><li dir="ltr">One</li></ul></b>'
    expect(cleanPaste(docs).html).toBe('<p><b>Bold</b><i> slanted</i></p><ul><li>One</li></ul>')
  })

  it('reads Outlook’s tables as lines and keeps its links', () => {
    const outlook =
      '<table border=0><tr><td>Order</td><td><a href="https://example.com/o/1">No 1</a></td></tr></table>'
    expect(cleanPaste(outlook).html).toBe('<p>Order <a href="https://example.com/o/1">No 1</a></p>')
  })

  it('lets no code in, and says so', () => {
    const { html, losses } = cleanPaste(
      '<p onclick="steal()">Hi<script>alert(1)</script><a href="javascript:alert(1)">there</a>' +
        '<img src=x onerror=alert(1)><iframe src="https://evil.example"></iframe><svg onload=alert(1)></svg></p>',
    )
    expect(html).toBe('<p>Hithere</p>')
    expect(losses).toMatchObject({ code: 4, addresses: 1, embedded: 2 })
  })

  it('leaves a picture out that is too heavy, and keeps a small one', () => {
    const heavy = `data:image/png;base64,${'A'.repeat(500_000)}`
    const { html, losses } = cleanPaste(
      `<p>See <img src="${heavy}" alt="big"> and <img src="data:image/png;base64,AAAA" alt="small"></p>`,
    )
    expect(html).toBe('<p>See and <img src="data:image/png;base64,AAAA" alt="small"></p>')
    expect(losses?.addresses).toBe(1)
  })

  it('says that a table and crossing out are looks, and no things set into a page', () => {
    const { losses } = cleanPaste('<p><s>old</s></p><table><tr><td>a</td></tr></table>')
    expect(losses).toEqual({ code: 0, addresses: 0, embedded: 0, styling: true, rest: false })
  })

  it('tells of nothing where nothing was lost', () => {
    expect(cleanPaste('<p>Fine <b>words</b></p>').losses).toBeNull()
  })

  it('reads a megabyte without a long pause', () => {
    const start = performance.now()
    const { html } = cleanPaste('<p>A sentence of some length, again and again.</p>'.repeat(22_000))
    expect(html.length).toBeGreaterThan(1_000_000)
    expect(performance.now() - start).toBeLessThan(4000)
  })
})

describe('words in pasted HTML', () => {
  it('are there or not', () => {
    expect(hasWords('<meta charset="utf-8"><img src="https://example.com/a.png">')).toBe(false)
    expect(hasWords('<p>text</p>')).toBe(true)
    expect(hasWords('')).toBe(false)
  })
})
