import { type Finding } from '../../src/core/finding.ts'
import { type ExistingComment } from '../../src/github/existing-review.ts'
import { fingerprintsIn } from '../../src/github/review-marker.ts'
import { type ReviewPlan, toReview } from '../../src/github/to-review.ts'
import { assessmentOf, changesOf, fileOf, findingOf } from './assessment-of.ts'
import { pull } from './change-routes.ts'

type Input = Parameters<typeof toReview>[0]

export const changes = changesOf(fileOf('src/a.js', 1, 99), fileOf('src/b.js', 1, 99))

/** What is to be said of `findings`, all to be blocked, when nothing or `comments` were said before. */
export function review(
  findings: readonly Finding[],
  part: Partial<Omit<Input, 'existing'>> & {
    readonly comments?: Input['existing']['comments']
  } = {},
): ReviewPlan {
  const { comments = [], ...rest } = part
  return toReview({
    assessment: assessmentOf({ findings }),
    pull,
    changes,
    existing: { comments, listed: new Set() },
    serverUrl: 'https://github.com',
    ...rest,
  })
}

/** A comment as GitHub keeps it after we made it. */
export function commented(finding: Finding, part: Partial<ExistingComment> = {}): ExistingComment {
  const body = review([finding]).create[0]?.body ?? ''
  return {
    id: 100,
    path: finding.location.path,
    body,
    fingerprints: fingerprintsIn(body),
    anchor: { startLine: null, line: finding.location.startLine },
    isSettled: false,
    isAnswered: false,
    ...part,
  }
}

export const alpha = findingOf('alpha', 3)
