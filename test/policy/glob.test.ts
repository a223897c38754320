import { describe, expect, it } from '@jest/globals'
import picomatch from 'picomatch'
import { compileGlob, globProblem } from '../../src/policy/glob.ts'
import { randomFrom } from './samples.ts'

describe('compileGlob', () => {
  const cases: readonly [string, readonly string[], readonly string[]][] = [
    ['src/**', ['src/a.ts', 'src/a/b/.c'], ['src', 'srcx/a', 'lib/src/a']],
    ['src/', ['src/a.ts', 'src/a/b'], ['lib/a']],
    ['**', ['a', 'a/b/c', '.github/x'], []],
    ['**/*.ts', ['a.ts', 'x/y/a.ts', '.x/a.ts'], ['a.tsx', 'a.ts/b']],
    ['*.ts', ['a.ts'], ['x/a.ts']],
    ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['ab', 'a/xb']],
    ['**/auth/**', ['auth/a', 'x/auth/y/z'], ['author/a', 'x/auths/y']],
    ['src/{api,web}/*.{ts,js}', ['src/api/a.ts', 'src/web/a.js'], ['src/app/a.ts']],
    ['{a,b/c}/d', ['a/d', 'b/c/d'], ['b/d']],
    ['?.md', ['a.md', '😀.md'], ['ab.md', '/.md']],
    ['app/[id]/(group)/+page.ts', ['app/[id]/(group)/+page.ts'], ['app/i/(group)/+page.ts']],
    ['Dockerfile*', ['Dockerfile', 'Dockerfile.dev'], ['dockerfile', 'x/Dockerfile']],
    ['a/**/**/b', ['a/b', 'a/x/b'], ['a/bb']],
    ['**/**', ['a', 'a/b'], []],
  ]

  it.each(cases)('%s', (pattern, matching, other) => {
    const glob = compileGlob(pattern)
    expect(globProblem(pattern)).toBeNull()
    expect(matching.filter((path) => !glob.matches(path))).toEqual([])
    expect(other.filter((path) => glob.matches(path))).toEqual([])
  })

  // `a/**` is what is in the folder; picomatch takes the folder itself too, in some patterns.
  it('agrees with picomatch where both know the syntax', () => {
    const random = randomFrom(4)
    const different: string[] = []
    let compared = 0
    for (let round = 0; round < 20_000; round += 1) {
      const segments = random.list(4, () => random.one(['**', '*', 'a', 'b*', '*a', 'a?', 'a*b*']))
      const pattern = segments.join('/')
      const path = ['a', ...random.list(4, () => random.one(['a', 'b', 'ab', 'bxa', 'aabb']))].join(
        '/',
      )
      if (globProblem(pattern) !== null) continue
      compared += 1
      const ours = compileGlob(pattern).matches(path)
      const theirs = pattern.replace(/(?:\/\*\*)+$/u, '/**/*')
      if (ours !== picomatch.isMatch(path, theirs, { dot: true })) {
        different.push(`${pattern} on ${path}`)
      }
    }
    expect(different).toEqual([])
    expect(compared).toBeGreaterThan(15_000)
  })

  it('takes bounded time on what makes a backtracking matcher hang', () => {
    const path = `${'a'.repeat(2_000)}/${'a/'.repeat(1_000)}x`
    const patterns = ['*a*a*a*a*a*a*a*b', '**/a/**/a/**/a/**/a/**/a/**/b', '{*a*a*,**/*a*/**}/*a*b']
    const start = performance.now()
    for (const pattern of patterns) {
      expect(globProblem(pattern)).toBeNull()
      compileGlob(pattern).matches(path)
    }
    expect(performance.now() - start).toBeLessThan(2_000)
  })

  it('lets a glob it cannot take match every path', () => {
    expect(compileGlob('**x').matches('anything')).toBe(true)
  })
})

describe('globProblem', () => {
  it.each([
    ['', 'empty'],
    ['a'.repeat(201), 'longer than 200'],
    ['*a'.repeat(17), 'more than 16 wildcards'],
    ['!src/**', 'cannot be made to skip'],
    ['src\\a', 'backslash'],
    ['/src', 'top of the repository'],
    ['./src', 'top of the repository'],
    ['src/../lib', 'top of the repository'],
    ['{a', 'braces'],
    ['a}', 'braces'],
    ['{a,{b,c}}', 'braces'],
    ['{a,b}{c,d}{e,f}{g,h}{i,j}', 'more than 16 paths'],
    ['src**', 'stands alone'],
    ['a/***/b', 'stands alone'],
    ['a//b', 'empty folder'],
    ['{a,}/b/{c,}/', 'empty folder'],
    ['a\u202Eb', 'invisible'],
    ['a\uD800', 'invisible'],
    ['a\nb', 'invisible'],
  ])('%j', (pattern, text) => {
    expect(globProblem(pattern)).toContain(text)
  })
})
