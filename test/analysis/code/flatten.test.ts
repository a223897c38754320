import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { grammarOf } from '../../../bench/engine/read-sources.ts'
import { mutate, randomFrom } from '../../../bench/fuzz/mutate.ts'
import { type GrammarName } from '../../../src/analysis/code/grammar.ts'
import { loadGrammars } from '../../../src/analysis/code/grammars.ts'
import { type CodeFile } from '../../../src/analysis/code/load-file.ts'
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

const files = readFiles(['src', 'fixtures'])

function readFiles(folders: readonly string[]): readonly CodeFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => join(folder, path))
      .filter((path) => grammarFor(path) !== null)
      .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
  )
}

function grammarFor(path: string): GrammarName | null {
  return path.endsWith('.tf') ? 'hcl' : grammarOf(path)
}

function isReadOtherwise({ path, text }: CodeFile): boolean {
  const grammar = grammarFor(path) ?? 'javascript'
  const fast = grammars.parse(grammar, text, limits)
  const slow = grammars.parseWithCursor(grammar, text, limits)
  if (fast.outcome !== 'parsed' || slow.outcome !== 'parsed') return fast.outcome !== slow.outcome
  return columns.some((name) => {
    const expected = slow.syntax[name]
    return fast.syntax[name].some((value, node) => value !== expected[node])
  })
}

const columns = ['kinds', 'fields', 'starts', 'ends', 'parents', 'nexts'] as const

describe('flattening', () => {
  it.each(Object.entries(sources))('reads %s the same both ways', (name, source) => {
    const grammar = grammars.of(name as GrammarName).name
    const fast = grammars.parse(grammar, source, limits)
    const slow = grammars.parseWithCursor(grammar, source, limits)
    expect(fast.outcome).toBe('parsed')
    expect(fast).toEqual(slow)
  })

  it('reads every file of ours the same both ways', () => {
    expect(files.length).toBeGreaterThan(1000)
    expect(files.filter(isReadOtherwise)).toEqual([])
  }, 60_000)

  it('reads broken files the same both ways', () => {
    const random = randomFrom(4)
    const some = files.filter((_, index) => index % 4 === 0)
    const broken = some.map(({ path, text }, index) => {
      const other = files[(index * 7) % files.length]?.text ?? ''
      return { path, text: mutate(mutate(text, { random, other }), { random, other }) }
    })
    expect(broken.filter(isReadOtherwise)).toEqual([])
  }, 60_000)

  it.each([
    ['nested', `${'('.repeat(100_000)}1${')'.repeat(100_000)}`],
    ['nested and not closed', '(['.repeat(50_000)],
    ['joined', '1+'.repeat(100_000)],
    ['in a row', 'a;'.repeat(100_000)],
    ['empty', ''],
    ['blank', ' \n\t'],
  ])('reads what is %s the same both ways', (_, text) => {
    expect(isReadOtherwise({ path: 'a.js', text })).toBe(false)
  })

  it('reads the same whoever loaded the grammars, and when', async () => {
    const loaded = await Promise.all([loadGrammars(), loadGrammars()])
    const [first, second] = loaded.map((each) => each.parse('go', sources.go, limits))
    expect(first).toEqual(second)
    expect(first).toEqual(grammars.parseWithCursor('go', sources.go, limits))
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
