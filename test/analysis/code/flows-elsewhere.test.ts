import { describe, expect, it } from '@jest/globals'
import { linesIn, scan } from './samples.ts'

/** Bodies of a servlet's method. */
const java: readonly (readonly [what: string, found: boolean, body: string])[] = [
  [
    'a character of constant text',
    false,
    'String b; switch ("ABC".charAt(1)) { case \'B\': b = "x"; break; default: b = a; } sink(b);',
  ],
  [
    'the session',
    true,
    'r.getSession().setAttribute("k", a); sink((String) r.getSession().getAttribute("k"));',
  ],
  [
    'another entry of the session',
    false,
    'r.getSession().setAttribute("k", a); r.getSession().setAttribute("l", "x"); sink((String) r.getSession().getAttribute("l"));',
  ],
  [
    'properties',
    true,
    'Properties p = new Properties(); p.setProperty("k", a); sink(p.getProperty("k"));',
  ],
  [
    'another property',
    false,
    'Properties p = new Properties(); p.setProperty("k", a); p.setProperty("l", "x"); sink(p.getProperty("l"));',
  ],
  [
    'a stream that is joined',
    true,
    'sink("" + Arrays.stream(r.getParameterValues("a")).map(x -> "<" + x).collect(Collectors.joining()));',
  ],
  [
    'a stream of numbers',
    false,
    'sink("" + Arrays.stream(r.getParameterValues("a")).map(Integer::parseInt).collect(Collectors.toList()));',
  ],
  ['a lambda in a variable', true, 'Function<String, String> f = x -> x; sink(f.apply(a));'],
  ['a record', true, 'sink(new Pair(a, "x").left());'],
  ['another part of a record', false, 'sink(new Pair(a, "x").right());'],
  ['text that matches', false, 'if (a.matches("[a-z]+")) sink(a);'],
  [
    'text that was emptied',
    false,
    'StringBuilder b = new StringBuilder(a); b.setLength(0); b.append("x"); sink(b.toString());',
  ],
  [
    'a class without a name',
    true,
    'new Thread(new Runnable() { public void run() { sink(a); } }).start();',
  ],
  ['a narrower type', true, 'ServletRequest q = r; sink(((HttpServletRequest) q).getHeader("a"));'],
  ['a field named as a method', true, 'Named n = new Named().name(a); sink(n.name);'],
]

/** Bodies of a handler of Flask. */
const python: readonly (readonly [what: string, found: boolean, body: string])[] = [
  ['a data class', true, 'sink(Pair(left=a, right="x").left)'],
  ['another field of it', false, 'sink(Pair(left=a, right="x").right)'],
  [
    'a pattern for the whole text',
    false,
    'if not re.fullmatch(r"[a-z]+", a):\n        return\n    sink(a)',
  ],
  [
    'a pattern for its beginning',
    true,
    'if not re.match(r"[a-z]+", a):\n        return\n    sink(a)',
  ],
  ['a number from the query', false, 'sink(request.args.get("n", type=int))'],
  [
    'a section',
    true,
    'c = configparser.ConfigParser()\n    c.set("s", "k", a)\n    sink(c.get("s", "k"))',
  ],
  [
    'another entry of the section',
    false,
    'c = configparser.ConfigParser()\n    c.set("s", "k", a)\n    c.set("s", "l", "x")\n    sink(c.get("s", "l"))',
  ],
]

/** Bodies of a handler of net/http. */
const go: readonly (readonly [what: string, found: boolean, body: string])[] = [
  ['one of several results', true, 'b, err := two(r); if err != nil { return }; sink(b)'],
  ['the other result', false, 'b, c := pair(r); _ = b; sink(c)'],
  ['a channel', true, 'c := make(chan string, 1); c <- a; sink(<-c)'],
  ['a buffer', true, 'var b strings.Builder; fmt.Fprintf(&b, "x %s", a); sink(b.String())'],
]

describe('a flow in another language', () => {
  it.each(java)('Java: %s', (_what, found, body) => {
    const source = `import java.util.*; import java.util.function.*; import java.util.stream.*; import javax.servlet.*; import javax.servlet.http.*;
record Pair(String left, String right) {} class Named { String name; Named name(String n) { this.name = n; return this; } }
class A extends HttpServlet { protected void doGet(HttpServletRequest r, HttpServletResponse w) { String a = r.getParameter("a");\n${body}\n} }`
    expect(linesIn('src/A.java', source)).toEqual(found ? [4] : [])
  })

  it.each(python)('Python: %s', (_what, found, body) => {
    const source = `import configparser, re\nfrom dataclasses import dataclass\nfrom flask import Flask, request\napp = Flask(__name__)\n@dataclass\nclass Pair:\n    left: str\n    right: str\n@app.get("/")\ndef get():\n    a = request.args["a"]\n    ${body}\n`
    expect(linesIn('src/a.py', source)).toHaveLength(found ? 1 : 0)
  })

  it.each(go)('Go: %s', (_what, found, body) => {
    const source = `package a\nimport ("errors"; "fmt"; "net/http"; "strings")
func two(r *http.Request) (string, error) { if r.Method == "" { return "", errors.New("x") }; return r.FormValue("a"), nil }
func pair(r *http.Request) (string, string) { return r.FormValue("a"), "x" }
func get(w http.ResponseWriter, r *http.Request) { a := r.FormValue("a"); _ = a\n${body}\n}`
    expect(linesIn('src/a.go', source)).toHaveLength(found ? 1 : 0)
  })
})

describe('a value that was judged by something nobody knows', () => {
  it.each([
    ['if (!isSafe(req.query.a)) return; sink(req.query.a)', 'medium'],
    ['const a = req.query.a; if (!isSafePath(a)) return; sink(a)', 'medium'],
    ['const a = req.query.a; validatePath(a); sink(a)', 'medium'],
    ['const a = req.query.a; checkNotNull(a); sink(a)', 'high'],
    ['const a = req.query.a; if (isInvalid(a)) return; sink(a)', 'medium'],
  ])('%s', (body, confidence) => {
    const text = `app.get("/", (req, res) => { ${body} })`
    const { detections } = scan([{ path: 'src/a.js', text }])
    expect(detections.map((one) => one.confidence)).toEqual([confidence])
  })
})
