import { type Analysis } from '../core/assessment.ts'
import { type Attribution } from '../core/attribution.ts'
import { type ChangeSet } from '../core/change-set.ts'
import { type Finding } from '../core/finding.ts'
import { type LicencePolicy } from '../core/licence-policy.ts'
import { bringIntoChange } from './bring-into-change.ts'
import { originsOfAddedLines } from './change-lines.ts'
import { type CodeFile } from './code/load-file.ts'
import { scanProject } from './code/scan-project.ts'
import { scanConfiguration } from './configuration/scan-configuration.ts'
import { judgePackages } from './dependencies/judge-packages.ts'
import { scanDependencies } from './dependencies/scan-dependencies.ts'
import { mergeGaps } from './file-gaps.ts'
import { withoutKnown } from './foreign/without-known.ts'
import { judgeDetections } from './judge-detections.ts'
import { type ChangeKnowledge } from './knowledge.ts'
import { byPlace, placeDetections } from './place-detections.ts'
import { type FileScan, scanFile } from './scan-file.ts'
import { type CustomPatterns, compileCustom } from './secrets/custom-patterns.ts'
import { scanHistory } from './secrets/scan-history.ts'
import { withoutAllowed } from './secrets/without-allowed.ts'

/**
 * What is wrong in a change. A finding counts when its place or a step of its trace lies on a line the change adds; other
 * findings in changed files are context. Whatever could not be looked at is a gap. Pure: equal input, equal output.
 */
export function analyse(
  changes: ChangeSet,
  attribution: Attribution,
  knowledge: ChangeKnowledge & { readonly licences: LicencePolicy },
): Analysis {
  const files = changes.files.filter((file) => file.status !== 'removed')
  const custom = compileCustom(knowledge.secrets.patterns)
  const scans = files.map((file) => scanFile(file, custom))
  const texts = codeFiles(changes)
  const code = knowledge.code ?? scanProject(texts, knowledge, knowledge.context)
  const configuration = scanConfiguration(texts, knowledge, knowledge.context)
  const dependencies = scanDependencies(changes, knowledge.project)
  const originAt = originsOfAddedLines(changes.files, attribution)
  const packages = judgePackages({ ...knowledge, ...dependencies, changes, originAt })
  const results = [...scans, code, configuration, dependencies, packages]
  const gaps = results.flatMap((result) => result.gaps)
  const incompletePaths = new Set(gaps.flatMap((gap) => gap.path ?? []))
  const own = results.flatMap((result) => result.detections)
  const detections = withoutKnown(bringIntoChange(own, files, originAt), knowledge.foreign)
  const judged = judgeDetections(detections, {
    suppressions: scans.flatMap((scan) => scan.suppressions),
    incompletePaths,
    originAt,
    knownBefore: knowledge.knownBefore,
  })
  const history = historyFindings({ changes, attribution, scans, custom })
  const { findings, suppressed } = withoutAllowed(
    [...judged.findings, ...history].toSorted(byPlace),
    new Set(knowledge.secrets.allow),
  )
  return {
    findings,
    context: judged.context,
    suppressed: [...judged.suppressed, ...suppressed],
    dependencies: dependencies.dependencies,
    packageFacts: packages.facts,
    gaps: mergeGaps([...changes.gaps, ...gaps]),
    analysedFiles: countComplete(scans, incompletePaths),
  }
}

/** What is scanned for code: together, so that a flow is followed from one changed file into another. */
export function codeFiles({ files }: ChangeSet): readonly CodeFile[] {
  return files.flatMap(({ path, text, status }) =>
    text === null || status === 'removed' ? [] : [{ path, text }],
  )
}

interface History {
  readonly changes: ChangeSet
  readonly attribution: Attribution
  readonly scans: readonly FileScan[]
  readonly custom: CustomPatterns
}

/** A secret that a commit added and a later one removed is on no line of the head; its origin is the commit's. */
export function historyFindings({
  changes,
  attribution,
  scans,
  custom,
}: History): readonly Finding[] {
  const headHashes = new Set(scans.flatMap((scan) => scan.secretHashes))
  const secrets = scanHistory(changes, headHashes, custom)
  const originOf = new Map(attribution.commits.map((commit) => [commit.sha, commit.origin]))
  const commitOf = new Map(secrets.map((secret) => [secret.detection, secret.commitSha]))
  const detections = secrets.map((secret) => secret.detection)
  return placeDetections(detections, () => null).map(({ detection, finding }) => ({
    ...finding,
    origin: originOf.get(commitOf.get(detection) ?? '') ?? 'unknown',
  }))
}

function countComplete(scans: readonly FileScan[], incomplete: ReadonlySet<string>): number {
  return scans.filter((scan) => !incomplete.has(scan.path)).length
}
