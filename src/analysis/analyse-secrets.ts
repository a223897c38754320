import { type Attribution } from '../core/attribution.ts'
import { type ChangeSet } from '../core/change-set.ts'
import { type Finding } from '../core/finding.ts'
import { type Policy } from '../core/policy.ts'
import { historyFindings } from './analyse.ts'
import { originsOfAddedLines } from './change-lines.ts'
import { judgeDetections } from './judge-detections.ts'
import { byPlace } from './place-detections.ts'
import { scanFile } from './scan-file.ts'
import { compileCustom } from './secrets/custom-patterns.ts'
import { withoutAllowed } from './secrets/without-allowed.ts'

interface Known {
  readonly secrets: Policy['secrets']
  /** Fingerprints of the baseline. */
  readonly knownBefore: ReadonlySet<string>
}

/** What `analyse` finds of secrets, without looking at anything else: in added lines and in every commit. */
export function analyseSecrets(
  changes: ChangeSet,
  attribution: Attribution,
  { secrets, knownBefore }: Known,
): readonly Finding[] {
  const custom = compileCustom(secrets.patterns)
  const scans = changes.files
    .filter(({ status }) => status !== 'removed')
    .map((file) => scanFile(file, custom))
  const gaps = scans.flatMap((scan) => scan.gaps)
  const { findings } = judgeDetections(
    scans.flatMap((scan) => scan.detections),
    {
      suppressions: scans.flatMap((scan) => scan.suppressions),
      incompletePaths: new Set(gaps.flatMap((gap) => gap.path ?? [])),
      originAt: originsOfAddedLines(changes.files, attribution),
      knownBefore,
    },
  )
  const all = [...findings, ...historyFindings({ changes, attribution, scans, custom })]
  const found = all.filter(({ category }) => category === 'secret').toSorted(byPlace)
  return withoutAllowed(found, new Set(secrets.allow)).findings
}
