import { describe, expect, it } from '@jest/globals'
import { type Location } from '../../src/core/finding.ts'
import { toSummary } from '../../src/report/summary.ts'
import { aFinding, anAssessment, aRange, randomFrom } from '../policy/samples.ts'

function at(path: string, startLine: number): Location {
  return { path, startLine, startColumn: 1, endLine: startLine, endColumn: 4 }
}

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
        change: 'added' as const,
        resolved: null,
        relation: 'declared' as const,
        scope: 'runtime' as const,
        source: 'registry' as const,
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
