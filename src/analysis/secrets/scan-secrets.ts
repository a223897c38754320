import { type Detection } from '../../core/finding.ts'
import { type Gap } from '../../core/gap.ts'
import { indexLines } from '../line-index.ts'
import { type CustomPatterns, noCustomPatterns } from './custom-patterns.ts'
import { findSecrets } from './find-secrets.ts'
import { type FoundSecret } from './found-secret.ts'
import { valueHash } from './redact.ts'
import { toDetection } from './secret-detection.ts'
import { textStyleOf } from './text-style.ts'

/** What a search of one file gives. No part of any secret is in it. */
export interface SecretScan {
  readonly detections: readonly Detection[]
  readonly gaps: readonly Gap[]
  /** Names the values found, to compare them with those of other files and commits; for this stage only. */
  readonly valueHashes: readonly string[]
}

/** Finds credentials in one file. Never throws; work is bounded, and stopping at the bound is a gap. */
export function scanSecrets(
  file: { readonly path: string; readonly text: string },
  custom: CustomPatterns = noCustomPatterns,
): SecretScan {
  const { secrets, isComplete } = findSecrets(file.text, textStyleOf(file.path), custom)
  return {
    detections: locate(file, secrets),
    gaps: isComplete ? [] : [outOfWork(file.path)],
    valueHashes: secrets.map((secret) => valueHash(secret)),
  }
}

function locate(
  file: { readonly path: string; readonly text: string },
  secrets: readonly FoundSecret[],
): readonly Detection[] {
  if (secrets.length === 0) return []
  const lines = indexLines(file.text)
  return secrets.map((secret) =>
    toDetection(secret, lines.locate(file.path, secret.start, secret.end)),
  )
}

function outOfWork(path: string): Gap {
  return {
    path,
    reason: 'timed-out',
    detail:
      'The search for secrets reached its work limit before the end of this file; search the rest by hand or split the file.',
  }
}
