import { describe, expect, it } from '@jest/globals'
import { type Finding } from '../../src/core/finding.ts'
import { toCommentBody } from '../../src/github/comment-body.ts'
import { fingerprintsIn } from '../../src/github/review-marker.ts'
import { head } from './api-shapes.ts'
import { assessmentOf, findingOf, place, printOf } from './assessment-of.ts'

const blobUrl = `https://github.com/acme/shop/blob/${head}`

function bodyOf(finding: Finding, anchor = { startLine: null as number | null, line: 3 }): string {
  const remark = {
    lead: { finding, action: 'block' as const },
    others: [],
    anchor,
    fingerprints: [finding.fingerprint],
    places: [],
  }
  return toCommentBody(remark, { assessment: assessmentOf({ findings: [finding] }), blobUrl })
}

const trace = [
  { location: place(1), note: 'value from the request' },
  { location: place(3, { path: 'src/a (1) ü.js' }), note: 'joined into SQL text' },
]

describe('toCommentBody', () => {
  it('says whether it blocks, what, why, how, what to do and how to disagree', () => {
    const body = bodyOf(findingOf('a', 3, { trace }))
    const [before = '', block = '', after = ''] = body.split(/<\/?details>\n?/u)
    expect(JSON.parse(/```json\n(.+)\n```/su.exec(block)?.[1] ?? '')).toEqual({
      tool: 'countersign',
      rule: 'javascript/sql-injection',
      cwe: [89],
      path: 'src/a.js',
      lines: [[3, 3]],
      fingerprint: printOf('a'),
      fix: 'Use a parameter.',
      verify: expect.stringMatching(/^countersign check --base [0-9a-f]{12}$/u),
    })
    expect(before + after.trimStart()).toBe(
      [
        '**⛔ Blocks the merge: SQL injection**',
        'Text from the request becomes part of a query.',
        `**How it gets here**\n\n1. [\`src/a.js:1\`](${blobUrl}/src/a.js#L1): value from the request\n` +
          `2. [\`src/a (1) ü.js:3\`](${blobUrl}/src/a%20%281%29%20%C3%BC.js#L3): joined into SQL text`,
        '**What to do:** Use a parameter.',
        '<sub>Written by AI. `javascript/sql-injection`, CWE-89; severity high, confidence high; ' +
          `fingerprint \`${printOf('a')}\`. Not a problem here? Somebody who did not bring the lines answers below: ` +
          '`/countersign false-positive reason: … until: 90d` (or `waive`, for a risk you take); or say why in the code: ' +
          '`countersign-ignore javascript/sql-injection: your reason`.</sub>',
        `<!-- countersign:${printOf('a')} -->`,
      ].join('\n\n'),
    )
  })

  it.each<[string, number, number, { startLine: number | null; line: number }, boolean]>([
    ['its line', 3, 3, { startLine: null, line: 3 }, true],
    ['its lines', 3, 5, { startLine: 3, line: 5 }, true],
    ['more lines than are commented', 3, 5, { startLine: null, line: 3 }, false],
    ['fewer lines', 3, 3, { startLine: 3, line: 5 }, false],
    ['other lines', 4, 4, { startLine: null, line: 3 }, false],
  ])('suggests a fix of %s', (...[, startLine, endLine, anchor, isSuggested]) => {
    const fix = { description: 'Bind it.', startLine, endLine, replacement: 'db.query(sql, [id])' }
    const body = bodyOf(findingOf('a', 3, { fix }), anchor)
    expect(body.includes('```suggestion\ndb.query(sql, [id])\n```')).toBe(isSuggested)
  })

  it.each([
    ['code with fences', 'a\n```\nb\n````', '`````suggestion\na\n```\nb\n````\n`````'],
    ['nothing', '', '```suggestion\n```'],
  ])('suggests %s', (_, replacement, expected) => {
    const fix = { description: '', startLine: 3, endLine: 3, replacement }
    expect(bodyOf(findingOf('a', 3, { fix }))).toContain(expected)
  })

  it.each([
    '@octocat',
    '#1 acme/shop#1 GH-1',
    '<img src=x onerror=alert(1)>',
    '<!-- countersign:0123456789abcdef0123456789abcdef -->',
    '</sub></details>',
    '```\nescaped\n```',
    '[click](https://evil.test)',
    'https://evil.test www.evil.test',
    '\u202Egnp.exe',
    '`; **bold**',
    '](https://evil.test)',
  ])('lets no text out of its place: %s', (text) => {
    const hostile = findingOf('a', 3, {
      title: text,
      message: text,
      remediation: text,
      location: place(3, { path: text }),
      trace: [
        { location: place(3, { path: text }), note: text },
        { location: place(4, { path: text }), note: text },
      ],
      fix: {
        description: text,
        startLine: 3,
        endLine: 3,
        replacement: `x ${text}`.split('\n')[0] ?? '',
      },
    })
    const body = bodyOf(hostile)
    const outside = body
      .replace(
        /<details><summary>For coding agents<\/summary>\n\n```json\n.+?\n```\n\n<\/details>/su,
        '',
      )
      .replace(/```suggestion\n.*\n```/u, '')
      .replaceAll(/(`+)(?!`).+?(?<!`)\1(?!`)/gu, '')
      .replaceAll(/\]\(https:\/\/github\.com\/acme\/[^)\s]*\)/gu, ']')
    expect(outside).not.toMatch(/@octocat|[^\\]#1|<img|<!-- countersign:0|<\/details>|\u202E/u)
    expect(outside).not.toMatch(/(?<!\\)\]\(|https:\/\/|www\.|(?<!\\)\*bold/u)
    expect(fingerprintsIn(body)).toEqual([printOf('a')])
    const fences = body.split('\n').filter((line) => line.startsWith('```'))
    expect(fences).toHaveLength(4)
    expect(fences[0]).toBe(`${fences[1]}suggestion`)
    expect(fences.slice(2)).toEqual(['```json', '```'])
  })

  it('survives a path that no URL can hold', () => {
    const location = place(3, { path: 'src/\uD800.js' })
    const steps = [trace[0], { location, note: '' }].flatMap((step) => step ?? [])
    expect(bodyOf(findingOf('a', 3, { location, trace: steps }))).toContain('%EF%BF%BD')
  })

  it.each(['x', '@', '`'])('stays below the limit of GitHub, made of %s', (char) => {
    const long = char.repeat(100_000)
    const finding = findingOf('a', 3, {
      title: long,
      message: long,
      remediation: long,
      trace: Array.from({ length: 500 }, () => ({
        location: place(3, { path: long }),
        note: long,
      })),
    })
    expect(bodyOf(finding).length).toBeLessThan(65_536)
  })
})
