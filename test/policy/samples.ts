import { type Analysis, type Assessment } from '../../src/core/assessment.ts'
import {
  type AttributedRange,
  type Attribution,
  type Evidence,
  origins,
  strengths,
} from '../../src/core/attribution.ts'
import { authorKinds, type DecisionBasis } from '../../src/core/change-facts.ts'
import { type DependencyChange, ecosystems } from '../../src/core/dependency.ts'
import { categories, confidences, type Finding, severities } from '../../src/core/finding.ts'
import { type Gap, gapReasons } from '../../src/core/gap.ts'
import { actions, modes, type Policy, unmarkedSettings } from '../../src/core/policy.ts'
import { type PolicyInForce } from '../../src/core/policy-in-force.ts'
import { dependencyChanges, type PolicyRule, ruleSubjects } from '../../src/core/policy-rule.ts'
import { type MissingDisclosure } from '../../src/core/provenance.ts'
import { anyRule } from '../../src/policy/any-rule.ts'
import { type DecisionInput, decide } from '../../src/policy/decide.ts'
import { defaultPolicy } from '../../src/policy/default-policy.ts'
import { hashPolicy } from '../../src/policy/hash-policy.ts'

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
    policyOrigin: { sources: [{ kind: 'default' }], settings: [], ignored: [], notices: [] },
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

const paths = ['src/a.js', 'src/auth/login.ts', 'infra/main.tf', '', 'a b/`|@x.md', '../../x']
const globs = ['**', 'src/**', '*.ts', 'src/{a,b}.js', '((((', '**x', '[a-z]+$', '']

function randomFinding(random: Random): Finding {
  const path = random.one(paths)
  const startLine = 1 + random.below(20)
  return aFinding({
    ruleId: random.one(['javascript/sql-injection', 'secret/aws', 'npm/unknown', '']),
    fingerprint: random.below(40).toString(16).padStart(32, '0'),
    category: random.one(categories),
    severity: random.one(severities),
    confidence: random.one(confidences),
    origin: random.one(origins),
    trial: random.chance(0.2),
    location: { path, startLine, startColumn: 1, endLine: startLine, endColumn: 4 },
  })
}

function randomGap(random: Random): Gap {
  return {
    path: random.chance(0.2) ? null : random.one(paths),
    reason: random.one(gapReasons),
    detail: random.one(['', 'It could not be read. Split it.', 'x @y']),
  }
}

export function randomRule(random: Random, name: string): PolicyRule {
  function maybe<T>(chance: number, make: () => T): T | null {
    return random.chance(chance) ? make() : null
  }
  return {
    ...anyRule,
    name,
    about: random.chance(0.5) ? 'findings' : random.one(ruleSubjects),
    origins: maybe(0.5, () => random.some(origins)),
    evidence: maybe(0.15, () => random.some(strengths)),
    tools: maybe(0.15, () => random.some(tools)),
    categories: maybe(0.3, () => random.some(categories)),
    findings: maybe(0.3, () => random.some(['*', 'javascript/*', 'secret/aws', ''])),
    cwe: maybe(0.1, () => random.some([79, 89])),
    severityAtLeast: maybe(0.3, () => random.one(severities)),
    confidenceAtLeast: maybe(0.3, () => random.one(confidences)),
    ecosystems: maybe(0.1, () => random.some(ecosystems)),
    changes: maybe(0.1, () => random.some(dependencyChanges)),
    packages: maybe(0.1, () => random.some(['left*', 'lodash'])),
    gaps: maybe(0.1, () => random.some(gapReasons)),
    paths: maybe(0.4, () => random.some(globs)),
    when: {
      authors: maybe(0.1, () => random.some(authorKinds)),
      labels: maybe(0.1, () => random.some(['hotfix', 'Docs'])),
      baseBranches: maybe(0.1, () => random.some(['main', 'release/**'])),
      fork: maybe(0.1, () => random.chance(0.5)),
      aiShareAtLeast: maybe(0.1, () => 1 + random.below(100)),
    },
    trial: maybe(0.15, () => random.one(days)),
    action: random.one(actions),
    because: random.one(['', 'For a reason.']),
  }
}

const tools = ['claude-code', 'Copilot'] as const
const days = ['2026-01-01', '2027-01-31', '2027-06-30'] as const

export function randomPolicy(random: Random): Policy {
  return {
    version: 1,
    mode: random.one(modes),
    unmarked: random.one(unmarkedSettings),
    onGap: Object.fromEntries(
      gapReasons.map((reason) => [reason, random.one(actions)]),
    ) as Policy['onGap'],
    rules: Array.from({ length: random.below(6) }, (_, index) =>
      randomRule(random, `rule-${index}`),
    ),
    provenance: {
      ...defaultPolicy.provenance,
      disclosure: {
        trailers: random.some(['Assisted-by', 'Generated-by']),
        trailersOn: random.one(['ai', 'all']),
        forbidCoAuthors: random.chance(0.5),
        statement: random.chance(0.5) ? null : 'AI usage:',
        action: random.one(actions),
      },
    },
  }
}

function randomEvidence(random: Random): readonly Evidence[] {
  return random.list(2, () => ({
    signal: 'x',
    tool: random.chance(0.2) ? null : random.one(tools),
    model: null,
    strength: random.one(strengths),
    detail: '',
  }))
}

function randomDependency(random: Random): DependencyChange {
  const change = random.one(dependencyChanges)
  return {
    ecosystem: random.one(ecosystems),
    name: random.one(['left-pad', 'lodash']),
    change,
    version: '1.0.0',
    resolved: null,
    previousVersion: change === 'added' ? null : '0.9.0',
    relation: 'declared',
    scope: 'runtime',
    source: 'registry',
    path: random.one(paths),
    line: 1 + random.below(20),
  }
}

export function randomInput(random: Random): DecisionInput & { readonly policy: PolicyInForce } {
  return {
    attribution: anAttribution({
      ranges: random
        .list(5, () => ({ path: random.one(paths), origin: random.one(origins) }))
        .map((over, index) =>
          aRange({
            ...over,
            startLine: index * 4 + 1,
            endLine: index * 4 + 4,
            evidence: randomEvidence(random),
          }),
        ),
      gaps: random.list(2, () => randomGap(random)),
    }),
    analysis: anAnalysis({
      findings: random.list(12, () => randomFinding(random)),
      context: random.list(3, () => randomFinding(random)),
      suppressed: random.list(2, () => ({ finding: randomFinding(random), reason: 'x' })),
      dependencies: random.list(3, () => randomDependency(random)),
      gaps: random.list(3, () => randomGap(random)),
    }),
    basis: {
      facts: {
        author: random.chance(0.3) ? null : random.one(authorKinds),
        labels: random.chance(0.3) ? null : random.some(['HotFix', 'docs']),
        baseBranch: random.chance(0.3) ? null : random.one(['main', 'release/1']),
        isFork: random.chance(0.3) ? null : random.chance(0.5),
      },
      missing: {
        withoutTrailer: random.some(['a', 'b', 'c', 'd', 'e']),
        withCoAuthor: random.some(['a', 'b']),
        withoutStatement: random.chance(0.3),
      },
      today: random.chance(0.3) ? null : random.one(days),
    },
    policy: inForce(randomPolicy(random)),
  }
}
