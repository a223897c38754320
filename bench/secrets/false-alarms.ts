import { confidenceAt } from '../../src/analysis/paths.ts'
import { scanSecrets } from '../../src/analysis/secrets/scan-secrets.ts'
import { type Confidence, type Detection } from '../../src/core/finding.ts'
import { readTree } from './read-tree.ts'

export interface Reported {
  readonly detection: Detection
  /** With what is known of its place, as a review would say it. */
  readonly confidence: Confidence
}

export interface FalseAlarms {
  readonly files: number
  readonly lines: number
  readonly reported: readonly Reported[]
}

/** What is reported in published packages, whose authors were asked not to leave secrets in them. */
export function measureFalseAlarms(roots: readonly string[]): FalseAlarms {
  let files = 0
  let lines = 0
  const reported: Reported[] = []
  for (const file of readTree(roots)) {
    files += 1
    lines += file.text.split('\n').length
    for (const detection of scanSecrets(file).detections) {
      reported.push({ detection, confidence: confidenceAt(file.path, detection.confidence) })
    }
  }
  return { files, lines, reported }
}
