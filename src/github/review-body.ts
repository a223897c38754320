import { prose } from '../report/markdown.ts'
import { indicator, placeLink, type Remark, type Surroundings } from './comment-body.ts'
import { fingerprintMarkers, reviewMarker } from './review-marker.ts'

interface ReviewText extends Surroundings {
  readonly headSha: string
  /** Number of comments the review carries beside lines. */
  readonly beside: number
  /** What has no comment of its own. */
  readonly listed: readonly Remark[]
}

/** Together below GitHub's 65,536 characters. */
const longestList = 25_000
const mostMarkers = 1000

/** The text of a review, or null when there is nothing to say in it. Hidden in it: the head, and the findings it lists. */
export function toReviewBody(text: ReviewText): string | null {
  const { beside, listed, headSha } = text
  if (beside === 0 && listed.length === 0) return null
  const fingerprints = listed.flatMap((remark) => remark.fingerprints)
  return [
    opening(beside),
    ...listSection(text),
    'The check `countersign` has the whole picture.',
    `${reviewMarker(headSha)}${fingerprintMarkers(fingerprints.slice(0, mostMarkers))}`,
  ].join('\n\n')
}

function opening(beside: number): string {
  if (beside === 0) return '**Countersign** has something to say about this change.'
  const comments = beside === 1 ? 'one comment' : `${beside} comments`
  return `**Countersign** has ${comments} on lines this change adds.`
}

function listSection({ beside, listed, assessment, blobUrl }: ReviewText): readonly string[] {
  if (listed.length === 0) return []
  const items: string[] = []
  let length = 0
  for (const { lead, others } of listed) {
    const { finding, action } = lead
    const folded = others.length === 0 ? '' : `, and ${others.length} more in this file`
    const words = `${indicator(action, assessment.decision)}: ${prose(finding.title, 200)}`
    const item = `- ${placeLink(finding.location, blobUrl)} ${words}${folded}`
    length += item.length
    if (length > longestList) break
    items.push(item)
  }
  const hidden = listed.length - items.length
  if (hidden > 0) items.push(`- and ${hidden} more`)
  return [beside === 0 ? '**Findings**' : '**Also found, without a comment**', items.join('\n')]
}
