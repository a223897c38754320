import { describe, expect, it } from '@jest/globals'
import { parseDiff, parsePatch } from '../../src/diff/parse-patch.ts'

describe('parsePatch', () => {
  it('numbers every line on both sides', () => {
    const [hunk] = parsePatch('@@ -3,3 +3,4 @@ function a() {\n one\n-two\n+deux\n+trois\n four')
    expect(hunk).toEqual({
      oldStart: 3,
      newStart: 3,
      lines: [
        { kind: 'context', text: 'one', oldNumber: 3, newNumber: 3 },
        { kind: 'removed', text: 'two', oldNumber: 4, newNumber: null },
        { kind: 'added', text: 'deux', oldNumber: null, newNumber: 4 },
        { kind: 'added', text: 'trois', oldNumber: null, newNumber: 5 },
        { kind: 'context', text: 'four', oldNumber: 5, newNumber: 6 },
      ],
    })
  })

  it.each([
    ['a new file', '@@ -0,0 +1,2 @@\n+a\n+b', ['1+a', '2+b']],
    ['counts left out', '@@ -1 +1 @@\n-a\n+b', ['1-a', '1+b']],
    [
      'no newline at the end',
      '@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file',
      ['1-a', '1+b'],
    ],
    [
      'a translated no-newline note',
      '@@ -1,2 +1,2 @@\n a\n-b\n\\ Kein Zeilenumbruch am Dateiende.\n+c',
      ['1 a', '2-b', '2+c'],
    ],
    ['carriage returns', '@@ -1 +1,2 @@\n-a\r\n+a\r\n+\r', ['1-a\r', '1+a\r', '2+\r']],
    [
      'lines that look like headers',
      '@@ -1,2 +1,2 @@\n--- a/x\n+++ b/x\n-@@ -1 +1 @@\n+diff --git a/x b/x',
      ['1--- a/x', '1+++ b/x', '2-@@ -1 +1 @@', '2+diff --git a/x b/x'],
    ],
    [
      'a blank context line whose space was stripped',
      '@@ -1,2 +1,3 @@\n\n+a\n b',
      ['1 ', '2+a', '3 b'],
    ],
    [
      'a lone carriage return and line separators inside a line',
      '@@ -0,0 +1 @@\n+a\rb\u2028c',
      ['1+a\rb\u2028c'],
    ],
    ['a zero-line header', '@@ -1,0 +1,0 @@\n+evil', []],
    ['a header that is not one', '@@ nonsense @@\n+a', []],
    ['absurd numbers', '@@ -1 +99999999999999999999 @@\n+a', []],
    ['nothing', '', []],
  ])('reads %s', (_, patch, expected) => {
    expect(flat(patch)).toEqual(expected)
  })

  it('does not take the next hunk for content when a header promises too much', () => {
    expect(flat('@@ -1,9 +1,9 @@\n-a\n+b\n@@ -20 +20 @@\n-c\n+d')).toEqual([
      '1-a',
      '1+b',
      '20-c',
      '20+d',
    ])
  })

  it('stays linear on a hostile section heading', () => {
    const started = performance.now()
    expect(flat(`@@ -1 +1 @@ ${'a/'.repeat(500_000)}\n-a\n+b`)).toEqual(['1-a', '1+b'])
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

describe('parseDiff', () => {
  it.each([
    [
      'a modification',
      'diff --git a/x.ts b/x.ts\nindex 1..2 100644\n--- a/x.ts\n+++ b/x.ts\n@@ -1 +1 @@\n-a\n+b',
      { path: 'x.ts', previousPath: null, status: 'modified', missing: null },
    ],
    [
      'an addition',
      'diff --git a/x b/x\nnew file mode 100644\nindex 0..2\n--- /dev/null\n+++ b/x\n@@ -0,0 +1 @@\n+b',
      { path: 'x', previousPath: null, status: 'added', missing: null },
    ],
    [
      'an empty file',
      'diff --git a/my file b/my file\nnew file mode 100644\nindex 0..2',
      { path: 'my file', previousPath: null, status: 'added', missing: null },
    ],
    [
      'a removal',
      'diff --git a/x b/x\ndeleted file mode 100644\nindex 1..0\n--- a/x\n+++ /dev/null\n@@ -1 +0,0 @@\n-b',
      { path: 'x', previousPath: null, status: 'removed', missing: null },
    ],
    [
      'a pure rename',
      'diff --git a/x b/y z\nsimilarity index 100%\nrename from x\nrename to y z',
      { path: 'y z', previousPath: 'x', status: 'renamed', missing: null },
    ],
    [
      'a copy with changes',
      'diff --git a/x b/y\nsimilarity index 90%\ncopy from x\ncopy to y\nindex 1..2 100644\n--- a/x\n+++ b/y\n@@ -1 +1 @@\n-a\n+b',
      { path: 'y', previousPath: 'x', status: 'copied', missing: null },
    ],
    [
      'a changed mode',
      'diff --git a/a b c b/a b c\nold mode 100644\nnew mode 100755',
      { path: 'a b c', previousPath: null, status: 'modified', missing: null },
    ],
    [
      'a binary file',
      'diff --git a/x.png b/x.png\nindex 1..2 100644\nBinary files a/x.png and b/x.png differ',
      { path: 'x.png', previousPath: null, status: 'modified', missing: 'binary' },
    ],
    [
      'a binary patch',
      'diff --git a/x b/x\nnew file mode 100644\nindex 0..2\nGIT binary patch\nliteral 1\nIcmZ',
      { path: 'x', previousPath: null, status: 'added', missing: 'binary' },
    ],
    [
      'a symbolic link',
      'diff --git a/x b/x\nnew file mode 120000\nindex 0..2\n--- /dev/null\n+++ b/x\n@@ -0,0 +1 @@\n+target\n\\ No newline at end of file',
      { path: 'x', previousPath: null, status: 'added', missing: 'symlink' },
    ],
    [
      'a submodule',
      'diff --git a/x b/x\nindex 1..2 160000\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-Subproject commit 1\n+Subproject commit 2',
      { path: 'x', previousPath: null, status: 'modified', missing: 'submodule' },
    ],
    [
      'an octal path',
      'diff --git "a/d\\303\\244/\\"q\\"\\t.ts" "b/d\\303\\244/\\"q\\"\\t.ts"\nindex 1..2 100644\n--- "a/d\\303\\244/\\"q\\"\\t.ts"\n+++ "b/d\\303\\244/\\"q\\"\\t.ts"\n@@ -1 +1 @@\n-a\n+b',
      { path: 'dä/"q"\t.ts', previousPath: null, status: 'modified', missing: null },
    ],
    [
      'a quoted path with no hunk',
      'diff --git "a/\\303\\244" "b/\\303\\244"\nold mode 100644\nnew mode 100755',
      { path: 'ä', previousPath: null, status: 'modified', missing: null },
    ],
    [
      'a path with spaces, ended by a tab',
      'diff --git a/my file b/my file\nindex 1..2 100644\n--- a/my file\t\n+++ b/my file\t\n@@ -1 +1 @@\n-a\n+b',
      { path: 'my file', previousPath: null, status: 'modified', missing: null },
    ],
    [
      'a path that looks like a time stamp',
      'diff --git a/2024-01-01 10:00:00 +0100 b/2024-01-01 10:00:00 +0100\nindex 1..2 100644\n--- a/2024-01-01 10:00:00 +0100\t\n+++ b/2024-01-01 10:00:00 +0100\t\n@@ -1 +1 @@\n-a\n+b',
      { path: '2024-01-01 10:00:00 +0100', previousPath: null, status: 'modified', missing: null },
    ],
    [
      'a combined diff',
      'diff --cc x.ts\nindex 1,2..3\n--- a/x.ts\n+++ b/x.ts\n@@@ -1 -1 +1 @@@\n- a\n -b\n++c',
      { path: 'x.ts', previousPath: null, status: 'modified', missing: 'no-patch' },
    ],
    [
      '__proto__',
      'diff --git a/__proto__ b/__proto__\nnew file mode 100644',
      { path: '__proto__', previousPath: null, status: 'added', missing: null },
    ],
  ])('reads %s', (_, diff, expected) => {
    const files = parseDiff(diff)
    expect(files).toHaveLength(1)
    expect(files[0]).toMatchObject(expected)
    expect(files[0]?.text).toBeNull()
  })

  it('keeps files apart and drops what stands before the first', () => {
    const diff =
      'commit 1\n\n    text\n\ndiff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\ndiff --git a/y b/y\n--- a/y\n+++ b/y\n@@ -5 +5 @@\n-c\n+d\n'
    expect(parseDiff(diff).map((file) => [file.path, file.hunks.length])).toEqual([
      ['x', 1],
      ['y', 1],
    ])
  })

  it('gives two entries for a change of file type', () => {
    const diff =
      'diff --git a/x b/x\ndeleted file mode 100644\n--- a/x\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\ndiff --git a/x b/x\nnew file mode 120000\n--- /dev/null\n+++ b/x\n@@ -0,0 +1 @@\n+y'
    expect(parseDiff(diff).map((file) => [file.status, file.missing])).toEqual([
      ['removed', null],
      ['added', 'symlink'],
    ])
  })

  it('leaves out sections whose path cannot be made out', () => {
    expect(parseDiff('diff --git nonsense\n@@ -1 +1 @@\n-a\n+b')).toEqual([])
  })
})

function flat(patch: string): readonly string[] {
  const marks = { added: '+', removed: '-', context: ' ' } as const
  return parsePatch(patch).flatMap((hunk) =>
    hunk.lines.map((line) => `${line.newNumber ?? line.oldNumber}${marks[line.kind]}${line.text}`),
  )
}
