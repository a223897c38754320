import { describe, expect, it } from '@jest/globals'
import { type Location } from '../../src/core/finding.ts'
import { defaultPolicy } from '../../src/policy/default-policy.ts'
import { toSummary } from '../../src/report/summary.ts'
import { aFinding, anAssessment, aRange } from '../policy/samples.ts'

function at(path: string, startLine: number): Location {
  return { path, startLine, startColumn: 1, endLine: startLine, endColumn: 4 }
}

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
              change: 'changed',
              resolved: null,
              relation: 'declared',
              scope: 'runtime',
              source: 'registry',
              path: 'package.json',
              line: 4,
            },
            {
              ecosystem: 'npm',
              name: 'a',
              version: null,
              previousVersion: null,
              change: 'added',
              resolved: null,
              relation: 'declared',
              scope: 'runtime',
              source: 'registry',
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
    expect(summary).toContain('1 finding silenced')
    expect(summary).toContain('silenced because: test data')
    expect(summary).toContain('1 finding on lines this change does not add (not judged)')
    expect(summary).toContain('- `old.js:1` **high**')
  })
})
