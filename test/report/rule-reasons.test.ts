import { describe, expect, it } from '@jest/globals'
import { type PolicyRule } from '../../src/core/policy-rule.ts'
import { defaultPolicy } from '../../src/policy/default-policy.ts'
import { toSummary } from '../../src/report/summary.ts'
import { toTerminal } from '../../src/report/terminal.ts'
import { anAssessment, aRange, aRule } from '../policy/samples.ts'

function under(...rules: readonly Partial<PolicyRule>[]) {
  const ranges = Array.from({ length: 14 }, (_, index) =>
    aRange({ startLine: index * 10 + 1, endLine: index * 10 + 2 }),
  )
  const policy = { ...defaultPolicy, rules: rules.map((rule) => aRule(rule)) }
  return anAssessment({ policy, attribution: { ranges } })
}

describe('a rule that asks where nothing has to be wrong', () => {
  it('stands in the title, and says where to look', () => {
    const lines = { about: 'lines', action: 'require-review', name: 'read-it' } as const
    const assessment = under(lines, { ...lines, name: 'again' })
    const { title, summary } = toSummary(assessment)
    expect(title).toBe('Review required: 28 lines under 2 policy rules')
    expect(summary).toContain(
      '- `read-it` **needs review**: 28 lines in 1 file: Because. Where: `src/a.js:1-2`, `src/a.js:11-12`,',
    )
    expect(summary).toContain('`src/a.js:91-92`, 4 more.')
    const terminal = toTerminal(assessment, new Map(), { colour: false })
    expect(terminal).toContain(
      'read-it needs review: 28 lines in 1 file: Because.\n    src/a.js:1-2\n',
    )
    expect(terminal).toContain('    and 2 more places\n')
  })

  it('stands there without lines too', () => {
    const { title, summary } = toSummary(under({ about: 'change', action: 'block' }))
    expect(title).toBe('Blocked: 1 policy rule on the change')
    expect(summary).toContain('- `x` **blocks**: Because.')
    expect(summary).not.toContain('Where:')
  })
})
