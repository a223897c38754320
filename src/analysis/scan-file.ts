import { type ChangedFile } from '../core/change-set.ts'
import { type Detection } from '../core/finding.ts'
import { type Gap } from '../core/gap.ts'
import { scanCode } from './code/scan-code.ts'
import { gapOf } from './file-gaps.ts'
import { type Knowledge } from './knowledge.ts'
import { scanAddedLines } from './secrets/scan-hunks.ts'
import { scanSecrets } from './secrets/scan-secrets.ts'
import { type Suppression, suppressionsIn } from './suppressions.ts'

/** What the analysers say of one changed file, before anything is placed. */
export interface FileScan {
  readonly path: string
  readonly detections: readonly Detection[]
  readonly gaps: readonly Gap[]
  /** Names the secrets found; for this stage only. */
  readonly secretHashes: readonly string[]
  readonly suppressions: readonly Suppression[]
}

/** Code and secrets of a file with text; of one without, the secrets its patch adds and the gap. */
export function scanFile(file: ChangedFile, knowledge: Knowledge): FileScan {
  const { path, text } = file
  if (text === null) return scanPatch(file)
  const code = scanCode({ path, text }, knowledge)
  const secrets = scanSecrets({ path, text })
  return {
    path,
    detections: [...code.detections, ...secrets.detections],
    gaps: [...code.gaps, ...secrets.gaps],
    secretHashes: secrets.valueHashes,
    suppressions: suppressionsIn({ path, text }),
  }
}

function scanPatch(file: ChangedFile): FileScan {
  const secrets = scanAddedLines(file.path, file.hunks)
  const gap = gapOf(file)
  return {
    path: file.path,
    detections: secrets.map((secret) => secret.detection),
    gaps: gap === null ? [] : [gap],
    secretHashes: secrets.map((secret) => secret.valueHash),
    suppressions: [],
  }
}
