import { type Analysis, type Assessment } from '../../src/core/assessment.ts'
import { type AttributedRange, type Attribution } from '../../src/core/attribution.ts'
import { type DecisionBasis } from '../../src/core/change-facts.ts'
import { type Finding } from '../../src/core/finding.ts'
import { nobodySays } from '../../src/core/people-say.ts'
import { type Policy } from '../../src/core/policy.ts'
import { type PolicyInForce } from '../../src/core/policy-in-force.ts'
import { type PolicyRule } from '../../src/core/policy-rule.ts'
import { type MissingDisclosure } from '../../src/core/provenance.ts'
import { anyRule } from '../../src/policy/any-rule.ts'
import { decide } from '../../src/policy/decide.ts'
import { defaultPolicy } from '../../src/policy/default-policy.ts'
import { hashPolicy } from '../../src/policy/hash-policy.ts'
import { defaultOrigin } from './default-origin.ts'

let nextFingerprint = 0

export function aFinding(over: Partial<Finding> = {}): Finding {
  nextFingerprint += 1
  return {
    ruleId: 'javascript/sql-injection',
    fingerprint: nextFingerprint.toString(16).padStart(32, '0'),
    category: 'code',
    severity: 'high',
    confidence: 'high',
    title: 'SQL from user input',
    message: 'A value from the request becomes SQL text, so a client can change the query.',
    remediation: 'Pass the value as a parameter.',
    cwe: [89],
    location: { path: 'src/a.js', startLine: 3, startColumn: 5, endLine: 3, endColumn: 12 },
    trace: [],
    fix: null,
    trial: false,
    origin: 'ai',
    ...over,
  }
}

export function aRange(over: Partial<AttributedRange> = {}): AttributedRange {
  return {
    path: 'src/a.js',
    startLine: 1,
    endLine: 10,
    commitSha: 'a'.repeat(40),
    origin: 'ai',
    involvement: 'co-authored',
    evidence: [
      {
        signal: 'claude-code/co-author',
        tool: 'Claude Code',
        model: null,
        strength: 'declared',
        detail: 'commit trailer',
      },
    ],
    ...over,
  }
}

export function anAttribution(over: Partial<Attribution> = {}): Attribution {
  return { commits: [], ranges: [aRange()], gaps: [], ...over }
}

export function anAnalysis(over: Partial<Analysis> = {}): Analysis {
  return {
    findings: [],
    context: [],
    suppressed: [],
    dependencies: [],
    packageFacts: [],
    gaps: [],
    analysedFiles: 1,
    ...over,
  }
}

export const nothingMissing: MissingDisclosure = {
  withoutTrailer: [],
  withCoAuthor: [],
  withoutStatement: false,
}

/** Nothing is known of a pull request, nothing is missing. */
export function aBasis(over: Partial<DecisionBasis> = {}): DecisionBasis {
  return {
    facts: { author: null, labels: null, baseBranch: null, isFork: null },
    missing: nothingMissing,
    people: nobodySays,
    today: null,
    ...over,
  }
}

export function inForce(policy: Policy = defaultPolicy): PolicyInForce {
  return {
    policy,
    hash: hashPolicy(policy),
    sources: [{ kind: 'default' }],
    settings: [],
    ignored: [],
    notices: [],
    floorHash: null,
  }
}

/** A rule without conditions, but for those given. */
export function aRule(over: Partial<PolicyRule> = {}): PolicyRule {
  return { ...anyRule, name: 'x', action: 'block', because: 'Because.', ...over }
}

export function anAssessment(
  over: {
    readonly attribution?: Partial<Attribution>
    readonly analysis?: Partial<Analysis>
    readonly policy?: Policy
    readonly missing?: Partial<MissingDisclosure>
  } = {},
): Assessment {
  const attribution = anAttribution(over.attribution)
  const analysis = anAnalysis(over.analysis)
  const basis = aBasis({ missing: { ...nothingMissing, ...over.missing } })
  return {
    repository: 'acme/shop',
    baseSha: 'b'.repeat(40),
    headSha: 'c'.repeat(40),
    attribution,
    analysis,
    decision: decide({ attribution, analysis, basis, policy: inForce(over.policy) }),
    basis,
    policyOrigin: defaultOrigin,
    engine: { version: '0.1.0', rulesHash: 'd'.repeat(64) },
  }
}

/** A source of choices that are the same on every run. */
export interface Random {
  readonly below: (limit: number) => number
  readonly chance: (of: number) => boolean
  readonly one: <T>(values: readonly T[]) => T
  readonly some: <T>(values: readonly T[]) => readonly T[]
  readonly list: <T>(limit: number, make: () => T) => readonly T[]
  readonly shuffled: <T>(values: readonly T[]) => readonly T[]
}

/** Linear congruence modulo 2^32 with the constants of Numerical Recipes; the upper bits are used. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  function next(): number {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state >>> 8) / 2 ** 24
  }
  function below(limit: number): number {
    return Math.floor(next() * limit)
  }
  return {
    below,
    chance: (of) => next() < of,
    one: <T>(values: readonly T[]) => values[below(values.length)] as T,
    some: (values) => values.filter(() => next() < 0.4),
    list: (limit, make) => Array.from({ length: below(limit + 1) }, make),
    shuffled: (values) =>
      values
        .map((value) => ({ value, key: next() }))
        .toSorted((first, second) => first.key - second.key)
        .map(({ value }) => value),
  }
}
