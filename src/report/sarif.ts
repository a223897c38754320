import type {
  Log,
  Notification,
  ReportingDescriptor,
  Result,
  Location as SarifLocation,
} from 'sarif'
import { type Assessment } from '../core/assessment.ts'
import { type Finding, type Location } from '../core/finding.ts'
import { type Gap, type GapReason, gapReasons } from '../core/gap.ts'
import { type Action } from '../core/policy.ts'
import { gapNames } from './gap-names.ts'
import { judgedFindings } from './judged-findings.ts'
import { type DescribedRule, sarifLevels, sarifRules } from './sarif-rules.ts'
import { visibleText } from './visible-text.ts'

const maxText = 2_000

/** The address app.yml gives as an example: the project has no public one. */
const informationUri = 'https://countersign.example.com'

/**
 * SARIF 2.1.0 for code scanning and other readers. `rules` are the engine's; rules of secrets and dependencies come from the findings.
 * Results: judged findings, silenced ones with their suppression, and those on untouched lines marked `judged: false`. Gaps are
 * notifications of the invocation. Holds no source text, time or machine name, so equal assessments give equal logs.
 */
export function toSarif(assessment: Assessment, rules: readonly DescribedRule[]): Log {
  const { analysis, engine } = assessment
  const silenced = analysis.suppressed.map(({ finding }) => finding)
  const all = [...analysis.findings, ...silenced, ...analysis.context]
  const described = sarifRules(rules, all)
  const ruleIndex = new Map(described.map(({ id }, index) => [id, index]))
  return {
    version: '2.1.0',
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    runs: [
      {
        tool: {
          driver: {
            name: 'Countersign',
            semanticVersion: engine.version,
            informationUri,
            rules: [...described],
            notifications: gapReasons.map((reason) => gapDescriptor(reason)),
          },
        },
        automationDetails: { id: 'countersign/' },
        columnKind: 'utf16CodeUnits',
        invocations: [invocationOf(assessment)],
        results: resultsOf(assessment).map((result) => ({
          ...result,
          ruleIndex: ruleIndex.get(result.ruleId ?? '') ?? -1,
        })),
        properties: propertiesOf(assessment),
      },
    ],
  }
}

function propertiesOf({ repository, baseSha, headSha, engine, decision }: Assessment) {
  return {
    repository,
    baseSha,
    headSha,
    rulesHash: engine.rulesHash,
    policyHash: decision.policyHash,
    decision: decision.action,
    mode: decision.mode,
  }
}

function resultsOf({ analysis, decision }: Assessment): readonly Result[] {
  return [
    ...judgedFindings(analysis.findings, decision).map(({ finding, action }) =>
      resultOf(finding, { judged: true, action }),
    ),
    ...analysis.suppressed.map(
      ({ finding, reason }): Result => ({
        ...resultOf(finding, { judged: false }),
        suppressions: [
          { kind: 'inSource', status: 'accepted', justification: visibleText(reason, maxText) },
        ],
      }),
    ),
    ...analysis.context.map((finding) => resultOf(finding, { judged: false })),
  ]
}

function gapDescriptor(reason: GapReason): ReportingDescriptor {
  return {
    id: `gap/${reason}`,
    shortDescription: { text: `${gapNames[reason]}.` },
    fullDescription: {
      text: `${gapNames[reason]}. What was not looked at is not clean: the policy's on-gap says what it means for the merge.`,
    },
    help: { text: 'The notification says what was not looked at and what to do about it.' },
  }
}

interface Judged {
  readonly judged: boolean
  readonly action?: Action
}

function resultOf(finding: Finding, judged: Judged): Result {
  const { ruleId, fingerprint, severity, confidence, category, origin, trial, location } = finding
  return {
    ruleId,
    level: sarifLevels[severity],
    message: messageOf(`${finding.message} ${finding.remediation}`),
    locations: [placeOf(location)],
    partialFingerprints: {
      primaryLocationLineHash: `${fingerprint}:1`,
      'countersign/v1': fingerprint,
    },
    ...flowOf(finding),
    properties: { severity, confidence, category, origin, trial, ...judged },
  }
}

/** Plain text messages may hold links in brackets (SARIF 3.11.6), so brackets of a package name are escaped. */
function messageOf(text: string): { readonly text: string } {
  return { text: visibleText(text, maxText).replaceAll(/[\\[\]]/gu, String.raw`\$&`) }
}

function flowOf({ trace }: Finding): Pick<Result, 'codeFlows'> {
  if (trace.length === 0) return {}
  const locations = trace.map(({ location, note }) => ({
    location: { ...placeOf(location), message: messageOf(note) },
  }))
  return { codeFlows: [{ threadFlows: [{ locations }] }] }
}

function placeOf({ path, ...region }: Location): SarifLocation {
  return { physicalLocation: { artifactLocation: artifactOf(path), region } }
}

/** Each folder percent-encoded, so that no path is read as a URI with a scheme, query or fragment. */
function artifactOf(path: string): { uri: string; uriBaseId: string } {
  const segments = path.toWellFormed().split('/')
  return { uri: segments.map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' }
}

function invocationOf({ analysis, attribution, decision }: Assessment) {
  const gaps = [...attribution.gaps, ...analysis.gaps]
  const actionOn = new Map(decision.reasons.map(({ policyRule, action }) => [policyRule, action]))
  const notifications = gaps.map((gap) =>
    notificationOf(gap, actionOn.get(`on-gap/${gap.reason}`) ?? 'warn'),
  )
  return {
    executionSuccessful: notifications.every(({ level }) => level !== 'error'),
    toolExecutionNotifications: notifications,
  }
}

const notificationLevels = {
  allow: 'note',
  warn: 'warning',
  'require-review': 'warning',
  block: 'error',
} as const satisfies Record<Action, Notification.level>

function notificationOf({ path, reason, detail }: Gap, action: Action): Notification {
  return {
    descriptor: { id: `gap/${reason}`, index: gapReasons.indexOf(reason) },
    level: notificationLevels[action],
    message: messageOf(detail),
    ...(path === null
      ? {}
      : { locations: [{ physicalLocation: { artifactLocation: artifactOf(path) } }] }),
  }
}
