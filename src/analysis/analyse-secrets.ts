import { type Attribution } from '../core/attribution.ts'
import { type ChangeSet } from '../core/change-set.ts'
import { type Finding } from '../core/finding.ts'
import { historyFindings } from './analyse.ts'
import { originsOfAddedLines } from './change-lines.ts'
import { judgeDetections } from './judge-detections.ts'
import { byPlace } from './place-detections.ts'
import { scanFile } from './scan-file.ts'

/** What `analyse` finds of secrets, without looking at anything else: in added lines and in every commit. */
export function analyseSecrets(
  changes: ChangeSet,
  attribution: Attribution,
  knownBefore: ReadonlySet<string>,
): readonly Finding[] {
  const scans = changes.files
    .filter(({ status }) => status !== 'removed')
    .map((file) => scanFile(file))
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
  const all = [...findings, ...historyFindings(changes, attribution, scans)]
  return all.filter(({ category }) => category === 'secret').toSorted(byPlace)
}
