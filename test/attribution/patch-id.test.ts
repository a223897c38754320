import { describe, expect, it } from '@jest/globals'
import { patchId } from '../../src/attribution/patch-id.ts'
import { adds, makeFile } from './make-commit.ts'

const change = makeFile('a.ts', '@@ -10,3 +10,3 @@\n before\n-old = 1\n+new = 2\n after')

describe('patchId', () => {
  it.each([
    [
      'moves to other lines',
      [makeFile('a.ts', '@@ -90,3 +94,3 @@ function f() {\n before\n-old = 1\n+new = 2\n after')],
    ],
    ['has other neighbours', [makeFile('a.ts', '@@ -10,2 +10,2 @@\n else\n-old = 1\n+new = 2')]],
    ['is re-indented', [makeFile('a.ts', '@@ -10 +10 @@\n-  old = 1\r\n+  new =  2\r')]],
  ])('stays when the change %s', (_, files) => {
    expect(patchId(files)).toBe(patchId([change]))
  })

  it.each([
    ['text', [makeFile('a.ts', '@@ -10 +10 @@\n-old = 1\n+new = 3')]],
    ['path', [makeFile('b.ts', '@@ -10 +10 @@\n-old = 1\n+new = 2')]],
    ['direction', [makeFile('a.ts', '@@ -10 +10 @@\n-new = 2\n+old = 1')]],
    ['files', [change, makeFile('b.ts', adds(['x']))]],
    ['name', [{ ...change, status: 'renamed' as const, previousPath: 'z.ts' }]],
  ])('changes with its %s', (_, files) => {
    expect(patchId(files)).not.toBe(patchId([change]))
  })

  it('does not depend on the order of files and is 64 hex characters', () => {
    const second = makeFile('b.ts', adds(['x']))
    expect(patchId([change, second])).toBe(patchId([second, change]))
    expect(patchId([change])).toMatch(/^[0-9a-f]{64}$/)
  })

  it('keeps lines and files apart', () => {
    expect(patchId([makeFile('a', adds(['ab', 'c']))])).not.toBe(
      patchId([makeFile('a', adds(['a', 'bc']))]),
    )
  })

  it.each([
    ['nothing', []],
    ['a binary file', [change, makeFile('x.png', '', { missing: 'binary' })]],
    ['a file without patch', [makeFile('a.ts', '', { missing: 'no-patch' })]],
  ])('names %s not', (_, files) => {
    expect(patchId(files)).toBeNull()
  })
})
