import { type ChangedFile } from '../core/change-set.ts'
import { type Detection } from '../core/finding.ts'
import { type Gap } from '../core/gap.ts'
import { gapOf } from './file-gaps.ts'
import { type CustomPatterns } from './secrets/custom-patterns.ts'
import { scanAddedLines } from './secrets/scan-hunks.ts'
import { scanSecrets } from './secrets/scan-secrets.ts'
import { type Suppression, suppressionsIn } from './suppressions.ts'

/** What is found in one changed file by looking at its text alone, before anything is placed. */
export interface FileScan {
  readonly path: string
  readonly detections: readonly Detection[]
  readonly gaps: readonly Gap[]
  /** Names the secrets found; for this stage only. */
  readonly secretHashes: readonly string[]
  readonly suppressions: readonly Suppression[]
}

/** Secrets and ignore comments of a file with text; of one without, the secrets its patch adds and the gap. */
export function scanFile(file: ChangedFile, custom: CustomPatterns): FileScan {
  const { path, text } = file
  if (text === null) return scanPatch(file, custom)
  const secrets = scanSecrets({ path, text }, custom)
  const gap = gapOf(file)
  return {
    path,
    detections: secrets.detections,
    gaps: gap === null ? secrets.gaps : [...secrets.gaps, gap],
    secretHashes: secrets.valueHashes,
    suppressions: suppressionsIn({ path, text }),
  }
}

function scanPatch(file: ChangedFile, custom: CustomPatterns): FileScan {
  const secrets = scanAddedLines(file.path, file.hunks, custom)
  const gap = gapOf(file)
  return {
    path: file.path,
    detections: secrets.map((secret) => secret.detection),
    gaps: gap === null ? [] : [gap],
    secretHashes: secrets.map((secret) => secret.valueHash),
    suppressions: [],
  }
}
