import { describe, expect, it } from 'vitest'
import { parseBody, toHtml } from './body.ts'

/** One attack per cause: its name, the source, and what must not be in the output beyond the rule that only the closed tree is. */
const ATTACKS: readonly (readonly [name: string, source: string])[] = [
  ['script element', '<script>alert(1)</script>'],
  ['script with a strange case and blanks', '<ScRiPt\t/x>alert(1)</sCrIpT >'],
  ['script inside a word', '<scr<script>ipt>alert(1)</scr</script>ipt>'],
  ['event handler', '<img src="https://x.example/a.png" onerror="alert(1)">'],
  ['event handler after a slash', '<b/onmouseover=alert(1)>x</b>'],
  ['event handler without quotes and with a line break', '<p onclick\n=\nalert(1)>x'],
  ['event handler behind a quote trick', '<img src="x` `<script>alert(1)</script>"` onload=alert(1)>'],
  ['handler smuggled through alt', '<img src="https://x.example/a" alt="&quot; onerror=&quot;alert(1)">'],
  ['javascript address', '<a href="javascript:alert(1)">x</a>'],
  ['javascript address in mixed case', '<a href="JaVaScRiPt:alert(1)">x</a>'],
  ['javascript address with a tab', '<a href="java\tscript:alert(1)">x</a>'],
  ['javascript address with line breaks as entities', '<a href="jav&#x0A;ascript&#58;alert(1)">x</a>'],
  ['javascript address with named entities', '<a href="javascript&colon;alert&lpar;1&rpar;">x</a>'],
  ['javascript address behind control characters', '<a href="\u0001 javascript:alert(1)">x</a>'],
  ['javascript address behind a zero byte', '<a href="java\0script:alert(1)">x</a>'],
  [
    'javascript address in entities without semicolons',
    '<a href="&#106&#97&#118&#97&#115&#99&#114&#105&#112&#116&#58alert(1)">x</a>',
  ],
  [
    'javascript address behind a Liquid output',
    '<a href="{{ x }}javascript:alert(1)//{{ y }}">x</a><a href="javascript:{{ x }}">y</a>',
  ],
  ['vbscript address', '<a href="vbscript:msgbox(1)">x</a>'],
  ['data page', '<a href="data:text/html,<script>alert(1)</script>">x</a>'],
  ['data page as an image', '<img src="data:text/html;base64,PHNjcmlwdD4=">'],
  ['svg as an image', '<img src="data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+">'],
  ['png with something behind its data', '<img src="data:image/png;base64,AAAA\u0022 onerror=alert(1)">'],
  ['blob and file addresses', '<a href="blob:https://x/1">x</a><a href="file:///etc/passwd">y</a>'],
  ['address without a scheme', '<a href="//evil.example">x</a><img src="//evil.example/a.png">'],
  ['address with a user name for a host', '<a href="https://bank.example@evil.example/">x</a>'],
  ['address with a backslash', '<a href="https:\\\\evil.example">x</a><a href="/\\evil.example">y</a>'],
  ['address turned round by an override', '<a href="https://x.example/\u202Egpj.exe">x</a>'],
  ['text turned round by an override', 'pay \u202E0001\u202C now \u2066x\u2069'],
  ['full-width look-alike of a scheme', '<a href="ｊavascript:alert(1)">x</a>'],
  ['look-alike brackets', '＜script＞alert(1)＜/script＞ \u{1D4BC}'],
  ['lone surrogates', 'a\uD800b\uDC00<b>\uDFFF</b>'],
  ['svg with a handler', '<svg onload=alert(1)><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>'],
  ['svg with a script', '<svg><script>alert(1)</script></svg>'],
  ['svg with foreign HTML', '<svg><foreignObject><iframe srcdoc="<script>1</script>"></foreignObject></svg>'],
  [
    'math with a link',
    '<math><maction actiontype="statusline" xlink:href="javascript:alert(1)">x</maction></math>',
  ],
  [
    'mutation through math and style',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  ],
  ['mutation through svg and a comment', '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">'],
  ['mutation through noscript', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">'],
  [
    'mutation through nested forms',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  ],
  [
    'mutation through a list in a table',
    '<table><a href="https://x.example"><select><li><style></table><img src=x onerror=alert(1)>',
  ],
  ['text of a textarea', '<textarea></textarea><img src=x onerror=alert(1)></textarea>'],
  ['title that ends early', '<title><img alt="</title><img src=x onerror=alert(1)>">'],
  ['xmp and plaintext', '<xmp><img src=x onerror=alert(1)></xmp><plaintext><b>x'],
  ['iframe with srcdoc', '<iframe srcdoc="<script>alert(1)</script>" src="https://evil.example"></iframe>'],
  [
    'object and embed',
    '<object data="javascript:alert(1)"></object><embed src="https://evil.example/x.swf">',
  ],
  ['meta refresh', '<meta http-equiv="refresh" content="0;url=https://evil.example">'],
  ['base', '<base href="https://evil.example/"><a href="login">x</a>'],
  ['link to a style sheet', '<link rel=stylesheet href="https://evil.example/a.css">'],
  ['style element with an import', '<style>@import "https://evil.example";</style>'],
  ['style attribute with an address', '<p style="background:url(https://evil.example/track)">x</p>'],
  [
    'style attribute with an expression',
    '<b style="width:expression(alert(1));position:fixed;inset:0">x</b>',
  ],
  [
    'form that sends away',
    '<form action="https://evil.example"><input name=password><button formaction="javascript:alert(1)">Go</button></form>',
  ],
  ['template element', '<template><img src=x onerror=alert(1)></template>'],
  [
    'declarative shadow root',
    '<div><template shadowrootmode=open><script>alert(1)</script></template></div>',
  ],
  ['custom element and slot', '<x-evil is="y" slot="z"><slot name="z"></slot>x</x-evil>'],
  [
    'comment that ends strangely',
    '<!--><script>alert(1)</script>--> <!--!> x --!><img src=x onerror=alert(1)>',
  ],
  ['conditional comment', '<!--[if gte IE 4]><script>alert(1)</script><![endif]-->'],
  ['CDATA', '<![CDATA[<script>alert(1)</script>]]>'],
  ['CDATA in svg', '<svg><![CDATA[</svg><img src=x onerror=alert(1)>]]></svg>'],
  ['processing instruction and doctype', '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x "<script>">]>&x;'],
  ['unclosed tag', '<img src=x onerror=alert(1)'],
  ['unclosed quote', '<a href="https://x.example/ onclick=alert(1)>x</a>'],
  ['second href', '<a href="https://x.example" href="javascript:alert(1)">x</a>'],
  ['attribute with brackets in its name', '<b <script>alert(1)</script> x>y</b>'],
  ['double-encoded markup', '&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;img&amp;gt;'],
  [
    'clobbering names',
    '<a id=body name=cookie href="https://x.example">x</a><img name=getElementById src="https://x.example/a.png">',
  ],
  [
    'srcset and picture',
    '<picture><source srcset="https://evil.example/a"><img srcset="https://evil.example/b"></picture>',
  ],
  [
    'video with a source that fails',
    '<video><source onerror=alert(1)></video><audio src=x onerror=alert(1)>',
  ],
  ['target and ping', '<a href="https://x.example" target=_blank ping="https://evil.example">x</a>'],
  ['marks of the renderer', 'a\uE0000\uE001b\uE002https://evil.example\uE003c\uE005'],
  [
    'prototype names as elements and attributes',
    '<__proto__ constructor=x><constructor><b __proto__="y" toString=z>x</b>',
  ],
  ['very deep inline nesting', `${'<b>'.repeat(100_000)}x`],
  ['very deep lists', '<ul><li>'.repeat(50_000)],
  ['very deep quotes', `${'<blockquote>'.repeat(50_000)}x`],
  ['a megabyte of open brackets', '<'.repeat(1_000_000)],
  ['a megabyte of ampersands', '&'.repeat(1_000_000)],
  ['a megabyte of attributes', `<b ${'a=b '.repeat(200_000)}>x</b>`],
]

const TAG =
  /^<(?:\/?(?:p|b|i|u|ul|ol|li|blockquote|code|a)|br|a href="(?:https?:\/\/|mailto:|tel:|\{\{)[^"<>]*"|img src="(?:https:\/\/[^"<>]*|data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/=]*)" alt="[^"<>]*")>$/

/** Everything in the output that is not text. */
function tagsOf(html: string): string[] {
  return html.match(/<[^>]*>?/g) ?? []
}

describe('hostile bodies become the closed tree and nothing else', () => {
  it('has at least forty of them, each named', () => {
    expect(new Set(ATTACKS.map(([name]) => name)).size).toBe(ATTACKS.length)
    expect(ATTACKS.length).toBeGreaterThanOrEqual(40)
  })

  it.each(ATTACKS)('%s', (_, source) => {
    const { body } = parseBody(source)
    const html = toHtml(body)
    for (const tag of tagsOf(html)) expect(tag).toMatch(TAG)
    for (const [, address] of html.matchAll(/(?:href|src)="([^"]*)"/g)) {
      expect(address).not.toMatch(/script:|data:text|svg|@|\\|^\/\//i)
      expect(address).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    }
    expect(html).not.toMatch(/[\uE000-\uE003\uE005\u202A-\u202E\u2066-\u2069]/)
    expect(html).not.toMatch(/\p{Cs}/u)
    if (html.length < 2_000_000) expect(toHtml(parseBody(html).body) === html).toBe(true)
  })

  it('would notice an attack that comes through', () => {
    for (const bad of [
      '<script>',
      '<b onclick="x">',
      '<a href="javascript:1">',
      '<img src="http://x" alt="">',
      '<b',
    ])
      expect(bad).not.toMatch(TAG)
  })
})
