import { createHash } from 'node:crypto'
import { type Analysis, type Assessment } from '../../src/core/assessment.ts'
import { type ChangedFile, type ChangeSet } from '../../src/core/change-set.ts'
import { type Finding, type Location } from '../../src/core/finding.ts'
import { nobodySays } from '../../src/core/people-say.ts'
import { type Action, type Policy } from '../../src/core/policy.ts'
import { defaultOrigin } from '../policy/default-origin.ts'
import { base, head } from './api-shapes.ts'

interface Parts {
  readonly findings?: readonly Finding[]
  readonly action?: Action
  readonly mode?: Policy['mode']
  readonly headSha?: string
  readonly analysis?: Partial<Analysis>
  readonly ranges?: Assessment['attribution']['ranges']
}

/** An assessment whose findings all have one action. */
export function assessmentOf(parts: Parts = {}): Assessment {
  const { findings = [], action = 'block', mode = 'enforce', headSha = head, ranges = [] } = parts
  const fingerprints = findings.map(({ fingerprint }) => fingerprint)
  const isAsked = findings.length > 0 && action !== 'allow'
  return {
    repository: 'acme/shop',
    baseSha: base,
    headSha,
    attribution: { commits: [], ranges, gaps: [] },
    analysis: {
      findings,
      context: [],
      suppressed: [],
      dependencies: [],
      packageFacts: [],
      gaps: [],
      analysedFiles: 1,
      ...parts.analysis,
    },
    decision: {
      action: isAsked ? action : 'allow',
      mode,
      reasons: isAsked
        ? [
            {
              policyRule: 'ai-proven',
              action,
              because: 'Because.',
              fingerprints,
              places: [],
              approved: false,
            },
          ]
        : [],
      waived: [],
      approvals: [],
      discounted: [],
      policyHash: 'c'.repeat(64),
    },
    basis: {
      facts: { author: null, labels: null, baseBranch: null, isFork: null },
      missing: { withoutTrailer: [], withCoAuthor: [], withoutStatement: false },
      people: nobodySays,
      today: null,
    },
    policyOrigin: defaultOrigin,
    engine: { version: '0.1.0', rulesHash: 'd'.repeat(64) },
  }
}

export function place(startLine: number, part: Partial<Location> = {}): Location {
  return { path: 'src/a.js', startLine, startColumn: 1, endLine: startLine, endColumn: 9, ...part }
}

/** A finding on one line of `src/a.js`; its name makes its fingerprint. */
export function findingOf(name: string, line: number, part: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'javascript/sql-injection',
    category: 'code',
    severity: 'high',
    confidence: 'high',
    title: 'SQL injection',
    message: 'Text from the request becomes part of a query.',
    remediation: 'Use a parameter.',
    cwe: [89],
    location: place(line),
    trace: [],
    fix: null,
    trial: false,
    fingerprint: printOf(name),
    origin: 'ai',
    ...part,
  }
}

export function printOf(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 32)
}

/** A file whose lines `from..to` are one hunk of added lines. */
export function fileOf(path: string, from: number, to: number): ChangedFile {
  return {
    path,
    previousPath: null,
    status: 'modified',
    hunks: [
      {
        oldStart: from,
        newStart: from,
        lines: Array.from({ length: to - from + 1 }, (_, index) => ({
          kind: 'added',
          text: 'x',
          oldNumber: null,
          newNumber: from + index,
        })),
      },
    ],
    text: '',
    missing: null,
  }
}

export function changesOf(...files: readonly ChangedFile[]): ChangeSet {
  return {
    repository: 'acme/shop',
    baseSha: base,
    headSha: head,
    commits: [],
    files,
    gaps: [],
  }
}
