import { describe, expect, it } from '@jest/globals'
import { type Analysis } from '../../src/core/assessment.ts'
import { fingerprintsIn } from '../../src/github/review-marker.ts'
import { toReview } from '../../src/github/to-review.ts'
import { head } from './api-shapes.ts'
import { assessmentOf, findingOf } from './assessment-of.ts'
import { pull } from './change-routes.ts'
import { alpha, changes, commented, review } from './review-plan.ts'

describe('what toReview leaves and changes', () => {
  it('says nothing twice', () => {
    const plan = review([alpha], { comments: [commented(alpha)] })
    expect(plan).toMatchObject({ create: [], body: null, update: [], leave: [100] })
  })

  it('knows a finding that moved, on a newer head', () => {
    const comment = commented(alpha)
    const moved = findingOf('alpha', 33)
    const plan = review([moved], {
      comments: [comment],
      pull: { ...pull, headSha: 'e'.repeat(40) },
    })
    expect(plan).toMatchObject({ create: [], body: null, update: [] })
  })

  it('says nothing that an earlier review lists', () => {
    const plan = toReview({
      assessment: assessmentOf({ findings: [alpha] }),
      pull,
      changes,
      existing: { comments: [], listed: new Set([alpha.fingerprint]) },
      serverUrl: 'https://github.com',
    })
    expect(plan).toMatchObject({ create: [], body: null })
  })

  it('says what else one comment that was folded speaks of once', () => {
    const findings = Array.from({ length: 6 }, (_, index) => findingOf(`f${index}`, index + 1))
    const [first] = review(findings).create
    const comment = commented(alpha, {
      body: first?.body ?? '',
      fingerprints: fingerprintsIn(first?.body ?? ''),
    })
    expect(review(findings, { comments: [comment] })).toMatchObject({ create: [], update: [] })
  })

  it.each<[string, Partial<Analysis>, string]>([
    ['fixed', {}, `**Fixed in ${head}**`],
    [
      'ignored',
      { suppressed: [{ finding: alpha, reason: 'Test *data* only' }] },
      `**Ignored in ${head}: Test \\*data\\* only**`,
    ],
    [
      'fixed, whoever wrote it',
      { gaps: [{ path: 'src/a.js', reason: 'not-attributed', detail: '' }] },
      `**Fixed in ${head}**`,
    ],
  ])('treats a finding as %s', (_, analysis, start) => {
    const comment = commented(alpha)
    const assessment = assessmentOf({ analysis })
    const plan = review([], { assessment, comments: [comment] })
    const [update] = plan.update
    expect(update?.body.startsWith(start)).toBe(true)
    expect(update?.body).toContain(`<details><summary>What was said</summary>\n\n${comment.body}`)
    expect(fingerprintsIn(update?.body ?? '')).toEqual([alpha.fingerprint])
    expect(plan.leave).toEqual([])
  })

  it.each<[string, Partial<Analysis>]>([
    ['still there, on a line that is not new any more', { context: [alpha] }],
    [
      'in a file that could not be looked at',
      { gaps: [{ path: 'src/a.js', reason: 'syntax-error', detail: '' }] },
    ],
    [
      'in a change that was not fetched whole',
      { gaps: [{ path: null, reason: 'not-fetched', detail: '' }] },
    ],
  ])('does not call a finding fixed that is %s', (_, analysis) => {
    const assessment = assessmentOf({ analysis })
    const plan = review([], { assessment, comments: [commented(alpha)] })
    expect(plan).toMatchObject({ update: [], leave: [100] })
  })

  it('says once that a finding is fixed', () => {
    expect(review([], { comments: [commented(alpha, { isSettled: true })] }).update).toEqual([])
  })

  it('tells a finding that came back in its old comment', () => {
    const comment = commented(alpha)
    const plan = review([alpha], {
      comments: [{ ...comment, body: 'Fixed', isSettled: true }],
    })
    expect(plan).toMatchObject({
      create: [],
      body: null,
      update: [{ id: 100, body: comment.body }],
    })
  })

  it('leaves a comment that somebody answered', () => {
    const comments = [commented(alpha, { isAnswered: true })]
    expect(review([], { comments })).toMatchObject({ update: [], leave: [100] })
    expect(review([alpha], { comments })).toMatchObject({ create: [], update: [] })
  })

  it('tells it anew when the verdict on it changed', () => {
    const assessment = assessmentOf({ findings: [alpha], action: 'require-review' })
    const plan = review([], { assessment, comments: [commented(alpha)] })
    expect(plan.update[0]?.body).toContain('👀 Needs a review')
  })
})
