import { describe, expect, it } from '@jest/globals'
import { createPaint } from '../../demo/terminal/paint.ts'
import { renderMarkdown } from '../../demo/terminal/render-markdown.ts'
import { widthOf, wrap } from '../../demo/terminal/wrap.ts'

const plain = createPaint({ isTTY: false }, {})

describe('renderMarkdown', () => {
  it.each([
    ['hides comments', 'a <!-- countersign:abc\nd --> b', ['a b']],
    ['opens folds', '<details><summary>More</summary>\n\ntext\n</details>', ['▾ More', '', 'text']],
    ['shows what escapes stand for', String.raw`a \(b\) \| c &lt;d&gt;`, ['a (b) | c <d>']],
    ['takes no escaped mark for markup', 'a \\`b\\` \\*\\*c\\*\\*', ['a `b` **c**']],
    ['shows links as their text', 'see [`a:1`](http://x/y)', ['see a:1']],
    [
      'aligns tables',
      '| a | long |\n|---|---:|\n| first | 1 |\n| x\\|y | 22 |',
      ['a      long', 'first  1', 'x|y    22'],
    ],
    ['keeps numbers of lists', '1. one\n2. two', ['1. one', '2. two']],
    ['indents code', '```js\nconst a = 1\n```', ['    const a = 1']],
    ['keeps an open fence to the end', '```\na\nb', ['    a', '    b']],
    ['quotes', '> [!NOTE]\n> text', ['│ NOTE', '│ text']],
  ])('%s', (_, markdown, lines) => {
    expect(renderMarkdown(markdown, { paint: plain, width: 60 })).toEqual(lines)
  })

  it('wraps between words and hangs list items', () => {
    expect(renderMarkdown('- one two three', { paint: plain, width: 10 })).toEqual([
      '• one two',
      '  three',
    ])
  })
})

describe('wrap', () => {
  it('counts what is seen, not what is sent', () => {
    const bold = createPaint({ isTTY: true }, {}).bold
    expect(widthOf(bold('ab'))).toBe(2)
    expect(widthOf('🔥a')).toBe(3)
    expect(wrap(`${bold('ab')} cd`, 5)).toHaveLength(1)
  })
})

describe('createPaint', () => {
  it.each([
    { where: 'a terminal', isTTY: true, environment: {}, colour: true },
    { where: 'a terminal', isTTY: true, environment: { NO_COLOR: '1' }, colour: false },
    { where: 'a file', isTTY: false, environment: {}, colour: false },
    { where: 'a file', isTTY: false, environment: { FORCE_COLOR: '1' }, colour: true },
  ])('$where, $environment: colour $colour', ({ isTTY, environment, colour }) => {
    const red = createPaint({ isTTY }, environment).red('x')
    expect(red).toBe(colour ? '\u001B[31mx\u001B[39m' : 'x')
  })
})
