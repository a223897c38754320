import { describe, expect, it } from '@jest/globals'
import { type Policy } from '../../src/core/policy.ts'
import { defaultPolicy } from '../../src/policy/default-policy.ts'
import { toSummary } from '../../src/report/summary.ts'
import { anAssessment } from './samples.ts'

type Duty = Policy['provenance']['disclosure']

function policyWith(duty: Partial<Duty>): Policy {
  const { provenance } = defaultPolicy
  const disclosure = { ...provenance.disclosure, ...duty }
  return { ...defaultPolicy, provenance: { ...provenance, disclosure } }
}

const shas = ['a', 'b', 'c', 'd', 'e'].map((letter) => letter.repeat(40))

describe('a missing disclosure', () => {
  it('is no reason where nothing is missing', () => {
    const { decision } = anAssessment({ policy: policyWith({ action: 'block' }) })
    expect(decision.action).toBe('allow')
    expect(decision.reasons).toEqual([])
  })

  it('gives one reason for each duty, with the action of the policy', () => {
    const { decision } = anAssessment({
      policy: policyWith({ trailers: ['Assisted-by', 'Generated-by'], action: 'require-review' }),
      missing: { withoutTrailer: shas, withCoAuthor: shas.slice(0, 1), withoutStatement: false },
    })
    expect(decision.action).toBe('require-review')
    expect(decision.reasons).toEqual([
      {
        policyRule: 'disclosure/trailer',
        action: 'require-review',
        because:
          '5 commits (aaaaaaaa, bbbbbbbb, cccccccc, 2 more) have no trailer Assisted-by or Generated-by. The project asks commits with AI to name the tool in a way it can count. Add "Assisted-by: <tool>" to the message and push again.',
        fingerprints: [],
        approved: false,
        places: [],
      },
      {
        policyRule: 'disclosure/co-author',
        action: 'require-review',
        because:
          '1 commit (aaaaaaaa) names an AI as co-author. The project takes people only, since an author answers for the change. Remove the Co-authored-by line of the tool, write "Assisted-by: <tool>" instead and push again.',
        fingerprints: [],
        approved: false,
        places: [],
      },
    ])
  })

  it.each([
    [{ trailers: ['Assisted-by'], trailersOn: 'all' as const }, 'or "Assisted-by: none"'],
    [{ trailers: ['A', 'B', 'C', 'D'] }, 'A or B or another the policy names.'],
  ])('says what %j asks for', (duty, expected) => {
    const { decision } = anAssessment({
      policy: policyWith(duty),
      missing: { withoutTrailer: shas.slice(0, 1) },
    })
    expect(decision.reasons[0]?.because).toContain(expected)
  })

  it('stands in the title and the summary of the check', () => {
    const assessment = anAssessment({
      policy: policyWith({ statement: 'AI usage:', action: 'block' }),
      missing: { withoutStatement: true },
    })
    const { title, summary } = toSummary(assessment)
    expect(title).toBe('Blocked: use of AI not disclosed as asked')
    expect(summary).toContain('`disclosure/statement` **blocks**')
    expect(summary).toContain('such as &quot;AI usage: none&quot; to the description')
  })

  it('keeps its text whole in a check, however long the keys are', () => {
    const long = Array.from({ length: 9 }, (_, index) => `${index}${'k'.repeat(63)}`)
    const { decision } = anAssessment({
      policy: policyWith({ trailers: long, trailersOn: 'all' }),
      missing: { withoutTrailer: shas, withCoAuthor: shas },
    })
    for (const { because } of decision.reasons) expect(because.length).toBeLessThan(500)
  })
})
