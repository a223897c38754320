import { type GrammarName } from './grammar.ts'

const long = 'long'.repeat(80)

const javascript = `// a comment, é 😀
class Name extends Base { get field() { return { first, second: (((third))) } } }
const ${long} = [1, "${long}", \`x\${y}\`]

value /* between */.call(one, async (two) => await two?.three)
`

/** Small texts with all that a tree without errors is made of: fields, aliases, comments, long tokens, invisible nodes, depth. */
export const soundProbes = {
  javascript,
  typescript: `type Shape<T> = { readonly field?: T[] }\n${javascript}`,
  tsx: `type Shape<T> = { readonly field?: T[] }\n${javascript}`,
  python: `# a comment, é 😀
from package import first as second
async def function(one, *rest, two: int = (((1)))) -> "text":
    # before the body
    with lock as ${long}: value.call(f"{one!r}", "${long}", key=1)
class Name(Base): pass
`,
  java: `// a comment, é 😀
@Marked class Name<T> extends a.Base {
  final int[] field /* between */ = {1, (((2)))}; String ${long} = "${long}";
  <U> void method(U first, int... rest) { for (var each : list) this.call(each, () -> new T()); }
}
`,
  go: `// a comment, é 😀
package main
type Shape[T any] struct { *Base; a, b int }
func (s *Shape[T]) /* between */ Method(first int, rest ...string) (result error) {
	for i, v := range s.list { call(i, (((v))), Shape{a: 1}) }
	var ${long} /* between */ = "${long}"
}
`,
  hcl: `# a comment, é 😀
resource "type" "name" {
  ${long} = [
    1, "x\${a.b[0]}", (((true))), "${long}"] /* between */
  object = { key = f(x...) }
}
`,
} as const satisfies Record<GrammarName, string>

/** Small texts with what mending makes of them: tokens that are too many, and tokens that are missing. */
export const brokenProbes = {
  javascript: 'if (a { b }\n] 1',
  typescript: 'if (a { b }\n] 1',
  tsx: 'if (a { b }\n] 1',
  python: 'def a(:\n  pass\nb = 1 ] 2\n',
  java: 'class A { int b = 1 int c; ] }',
  go: 'package a\nfunc b( { return ] 1\n',
  hcl: 'a = [1\nb = 2 ]\n',
} as const satisfies Record<GrammarName, string>
