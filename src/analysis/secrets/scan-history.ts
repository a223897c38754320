import { type ChangedFile, type ChangeSet, type Commit } from '../../core/change-set.ts'
import { type Detection } from '../../core/finding.ts'
import { type CustomPatterns } from './custom-patterns.ts'
import { hashesOfRemoved, type SecretInHunk, scanAddedLines } from './scan-hunks.ts'

/** A secret that one commit of the change added and that the head no longer has. */
export interface SecretInHistory {
  readonly detection: Detection
  readonly commitSha: string
}

/**
 * Searches what every commit adds. A secret that is gone at the head is still in the history of the branch: whoever can
 * fetch the branch has it. Each value is reported once, at the first commit that has it, unless it is at the head
 * (`headHashes`) or was there before the change.
 */
export function scanHistory(
  changes: ChangeSet,
  headHashes: ReadonlySet<string>,
  custom: CustomPatterns,
): readonly SecretInHistory[] {
  if (changes.commits.length < 2) return []
  const found = new Map<string, SecretInHistory>()
  for (const commit of changes.commits) {
    for (const { detection, valueHash } of addedBy(commit, custom)) {
      if (headHashes.has(valueHash) || found.has(valueHash)) continue
      found.set(valueHash, { detection: inHistory(detection, commit), commitSha: commit.sha })
    }
  }
  if (found.size === 0) return []
  for (const file of changes.files) {
    for (const hash of hashesOfRemoved(file.path, file.hunks, custom)) found.delete(hash)
  }
  return [...found.values()]
}

/** A merge adds only what neither parent had; what came with the second parent belongs to the commits there. */
function addedBy(commit: Commit, custom: CustomPatterns): readonly SecretInHunk[] {
  const added = inFiles(commit.files, custom)
  if (commit.parents.length < 2 || added.length === 0) return added
  if (commit.secondParentFiles === null) return []
  const second = inFiles(commit.secondParentFiles, custom)
  const sinceSecond = new Set(second.map((secret) => secret.valueHash))
  return added.filter((secret) => sinceSecond.has(secret.valueHash))
}

function inFiles(files: readonly ChangedFile[], custom: CustomPatterns): readonly SecretInHunk[] {
  return files.flatMap((file) => scanAddedLines(file.path, file.hunks, custom))
}

function inHistory(detection: Detection, commit: Commit): Detection {
  return {
    ...detection,
    ruleId: `${detection.ruleId}/in-history`,
    title: `${detection.title}, removed again`,
    message: `${detection.message} A later commit removed it, but it is still in the history of this branch (commit ${commit.sha.slice(0, 12)}).`,
    remediation: `${detection.remediation} Rotating is what counts: rewriting the branch does not take back what was pushed.`,
  }
}
