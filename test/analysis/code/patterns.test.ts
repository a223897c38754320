import { describe, expect, it } from '@jest/globals'
import { type Match } from '../../../src/core/rule.ts'
import { linesIn, pattern, scan } from './samples.ts'

const call = 'lib.f'

/** Which of the lines after the import match. */
const cases: readonly (readonly [
  what: string,
  match: Match,
  lines: readonly number[],
  source: string,
])[] = [
  ['a name', { call }, [2, 3, 4], 'lib.f()\nf2()\nconst { f: g } = lib; g()'],
  ['not its namesakes', { call }, [], 'f()\nother.f()\nconst lib2 = { f() {} }; lib2.f()'],
  ['any owner', { call: '*.f' }, [2, 3], 'f()\nother.f()\nother.g()'],
  ['alternatives', { call: 'lib.{f,g}' }, [2, 3], 'lib.f()\nlib.g()\nlib.h()'],
  [
    'instances',
    { call: 'lib.Client#send' },
    [2, 3],
    'new lib.Client().send()\nconst c = new lib.Client(); c.send()\nsend()',
  ],
  ['results', { call: 'lib.make()#send' }, [2], 'lib.make().send()\nlib.other().send()'],
  [
    'constants',
    { call, arguments: [{ at: 0, is: ['a', 1] }] },
    [2, 3, 4],
    'lib.f("a")\nlib.f(1)\nconst a = "a"; lib.f(a)\nlib.f("b")',
  ],
  [
    'constants from anywhere',
    { call, arguments: [{ at: 0, is: 'ab' }] },
    [2, 3, 4],
    'lib.f("a" + "b")\nconst o = { p: { q: "ab" } }; lib.f(o.p.q)\nfunction g(a = "ab") { lib.f(a) } g()\nlib.f(unknown)',
  ],
  [
    'a value that may be several',
    { call, arguments: [{ at: 0, is: 'a' }] },
    [],
    'lib.f(b ? "a" : "c")',
  ],
  [
    'expressions',
    { call, arguments: [{ at: 0, matches: '^md5$' }] },
    [2],
    'lib.f("MD5")\nlib.f("amd5")',
  ],
  [
    'numbers',
    { call, arguments: [{ at: 0, below: 10, atLeast: 5 }] },
    [2, 3],
    'lib.f(5)\nlib.f(3 * 3)\nlib.f(10)\nlib.f(4)',
  ],
  ['bits', { call, arguments: [{ at: 0, bits: 0o022 }] }, [2], 'lib.f(0o777)\nlib.f(0o700)'],
  [
    'absence',
    { call, arguments: [{ at: 1, present: false }] },
    [2],
    'lib.f(1)\nlib.f(1, 2)\nlib.f(...a)',
  ],
  [
    'options',
    { call, arguments: [{ at: 0, options: { 'a.b': { is: true } } }] },
    [2],
    'lib.f({ a: { b: true } })\nlib.f({ a: { b: false } })\nlib.f({ b: true })',
  ],
  [
    'a missing option',
    { call, arguments: [{ at: 0, options: { a: { not: { is: true } } } }] },
    [2, 3, 4],
    'lib.f({})\nlib.f()\nlib.f({ a: false })\nlib.f({ a: true })\nlib.f({ ...b })\nlib.f(b)',
  ],
  [
    'an option that is there',
    { call, arguments: [{ at: 0, options: { a: { present: true, not: { is: true } } } }] },
    [2],
    'lib.f({ a: 1 })\nlib.f({})\nlib.f({ a: true })',
  ],
  [
    'references',
    { call, arguments: [{ at: 0, refers: 'lib.WEAK' }] },
    [2],
    'lib.f(lib.WEAK)\nlib.f(lib.STRONG)',
  ],
  [
    'constancy',
    { call, arguments: [{ at: 0, constant: false }] },
    [3],
    'lib.f("a" + 1)\nlib.f("a" + b)',
  ],
  [
    'kinds',
    { call, arguments: [{ at: 0, kind: ['list', 'function'] }] },
    [2, 3],
    'lib.f([])\nlib.f(() => 1)\nlib.f({})',
  ],
  [
    'any argument',
    { call, arguments: [{ at: 'any', is: 'x' }] },
    [2],
    'lib.f(1, 2, "x")\nlib.f(1)',
  ],
  [
    'the last argument',
    { call, arguments: [{ at: -1, is: 'x' }] },
    [2],
    'lib.f(1, "x")\nlib.f("x", 1)',
  ],
  [
    'items',
    { call, arguments: [{ at: 0, items: { is: 'x' } }] },
    [2],
    'lib.f([1, "x"])\nlib.f([1])',
  ],
  [
    'taint',
    { call, arguments: [{ at: 0, tainted: ['remote'] }] },
    [2],
    'app.get("/", (req, res) => lib.f(req.query.a))\nlib.f(1)',
  ],
  [
    'built text',
    { call, arguments: [{ at: 0, text: 'sql' }] },
    [2],
    'lib.f(`select a from b where c = ${d}`)\nlib.f(`choose ${d}`)\nlib.f("select a from b")',
  ],
  [
    'names of expressions',
    { call, arguments: [{ at: 0, named: 'passw' }] },
    [2, 3],
    'lib.f(user.password)\nlib.f(PASSWORD)\nlib.f(user.name)',
  ],
  [
    'names of results',
    { call, assignedTo: 'token' },
    [2, 3],
    'const token = lib.f().x\no = { token: lib.f() }\nconst other = lib.f()',
  ],
  [
    'calls before',
    { call: '*.parse', without: [{ call: '*.harden', arguments: [{ at: 0, is: true }] }] },
    [2, 3],
    'const a = new lib.P(); a.parse()\nconst b = new lib.P(); b.harden(false); b.parse()\nconst c = new lib.P(); c.harden(true); c.parse()',
  ],
  [
    'calls before on one path only',
    { call: 'lib.P#parse', without: [{ call: '*.harden' }] },
    [2],
    'const a = new lib.P(); if (b) a.harden(); a.parse()',
  ],
  [
    'assignments',
    { assign: 'lib.x', value: { is: 0 } },
    [2, 3],
    'lib.x = 0\nlib["x"] = 0\nlib.x = 1',
  ],
  [
    'assignments to any',
    { assign: '*.innerHTML', value: { constant: false } },
    [2],
    'a.innerHTML = b\na.innerHTML = "c"',
  ],
  [
    'object literals',
    { object: '*', options: { insecure: { is: true } } },
    [2],
    'const a = { insecure: true }\nconst b = { insecure: false }',
  ],
  [
    'comparisons',
    { compare: 'equal', left: { named: 'digest' }, right: { constant: false } },
    [2, 3],
    'if (digest === a) b()\nif (a !== digest) b()\nif (digest === "x") b()\nif (digest < a) b()',
  ],
  ['uses', { refers: 'lib.WEAK' }, [2], 'const a = lib.WEAK\nconst b = lib.STRONG'],
  [
    'literals',
    { literal: { kind: 'regex', explosive: true } },
    [2],
    'const a = /(a+)+/\nconst b = /a+/',
  ],
  [
    'functions',
    { function: { named: '^check', body: 'returns-true' } },
    [2],
    'function checkA() { return true }\nfunction checkB() { return false }\nfunction other() { return true }',
  ],
  ['places', { call, inside: { named: '^handle' } }, [2], 'function handle() { lib.f() }\nlib.f()'],
  [
    'other places',
    { call, outside: { named: '^handle' } },
    [3],
    'function handle() { lib.f() }\nlib.f()',
  ],
  ['files', { call, inFile: 'settings' }, [], 'lib.f()'],
  ['imports', { module: 'lib' }, [1], ''],
]

describe('patterns', () => {
  it.each(cases)('%s', (...[, match, lines, source]) => {
    const text = `import lib, { f as f2 } from 'lib'\n${source}`
    expect(linesIn('a.js', text, [pattern([match])])).toEqual(lines)
  })

  it('reads keyword arguments and decorators', () => {
    const text = [
      'import lib',
      'lib.f(a, verify=False)',
      'lib.f(a, **options)',
      'lib.f(a)',
      '@lib.exempt',
      'def g(): pass',
    ].join('\n')
    const off = pattern([{ call, arguments: [{ keyword: 'verify', is: false }] }])
    const missing = pattern([{ call, arguments: [{ keyword: 'verify', present: false }] }])
    const decorated = pattern([{ decorator: 'lib.exempt' }])
    expect(linesIn('a.py', text, [off])).toEqual([2])
    expect(linesIn('a.py', text, [missing])).toEqual([4])
    expect(linesIn('a.py', text, [decorated])).toEqual([5])
  })
})

describe('fixes', () => {
  it.each([
    ['rename', { kind: 'rename', to: 'safe' }, '  lib.safe(a, { b: 1 }) // c'],
    ['argument', { kind: 'argument', at: 0, to: 'x' }, '  lib.f(x, { b: 1 }) // c'],
    ['option', { kind: 'argument', at: 1, option: 'b', to: '2' }, '  lib.f(a, { b: 2 }) // c'],
    ['add-argument', { kind: 'add-argument', text: 'x' }, '  lib.f(a, { b: 1 }, x) // c'],
    ['add-option', { kind: 'add-option', at: 1, text: 'd: 2' }, '  lib.f(a, { b: 1, d: 2 }) // c'],
  ] as const)('%s', (_what, edit, replacement) => {
    const rule = pattern([{ call, fix: { description: 'Better', edit } }])
    const text = "import lib from 'lib'\n  lib.f(a, { b: 1 }) // c\n"
    const [finding] = scan([{ path: 'a.js', text }], [rule]).detections
    expect(finding?.fix).toEqual({ description: 'Better', startLine: 2, endLine: 2, replacement })
  })
})
