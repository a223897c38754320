import { describe, expect, it } from '@jest/globals'
import { linesIn, scan } from './samples.ts'

/** Bodies of an Express handler: is what they do with the request found? */
const javascript: readonly (readonly [what: string, found: boolean, body: string])[] = [
  ['a variable', true, 'const a = req.query.a; sink(a)'],
  ['an overwritten variable', false, 'let a = req.query.a; a = 1; sink(a)'],
  ['a branch', true, 'let a = 1; if (b) a = req.query.a; sink(a)'],
  ['a branch that is never taken', false, 'let a = 1; if (1 > 2) a = req.query.a; sink(a)'],
  ['a branch that leaves', false, 'let a = req.query.a; if (b) { return } else { a = 1 } sink(a)'],
  ['a loop', true, 'let a = ""; let b = ""; for (const c of d) { a = b; b = req.query.a } sink(a)'],
  ['the entry of an object', true, 'const a = { b: req.query.a, c: 1 }; sink(a.b)'],
  ['another entry of it', false, 'const a = { b: req.query.a, c: 1 }; sink(a.c)'],
  [
    'an entry by constant key',
    false,
    'const k = "c"; const a = { b: req.query.a, c: 1 }; sink(a[k])',
  ],
  ['the item of a list', true, 'const a = [1, req.query.a]; sink(a[1])'],
  ['another item of it', false, 'const a = [1, req.query.a]; sink(a[0])'],
  ['an alias', true, 'const a = {}; const b = a; b.c = req.query.a; sink(a.c)'],
  ['destructuring', true, 'const { a: { b = 1 }, ...c } = req.body; sink(b)'],
  ['the rest of it', true, 'const { a, ...c } = req.body; sink(c.d)'],
  ['a closure', true, 'const a = () => req.query.a; sink(a())'],
  ['a callback', true, 'req.body.list.forEach((a) => sink(a))'],
  ['map', true, 'const a = req.body.list.map((b) => b.c); sink(a[0])'],
  ['a promise', true, 'Promise.resolve(req.query.a).then((a) => sink(a))'],
  ['a captured variable', true, 'let a = 1; const b = () => { a = req.query.a }; b(); sink(a)'],
  ['a returned closure', true, 'const a = (b) => () => b; sink(a(req.query.a)())'],
  [
    'a class',
    true,
    'class A { constructor(b) { this.b = b } get() { return this.b } } sink(new A(req.query.a).get())',
  ],
  [
    'another field',
    false,
    'class A { constructor(b) { this.b = b; this.c = 1 } get() { return this.c } } sink(new A(req.query.a).get())',
  ],
  ['try', true, 'let a; try { a = req.query.a } catch { a = 1 } sink(a)'],
  ['a switch', false, 'const a = req.query.a; switch (a) { case "x": case "y": sink(a) }'],
  [
    'the default of a switch',
    true,
    'const a = req.query.a; switch (a) { case "x": break; default: sink(a) }',
  ],
  ['a ternary', false, 'const a = true ? 1 : req.query.a; sink(a)'],
  ['a default', true, 'const a = req.query.a || 1; sink(a)'],
  ['a number', false, 'sink(Number(req.query.a))'],
  ['an allow-list', false, 'const a = req.query.a; if (!["x"].includes(a)) return; sink(a)'],
  [
    'an allow-list elsewhere',
    true,
    'const a = req.query.a; if (!["x"].includes(req.query.b)) return; sink(a)',
  ],
  ['an anchored pattern', false, 'const a = req.query.a; if (!/^[a-z]+$/.test(a)) return; sink(a)'],
  ['an open pattern', true, 'const a = req.query.a; if (!/[a-z]+/.test(a)) return; sink(a)'],
  ['a checked member', false, 'if (req.query.a === "x") sink(req.query.a)'],
  [
    'a member equal to what the program holds',
    false,
    'if (req.query.a === config.a) sink(req.query.a)',
  ],
  [
    'a member equal to a parameter nobody knows',
    true,
    'const f = (b) => { if (req.query.a === b) sink(req.query.a) }; f(other())',
  ],
  ['a part that is checked', true, 'if (req.query.a.split("/")[0] === "x") sink(req.query.a)'],
  [
    'a predicate of the project',
    false,
    'const ok = (b) => ["x"].includes(b); const a = req.query.a; if (!ok(a)) return; sink(a)',
  ],
  [
    'a predicate of several steps',
    false,
    'function ok(b) { if (!b) return false; return /^[a-z]+$/.test(b) } const a = req.query.a; if (ok(a)) sink(a)',
  ],
  [
    'a predicate about something else',
    true,
    'const ok = (b) => ["x"].includes(b); const a = req.query.a; if (!ok(req.query.b)) return; sink(a)',
  ],
  [
    'a pattern that finds what is not allowed',
    false,
    'const a = req.query.a; if (/[^a-z0-9]/.test(a)) return; sink(a)',
  ],
  ['a stream', true, 'for await (const a of req) sink(a)'],
  ['recursion', true, 'const f = (a, n) => (n === 0 ? a : f(a, n - 1)); sink(f(req.query.a, 3))'],
  ['spread', true, 'sink(...[req.query.a])'],
  ['JSON', true, 'sink(JSON.parse(req.body))'],
]

describe('flows in JavaScript', () => {
  it.each(javascript)('%s', (_what, found, body) => {
    const source = `app.get('/', async (req, res) => { ${body} })`
    expect(linesIn('a.js', source)).toEqual(found ? [1] : [])
  })

  it('names the way from source to sink', () => {
    const source = [
      'function wrap(value) {',
      '  return `a ${value}`',
      '}',
      'app.get("/", (req, res) => {',
      '  const name = req.query.name',
      '  sink(wrap(name))',
      '})',
    ].join('\n')
    const [finding] = scan([{ path: 'a.js', text: source }]).detections
    expect(finding?.trace.map(({ location, note }) => [location.startLine, note])).toEqual([
      [5, 'value from the request'],
      [1, 'passed to a function'],
      [2, 'joined into text'],
      [6, 'used here'].map((part) => (part === 'used here' ? 'run as SQL here' : part)),
    ])
    expect(JSON.stringify(finding?.trace)).not.toContain('wrap')
  })
})

describe('flows across files', () => {
  it.each([
    [
      'an ES module',
      { path: 'src/b.js', text: 'export function run(a) { sink(a) }' },
      {
        path: 'src/a.js',
        text: 'import { run } from "./b.js"\napp.get("/", (req, res) => run(req.query.a))',
      },
    ],
    [
      'CommonJS',
      { path: 'src/b.js', text: 'module.exports = { run(a) { sink(a) } }' },
      {
        path: 'src/a.js',
        text: 'const b = require("./b")\napp.get("/", (req, res) => b.run(req.query.a))',
      },
    ],
    [
      'a class of TypeScript',
      { path: 'src/b.ts', text: 'export class Store { run(a: string) { sink(a) } }' },
      {
        path: 'src/a.ts',
        text: 'import { Store } from "./b"\nclass C { constructor(private readonly s: Store) {}\n get(req: any, res: any) { this.s.run(req.query.a) } }',
      },
    ],
    [
      'a Python package',
      { path: 'shop/b.py', text: 'def run(a):\n    sink(a)' },
      {
        path: 'shop/a.py',
        text: 'from flask import request\nfrom .b import run\ndef f():\n    run(request.args["a"])',
      },
    ],
    [
      'Java classes',
      {
        path: 'src/shop/B.java',
        text: 'package shop; class B { void run(String a) { db.sink(a); } }',
      },
      {
        path: 'src/shop/A.java',
        text: 'package shop; import javax.servlet.http.*; class A { B b; void f(HttpServletRequest r) { b.run(r.getParameter("a")); } }',
      },
    ],
    [
      'a Go package',
      { path: 'shop/b.go', text: 'package shop\nfunc run(a string) { db.sink(a) }' },
      {
        path: 'shop/a.go',
        text: 'package shop\nimport "net/http"\nfunc f(w http.ResponseWriter, r *http.Request) { run(r.FormValue("a")) }',
      },
    ],
  ])('%s', (_what, callee, caller) => {
    const { detections, gaps } = scan([caller, callee])
    expect(gaps).toEqual([])
    expect(detections.map(({ location }) => location.path)).toEqual([callee.path])
    expect(detections[0]?.trace[0]?.location.path).toBe(caller.path)
    expect(detections[0]?.confidence).toBe('high')
  })

  it('survives import cycles', () => {
    const files = [
      { path: 'a.js', text: 'import { b } from "./b.js"\nexport function a(x) { return b(x) }' },
      { path: 'b.js', text: 'import { a } from "./a.js"\nexport function b(x) { return a(x) }' },
    ]
    expect(scan(files)).toEqual({ detections: [], gaps: [] })
  })
})

describe('confidence', () => {
  it.each([
    ['src/a.js', 'app.get("/", (req, res) => sink(req.query.a))', 'high'],
    ['src/a.test.js', 'app.get("/", (req, res) => sink(req.query.a))', 'low'],
    ['vendor/a.js', 'app.get("/", (req, res) => sink(req.query.a))', 'low'],
    [
      'src/a.js',
      '// Code generated by x. DO NOT EDIT.\napp.get("/", (req, res) => sink(req.query.a))',
      'low',
    ],
    ['src/a.js', 'app.get("/", (req, res) => sink(elsewhere(req.query.a)))', 'medium'],
  ])('%s', (path, text, confidence) => {
    expect(scan([{ path, text }]).detections.map((one) => one.confidence)).toEqual([confidence])
  })
})

describe('a function with many callers', () => {
  const callers = Array.from({ length: 30 }, (_, at) => `app.get("/${at}", () => run("t${at}"))`)
  const work = Array.from({ length: 60 }, (_, at) => `  a = a + step(${at}, a.length)`)
  const source = [
    "const app = require('express')()",
    'function run(a) {',
    ...work,
    '  sink(a)',
    '}',
    ...callers,
    'app.get("/last", (req) => run(req.query.a))',
  ].join('\n')

  it('is looked at for the first one that hands over something untrusted, however late it comes', () => {
    expect(linesIn('a.js', source)).toEqual([work.length + 3])
  })
})
