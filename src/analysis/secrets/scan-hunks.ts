import { type Hunk, type Line } from '../../core/change-set.ts'
import { type Detection } from '../../core/finding.ts'
import { indexLines } from '../line-index.ts'
import { type CustomPatterns } from './custom-patterns.ts'
import { findSecrets } from './find-secrets.ts'
import { type FoundSecret } from './found-secret.ts'
import { valueHash } from './redact.ts'
import { toDetection } from './secret-detection.ts'
import { textStyleOf } from './text-style.ts'

/** A secret in a patch: what to report, and a name for its value that never leaves this stage. */
export interface SecretInHunk {
  readonly detection: Detection
  readonly valueHash: string
}

/** Secrets on the added lines of a patch, for a version of a file whose whole text is not at hand. */
export function scanAddedLines(
  path: string,
  hunks: readonly Hunk[],
  custom: CustomPatterns,
): readonly SecretInHunk[] {
  return hunks.flatMap((hunk) => {
    const lines = hunk.lines.filter((line) => line.kind !== 'removed')
    const text = lines.map((line) => line.text).join('\n')
    return findSecrets(text, textStyleOf(path), custom).secrets.flatMap((secret) =>
      placeInHunk(secret, { path, lines, text }),
    )
  })
}

/** Value hashes of what the patch takes away: it was there before. */
export function hashesOfRemoved(
  path: string,
  hunks: readonly Hunk[],
  custom: CustomPatterns,
): readonly string[] {
  return hunks.flatMap((hunk) => {
    const lines = hunk.lines.filter((line) => line.kind !== 'added')
    const text = lines.map((line) => line.text).join('\n')
    return findSecrets(text, textStyleOf(path), custom).secrets.map((secret) => valueHash(secret))
  })
}

function placeInHunk(
  secret: FoundSecret,
  hunk: { readonly path: string; readonly lines: readonly Line[]; readonly text: string },
): readonly SecretInHunk[] {
  const place = indexLines(hunk.text).locate(hunk.path, secret.start, secret.end)
  const covered = hunk.lines.slice(place.startLine - 1, place.endLine)
  if (!covered.some((line) => line.kind === 'added')) return []
  const startLine = covered[0]?.newNumber ?? 1
  const endLine = covered.at(-1)?.newNumber ?? startLine
  const location = { ...place, startLine, endLine }
  return [{ detection: toDetection(secret, location), valueHash: valueHash(secret) }]
}
