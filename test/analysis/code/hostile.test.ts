import { describe, expect, it } from '@jest/globals'
import { rules } from '../../../src/rules/index.ts'
import { scan } from './samples.ts'

function times(count: number, part: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => part(index)).join('')
}

/** Each must come back, and say when it could not look. */
const hostile: readonly (readonly [
  what: string,
  path: string,
  text: string,
  reason: string | null,
])[] = [
  ['100,000 parentheses', 'a.js', `${'(\n'.repeat(100_000)}1${')\n'.repeat(100_000)}`, 'too-large'],
  [
    '100,000 parentheses on a line',
    'a.py',
    `x = ${'('.repeat(100_000)}1${')'.repeat(100_000)}`,
    'too-large',
  ],
  ['5 MB minified', 'a.js', 'a();'.repeat(1_250_000), 'too-large'],
  ['only errors', 'a.js', '}{)(;\n'.repeat(20_000), 'syntax-error'],
  ['50,000 operands', 'a.js', `x = ${'a +\n'.repeat(50_000)}a`, null],
  ['20,000 calls in a chain', 'a.js', `a${'.b()\n'.repeat(20_000)}`, 'too-large'],
  ['20,000 blocks', 'a.js', `${'if (a) {\n'.repeat(20_000)}${'}\n'.repeat(20_000)}`, 'too-large'],
  [
    '5,000 branches',
    'a.js',
    `${times(5000, (n) => `if (a == ${n}) { b = ${n} } else \n`)}{}`,
    null,
  ],
  ['100,000 arguments', 'a.js', `f(${times(60_000, (n) => `a${n},\n`)})`, null],
  ['doubling text', 'a.js', `let q = 'a'\n${'q = q + q\n'.repeat(3000)}`, null],
  ['doubling lists', 'a.js', `let a = []\n${'a = [a, a]\n'.repeat(3000)}`, null],
  ['20,000 entries', 'a.js', `const o = {${times(20_000, (n) => `a${n}: b,\n`)}}`, null],
  [
    'nested loops',
    'a.js',
    `${times(10, (n) => `for (const a${n} of b) {\n`)}x = x + a1\n${'}'.repeat(10)}`,
    null,
  ],
  [
    'calls that fan out',
    'a.js',
    `function f0(x) { return x }\n${times(2000, (n) => `function f${n + 1}(x) { return f${n}(x) + f${n}([x]) }\n`)}f2000(1)`,
    null,
  ],
  [
    'recursion',
    'a.js',
    'function f(x) { return f(g(x)) } function g(x) { return f(x) } f(1)',
    null,
  ],
  [
    'a class that extends itself',
    'a.js',
    'class A extends A { m() { return this.m() } } new A().m()',
    null,
  ],
  [
    'prototype names',
    'a.js',
    'const o = { __proto__: 1, constructor: 2 }; o["__proto__"].x = o.hasOwnProperty',
    null,
  ],
  ['lone surrogates and NUL', 'a.py', '\uD800\u0000x = "\uDC00"', 'syntax-error'],
  ['nothing', 'a.go', '', null],
]

describe('hostile files', () => {
  it.each(hostile)('%s', (...[, path, text, reason]) => {
    const { detections, gaps } = scan([{ path, text }], rules)
    expect(detections).toEqual([])
    expect(gaps.map((gap) => gap.reason)).toEqual(reason === null ? [] : [reason])
  })
})

describe('what is not analysed', () => {
  it.each([
    ['a.rb', 'unsupported-language'],
    ['a.php', 'unsupported-language'],
    ['src/a.KT', 'unsupported-language'],
    ['a.rs', 'unsupported-language'],
    ['README.md', null],
    ['a.json', null],
    ['a.html', null],
    ['package-lock.json', null],
    ['logo.svg', null],
    ['LICENSE', null],
  ])('%s', (path, reason) => {
    const { gaps } = scan([{ path, text: 'x' }])
    expect(gaps.map((gap) => gap.reason)).toEqual(reason === null ? [] : [reason])
  })

  it('looks around what it does not understand', () => {
    const text =
      'app.get("/", (req, res) => { sink(req.query.a) })\nconst = = 1\napp.get("/", (req, res) => { sink(req.query.b) })'
    const { detections, gaps } = scan([{ path: 'a.js', text }])
    expect(detections.map(({ location }) => location.startLine)).toEqual([1, 3])
    expect(gaps).toMatchObject([{ path: 'a.js', reason: 'syntax-error' }])
  })
})
