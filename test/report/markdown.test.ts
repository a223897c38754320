import { describe, expect, it } from '@jest/globals'
import { code, htmlCode, prose, ruleText } from '../../src/report/markdown.ts'

describe('prose', () => {
  it.each([
    ['plain words, 3.5 of them', 'plain words, 3.5 of them'],
    ['*a* _b_ `c` ~~d~~', String.raw`\*a\* \_b\_ \`c\` \~\~d\~\~`],
    ['[a](b) ![c](d)', String.raw`\[a\]\(b\) \!\[c\]\(d\)`],
    ['a | b', String.raw`a \| b`],
    ['<b>&amp;', '&lt;b&gt;&amp;amp;'],
    ['@octocat', '@&#8203;octocat'],
    ['see #12 and GH-3', String.raw`see \#&#8203;12 and GH&#8203;-3`],
    ['https://a.b', 'https:&#8203;//a.b'],
    ['www.a.b', 'www&#8203;.a.b'],
    [':tada:', ':&#8203;tada:'],
    ['$x$', String.raw`\$x\$`],
    ['- a', String.raw`\- a`],
    ['12. a', String.raw`12\. a`],
    ['1) a', String.raw`1\) a`],
    ['    code', 'code'],
    ['a\r\n\r\n# b\tc', String.raw`a \#&#8203; b c`],
    ['a\u202Eb\u0000\u200B\uD800', 'a�b���'],
  ])('%j', (text, expected) => {
    expect(prose(text)).toBe(expected)
  })

  it('shortens in the middle, by code points', () => {
    expect(prose('😀'.repeat(10), 5)).toBe('😀😀…😀😀')
    expect(prose('src/very/long/name.ts', 11)).toBe('src/v…me.ts')
  })
})

describe('code', () => {
  it.each([
    ['a.ts', '`a.ts`'],
    ['a`b', '``a`b``'],
    ['``', '``` `` ```'],
    [' a ', '`  a  `'],
    ['', '`(empty)`'],
    [' \n', '`(empty)`'],
    ['a\n\nb', '`a b`'],
    ['@me <b>', '`@me <b>`'],
  ])('%j', (text, expected) => {
    expect(code(text)).toBe(expected)
  })
})

describe('htmlCode', () => {
  it('escapes what ends an element', () => {
    expect(htmlCode('</summary>\n\n<img src="x">&')).toBe(
      '<code>&lt;/summary&gt; &lt;img src=&quot;x&quot;&gt;&amp;</code>',
    )
  })
})

describe('ruleText', () => {
  it.each([
    ['Use `a_b(1)` here.', 'Use `a_b(1)` here.'],
    ['`a` and *b*', '`a` and \\*b\\*'],
    ['an odd ` one', 'an odd \\` one'],
    ['`@team` <b>', '`@team` &lt;b&gt;'],
  ])('%s', (text, markdown) => {
    expect(ruleText(text)).toBe(markdown)
  })
})
