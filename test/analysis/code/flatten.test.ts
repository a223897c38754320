import { describe, expect, it } from '@jest/globals'
import { type GrammarName } from '../../../src/analysis/code/grammar.ts'
import { grammars } from './samples.ts'

const limits = { nodes: 1_000_000, steps: 1_000_000 }

const sources = {
  javascript: 'const a = { b: [1, `x${y}`], async *c() { await d?.e } } // é 😀\n}{ broken (',
  typescript: 'export class A<T> extends B { constructor(private readonly c: D) { super() } }',
  tsx: 'export const A = ({ b }: P) => <div {...b}>{b ? <C /> : null}</div>',
  python: 'async def f(a, *b, c=1, **d):\n  return [f"{x!r:>{w}}" for x in b if x]\n\tbroken',
  java: 'class A { @B int c = switch (d) { case 1 -> 2; default -> 3; }; String é = """\n x""" ; }',
  hcl: 'a = { b = [1, "x${y}"] } # é 😀\nblock "l" {}\n}{ broken (',
  go: 'package a\nfunc (b *C) D(e ...int) (f error) { defer func() { recover() }(); return }',
} as const satisfies Record<GrammarName, string>

describe('flattening', () => {
  it.each(Object.entries(sources))('reads %s the same through both cursors', (name, source) => {
    const grammar = grammars.of(name as GrammarName).name
    const fast = grammars.parse(grammar, source, limits)
    const slow = grammars.parseWithCursor(grammar, source, limits)
    expect(fast.outcome).toBe('parsed')
    expect(fast).toEqual(slow)
  })

  it('keeps offsets in UTF-16 units', () => {
    const source = 'a("😀é"); b()'
    const parsed = grammars.parse('javascript', source, limits)
    if (parsed.outcome !== 'parsed') throw new Error('not parsed')
    const { syntax } = parsed
    const texts = Array.from({ length: syntax.count }, (_, node) =>
      source.slice(syntax.starts[node], syntax.ends[node]),
    )
    expect(texts).toContain('b()')
    expect(texts).toContain('"😀é"')
  })

  it('stops at its limits', () => {
    expect(grammars.parse('javascript', 'a;'.repeat(1000), { ...limits, nodes: 100 }).outcome).toBe(
      'too-many-nodes',
    )
    const garbage = '}{)(;'.repeat(20_000)
    expect(grammars.parse('javascript', garbage, { ...limits, steps: 5 }).outcome).toBe(
      'too-much-work',
    )
    expect(grammars.parse('javascript', 'a', limits).outcome).toBe('parsed')
  })
})
