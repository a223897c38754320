import { describe, expect, it } from '@jest/globals'
import { fingerprintsIn } from '../../src/github/review-marker.ts'
import { assessmentOf, findingOf, place, printOf } from './assessment-of.ts'
import { alpha, review } from './review-plan.ts'

describe('what toReview speaks of', () => {
  it.each<[string, Parameters<typeof assessmentOf>[0], number]>([
    ['what is blocked', { findings: [alpha], action: 'block' }, 1],
    ['what needs a review', { findings: [alpha], action: 'require-review' }, 1],
    ['a warning it is sure of', { findings: [alpha], action: 'warn' }, 1],
    [
      'no uncertain warning',
      { findings: [findingOf('a', 3, { confidence: 'medium' })], action: 'warn' },
      0,
    ],
    [
      'no warning of a rule on trial',
      { findings: [findingOf('a', 3, { trial: true })], action: 'warn' },
      0,
    ],
    ['nothing that is let in', { findings: [alpha], action: 'allow' }, 0],
    ['nothing on other lines', { analysis: { context: [alpha] } }, 0],
  ])('is %s', (_, parts, count) => {
    const plan = review([], { assessment: assessmentOf(parts) })
    expect(plan.create).toHaveLength(count)
    expect(plan.body === null).toBe(count === 0)
  })

  it('stands beside the line, on the new side', () => {
    expect(review([alpha]).create).toEqual([
      { path: 'src/a.js', line: 3, side: 'RIGHT', body: expect.any(String) },
    ])
  })

  it('lists what no line of the diff can carry in the text of the review', () => {
    const finding = findingOf('a', 120)
    const plan = review([finding])
    expect(plan.create).toEqual([])
    expect(plan.body).toContain('`src/a.js:120`')
    expect(fingerprintsIn(plan.body ?? '')).toEqual([finding.fingerprint])
  })

  it('is at most 30 comments, gravest first, the rest in the text of the review', () => {
    const findings = Array.from({ length: 40 }, (_, index) =>
      findingOf(`f${index}`, index + 1, {
        ruleId: `rule-${index}`,
        severity: index === 39 ? 'critical' : 'high',
      }),
    )
    const plan = review(findings)
    expect(plan.create).toHaveLength(30)
    expect(plan.create[0]?.line).toBe(40)
    expect(fingerprintsIn(plan.body ?? '')).toHaveLength(10)
    expect(plan.body).toContain('`src/a.js:30`')
    expect(fingerprintsIn(plan.bodyAlone ?? '')).toHaveLength(40)
  })

  it('tells the gravest first, whatever rule they are of', () => {
    const plan = review([
      findingOf('a', 1, { ruleId: 'one', severity: 'critical' }),
      findingOf('b', 2, { ruleId: 'one', severity: 'low' }),
      findingOf('c', 3, { ruleId: 'two', severity: 'high' }),
    ])
    expect(plan.create.map(({ line }) => line)).toEqual([1, 3, 2])
  })

  it.each([
    [5, 5],
    [6, 1],
  ])('folds %d findings of a rule in a file into %d comments', (count, comments) => {
    const findings = Array.from({ length: count }, (_, index) => findingOf(`f${index}`, 9 - index))
    const plan = review(findings)
    expect(plan.create).toHaveLength(comments)
    const said = plan.create.flatMap(({ body }) => fingerprintsIn(body))
    expect(said.toSorted()).toEqual(findings.map(({ fingerprint }) => fingerprint).toSorted())
    if (comments > 1) return
    expect(plan.create[0]?.line).toBe(4)
    expect(plan.create[0]?.body).toContain(`fingerprint \`${printOf('f0')}\``)
  })

  it('folds nothing across files or rules', () => {
    const findings = Array.from({ length: 8 }, (_, index) =>
      findingOf(`f${index}`, index + 1, {
        location: place(index + 1, { path: index % 2 === 0 ? 'src/a.js' : 'src/b.js' }),
      }),
    )
    expect(review(findings).create).toHaveLength(8)
  })
})
