import { type Assessment } from '../../../src/core/assessment.ts'
import { finding } from '../../report/compliance/made-log.ts'

/** What nobody should be called. */
export const hostile = '<img src=x onerror=alert(1)>\u202E=cmd|\u0007"\'&'

/** A verdict with something in every part. */
export function whole(assessment: Assessment): Assessment {
  const location = { path: 'src/file-0.js', startLine: 2, startColumn: 1, endLine: 2, endColumn: 9 }
  const found = finding('ai', {
    title: 'SQL text joined from a request',
    message: 'A value becomes part of SQL.',
    remediation: 'Use a parameter.',
    location,
    trace: [{ location, note: 'value from the request' }],
  })
  const by = { id: 5, login: 'hubot', isPerson: true }
  const evidence = {
    signal: 'claude-code/co-author',
    tool: 'claude-code',
    model: null,
    strength: 'declared',
    detail: 'commit trailer',
  } as const
  const waiver = {
    id: 'w-1',
    kind: 'accepted',
    scope: { kind: 'finding', fingerprint: found.fingerprint },
    reason: 'known and taken',
    grantedBy: by,
    number: 1,
    grantedAt: '2026-05-01T09:30:00Z',
    until: '2026-06-01',
  } as const
  return {
    ...assessment,
    attribution: {
      ...assessment.attribution,
      ranges: assessment.attribution.ranges.map((range) => ({ ...range, evidence: [evidence] })),
    },
    analysis: {
      ...assessment.analysis,
      findings: [found],
      context: [finding('human', { title: 'old', fingerprint: 'c'.repeat(32) })],
      suppressed: [{ finding: finding('ai', { title: 'quiet' }), reason: 'a test file' }],
      gaps: [{ path: 'src/odd.js', reason: 'syntax-error', detail: 'Look at it yourself.' }],
      dependencies: [
        {
          ecosystem: 'npm',
          name: 'left-pad',
          change: 'added',
          version: '^1.0.0',
          resolved: null,
          previousVersion: null,
          relation: 'declared',
          scope: 'runtime',
          source: 'registry',
          path: 'package.json',
          line: 7,
        },
      ],
      packageFacts: [noSuchPackage],
    },
    decision: {
      ...assessment.decision,
      action: 'block',
      reasons: [
        {
          policyRule: 'ai-proven',
          action: 'block',
          because: 'Proven flaws stay out.',
          fingerprints: [found.fingerprint],
          places: [],
          approved: false,
        },
      ],
      waived: [{ fingerprint: found.fingerprint, waiver }],
      discounted: [{ by, why: 'stale' }],
    },
    policyOrigin: {
      ...assessment.policyOrigin,
      settings: [{ setting: 'on-gap.too-large', value: 'block', from: 'the default' }],
      notices: ['An older floor is in force.'],
    },
  }
}

const noSuchPackage = {
  ecosystem: 'npm',
  name: 'left-pad',
  existence: 'absent',
  unknownBecause: null,
  firstPublished: null,
  latestVersion: null,
  latestPublished: null,
  releases: null,
  maintainers: null,
  downloads: null,
  deprecated: null,
  repository: null,
  installScripts: null,
  licence: null,
  yanked: null,
  quarantined: null,
  asOf: '2026-05-01T00:00:00Z',
  from: 'registry.test',
} as const

/** The same with hostile text wherever a text can be. */
export function spoilt(assessment: Assessment): Assessment {
  const text = JSON.stringify(whole(assessment))
  const texts = [
    'src/file-0.js',
    'SQL text joined from a request',
    'known and taken',
    'hubot',
    'commit trailer',
    'value from the request',
    'left-pad',
    'ai-proven',
    'w-1',
    'src/odd.js',
    'a test file',
    '\\^1.0.0',
  ]
  const spoiltText = JSON.stringify(hostile).slice(1, -1)
  return JSON.parse(texts.reduce((all, one) => all.replaceAll(one, spoiltText), text)) as Assessment
}
