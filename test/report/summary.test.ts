import { describe, expect, it } from '@jest/globals'
import { type Assessment } from '../../src/core/assessment.ts'
import { type Location } from '../../src/core/finding.ts'
import { defaultPolicy } from '../../src/policy/default-policy.ts'
import { toSummary } from '../../src/report/summary.ts'
import { aFinding, anAssessment, aRange, randomFrom } from '../policy/samples.ts'

function at(path: string, startLine: number): Location {
  return { path, startLine, startColumn: 1, endLine: startLine, endColumn: 4 }
}

describe('the title', () => {
  const gap = { path: 'a.bin', reason: 'no-text', detail: 'Binary. Look at it.' } as const
  const cases: readonly [string, Assessment][] = [
    ['Passed: nothing found in 1 file', anAssessment()],
    ['Passed: no file to analyse', anAssessment({ analysis: { analysedFiles: 0 } })],
    ['Blocked: 1 finding to fix', anAssessment({ analysis: { findings: [aFinding()] } })],
    [
      'Review required: 2 findings to review',
      anAssessment({
        analysis: { findings: [aFinding({ origin: 'human' }), aFinding({ origin: 'unknown' })] },
      }),
    ],
    [
      'Passed with warnings: 1 warning, 1 minor, 1 place not looked at',
      anAssessment({
        analysis: {
          findings: [aFinding({ confidence: 'low' }), aFinding({ severity: 'low' })],
          gaps: [gap],
        },
      }),
    ],
    [
      'Blocked: lines without a mark of who wrote them',
      anAssessment({
        attribution: { ranges: [aRange({ origin: 'unknown' })] },
        policy: { ...defaultPolicy, unmarked: 'unknown-blocks' },
      }),
    ],
    [
      'Observing, merge not held. Blocked: 1 finding to fix',
      anAssessment({
        analysis: { findings: [aFinding()] },
        policy: { ...defaultPolicy, mode: 'observe' },
      }),
    ],
  ]

  it.each(cases)('%s', (title, assessment) => {
    expect(toSummary(assessment).title).toBe(title)
  })
})

describe('the summary', () => {
  it('of a clean change is short: verdict, who wrote it, coverage, footer', () => {
    expect(toSummary(anAssessment()).summary).toBe(
      [
        '**Passed:** nothing found in 1 file.',
        '',
        '### Who wrote the added lines',
        '- **AI:** Claude Code, commit trailer, 1 commit, 10 lines',
        '- **People and bots:** none',
        '- **Unmarked:** none',
        '',
        'Looked at: 1 file analysed to the end, 10 added lines attributed; nothing was left out.',
        '',
        '---',
        `Judged by default policy, hash \`${anAssessment().decision.policyHash.slice(0, 12)}\`, mode \`enforce\`; Countersign \`0.1.0\`, rules \`dddddddddddd\`. The same check before you push: \`countersign check --base bbbbbbbbbbbb\`; every finding as data: \`countersign check --format json\`.`,
      ].join('\n'),
    )
  })

  it('says when a push removed markers', () => {
    const evidence = [
      {
        signal: 'memory/earlier-push',
        tool: null,
        model: null,
        strength: 'attested',
        detail: 'marker of an earlier push, removed since',
      },
    ] as const
    const commit = { sha: 'c1', origin: 'ai', involvement: 'co-authored', evidence } as const
    const told = anAssessment({ attribution: { commits: [commit] } })
    expect(toSummary(told).summary).toContain(
      '- **Markers removed:** 1 commit has lost the AI marker of an earlier push',
    )
  })

  it('counts by severity and origin, tells three findings in full and folds the rest by file', () => {
    const { summary } = toSummary(
      anAssessment({
        analysis: {
          findings: [
            aFinding({ title: 'First', location: at('src/a.js', 3) }),
            aFinding({ title: 'Second', location: at('src/a.js', 4) }),
            aFinding({ title: 'Third', origin: 'human', location: at('src/b.js', 5) }),
            aFinding({
              title: 'Fourth',
              origin: 'human',
              severity: 'low',
              location: at('c.js', 6),
            }),
          ],
        },
      }),
    )
    expect(summary).toContain(
      '| Findings | AI | Person |\n| --- | --: | --: |\n| high | 2 | 1 |\n| low | 0 | 1 |',
    )
    expect(summary).toContain(
      '1. **high** First (`javascript/sql-injection`, `CWE-89`) at `src/a.js:3` **blocks**.',
    )
    expect(summary).toContain(String.raw`Written by AI \(Claude Code, commit trailer\).`)
    expect(summary).toContain('3. **high** Third')
    expect(summary).toContain(
      '<details><summary><code>c.js</code>: 1 finding</summary>\n\n- line 6: **low** Fourth (`javascript/sql-injection`, `CWE-89`) **is let in**\n\n</details>',
    )
  })

  it.each([
    ['human', 'counted as written by a person'],
    ['ai', 'counted as generated'],
    ['unknown-blocks', 'the policy wants every commit marked'],
  ] as const)('says who wrote how much and what unmarked lines count as: %s', (unmarked, text) => {
    const evidence = {
      signal: 'x',
      tool: 'Cursor',
      model: null,
      strength: 'inferred',
      detail: 'branch name',
    } as const
    const { summary } = toSummary(
      anAssessment({
        policy: { ...defaultPolicy, unmarked },
        attribution: {
          ranges: [
            aRange({ endLine: 30 }),
            aRange({ startLine: 31, endLine: 41, commitSha: 'e'.repeat(40) }),
            aRange({ path: 'b', endLine: 2, origin: 'mixed', evidence: [evidence] }),
            aRange({ path: 'c', endLine: 5, origin: 'unknown', evidence: [], commitSha: null }),
            aRange({ path: 'd', endLine: 1, origin: 'human', evidence: [] }),
          ],
        },
      }),
    )
    expect(summary).toContain(
      [
        String.raw`- **AI:** Claude Code, commit trailer, 2 commits, 41 lines; Cursor together with a person, branch name (inferred), 1 commit, 2 lines`,
        '- **People and bots:** people, no trace, 1 commit, 1 line',
        `- **Unmarked:** 5 lines, ${text}`,
      ].join('\n'),
    )
  })

  it('lists packages, gaps with what the policy makes of them, silenced and unjudged findings', () => {
    const { summary } = toSummary(
      anAssessment({
        analysis: {
          context: [aFinding({ location: at('old.js', 1) })],
          suppressed: [{ finding: aFinding({ location: at('t.js', 2) }), reason: 'test data' }],
          dependencies: [
            {
              ecosystem: 'npm',
              name: 'b',
              version: '2',
              previousVersion: '1',
              path: 'package.json',
              line: 4,
            },
            {
              ecosystem: 'npm',
              name: 'a',
              version: null,
              previousVersion: null,
              path: 'package.json',
              line: 9,
            },
          ],
          gaps: Array.from({ length: 7 }, (_, index) => ({
            path: `big/${index}.js`,
            reason: 'too-large' as const,
            detail: 'Over 1 MB. Split it.',
          })),
        },
      }),
    )
    expect(summary).toContain(
      '- Too large (7, **needs review**): `big/0.js`, `big/1.js`, `big/2.js`, `big/3.js`, `big/4.js`, 2 more. Over 1 MB. Split it.',
    )
    expect(summary).toContain(
      '- `a` (npm): new, no version, in `package.json:9`\n- `b` (npm): `1` → `2`, in `package.json:4`',
    )
    expect(summary).toContain('1 finding silenced in the code')
    expect(summary).toContain('silenced because: test data')
    expect(summary).toContain('1 finding on lines this change does not add (not judged)')
    expect(summary).toContain('- `old.js:1` **high**')
  })
})

describe('a summary that is too long', () => {
  const random = randomFrom(3)
  const many = anAssessment({
    attribution: {
      ranges: Array.from({ length: 400 }, (_, index) =>
        aRange({
          path: `p${index}`,
          evidence: [
            {
              signal: 's',
              tool: `tool ${index} ${'é'.repeat(80)}`,
              model: null,
              strength: 'declared',
              detail: 'x'.repeat(200),
            },
          ],
        }),
      ),
    },
    analysis: {
      findings: Array.from({ length: 4_000 }, (_, index) =>
        aFinding({
          title: '@'.repeat(200),
          message: '<'.repeat(2_000),
          remediation: '語'.repeat(2_000),
          severity: index % 2 === 0 ? 'high' : 'medium',
          location: at(`src/${'ö'.repeat(150)}/${random.below(900)}.js`, 1 + index),
        }),
      ),
      context: Array.from({ length: 900 }, () => aFinding()),
      suppressed: Array.from({ length: 900 }, () => ({
        finding: aFinding(),
        reason: '#'.repeat(300),
      })),
      dependencies: Array.from({ length: 900 }, (_, index) => ({
        ecosystem: 'npm' as const,
        name: `n${index}${'`'.repeat(200)}`,
        version: '1'.repeat(200),
        previousVersion: null,
        path: 'package.json',
        line: index,
      })),
      gaps: Array.from({ length: 900 }, (_, index) => ({
        path: `${'日'.repeat(300)}${index}`,
        reason: 'not-fetched' as const,
        detail: `${index} ${'@'.repeat(500)}`,
      })),
    },
  })

  it('stays within the limits and counts what it leaves out in every section', () => {
    const { title, summary } = toSummary(many)
    expect(title.length).toBeLessThanOrEqual(255)
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(65_535)
    expect(summary).toMatch(/Findings in \d+ more files do not fit here/u)
    expect(summary).toMatch(/- and \d+ more packages\n/u)
    expect(
      summary.match(/- and \d+ more; `countersign check --format json` lists all/gu)?.length,
    ).toBeGreaterThanOrEqual(2)
    expect(summary).toMatch(/`countersign check --format json`\.$/u)
    expect(summary.split('<details>').length).toBe(summary.split('</details>').length)
  })

  it('accounts for every file with findings', () => {
    const { summary } = toSummary(many)
    const files = new Set(many.analysis.findings.map(({ location }) => location.path)).size
    const shown = summary.match(/<details><summary><code>/gu)?.length ?? 0
    const omitted = Number(/Findings in (\d+) more files/u.exec(summary)?.[1])
    expect(files - shown - omitted).toBeLessThanOrEqual(3)
    expect(shown).toBeGreaterThan(0)
  })
})
