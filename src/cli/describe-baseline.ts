import { type Assessment } from '../core/assessment.ts'
import { type ChangeSet } from '../core/change-set.ts'
import { type Baseline } from '../local/load-baseline.ts'
import { counted } from '../report/markdown.ts'

interface BaselineCheck {
  readonly baseline: Baseline
  readonly changes: ChangeSet
  readonly assessment: Assessment
  /** Every file of the folder was looked at, so that what was not found is gone. */
  readonly isWhole: boolean
}

/** One line for people: how many findings were known before, and how many entries nothing answers to any more. Null without a baseline. */
export function describeBaseline(check: BaselineCheck): string | null {
  const { name, entries } = check.baseline
  if (name === null) return null
  const { findings, context, suppressed } = check.assessment.analysis
  const known = new Set(entries.map(({ fingerprint }) => fingerprint))
  const seen = new Set([
    ...[...findings, ...context].map(({ fingerprint }) => fingerprint),
    ...suppressed.map(({ finding }) => finding.fingerprint),
  ])
  const before = context.filter(({ fingerprint }) => known.has(fingerprint)).length
  const isLookedAt = scopeOf(check)
  const gone = entries.filter(
    ({ fingerprint, path }) => isLookedAt(path) && !seen.has(fingerprint),
  ).length
  const rest =
    gone === 0
      ? ''
      : ` ${counted(gone, 'of its entries stands', 'of its entries stand')} for nothing any more: write it anew with \`countersign baseline\`.`
  return `${counted(before, 'finding')} known before (${name}), not judged.${rest}`
}

/** A file that was not analysed to the end may still hold what was not seen. */
function scopeOf({ changes, assessment, isWhole }: BaselineCheck): (path: string) => boolean {
  const { gaps } = assessment.analysis
  if (gaps.some(({ path }) => path === null)) return () => false
  const incomplete = new Set(gaps.map(({ path }) => path))
  const paths = new Set(
    changes.files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]),
  )
  return (path) => !incomplete.has(path) && (isWhole || paths.has(path))
}
