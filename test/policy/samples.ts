import { type Analysis, type Assessment } from '../../src/core/assessment.ts'
import { type AttributedRange, type Attribution, origins } from '../../src/core/attribution.ts'
import { categories, confidences, type Finding, severities } from '../../src/core/finding.ts'
import { type Gap, gapReasons } from '../../src/core/gap.ts'
import { actions, type Policy, type PolicyInForce, type PolicyRule } from '../../src/core/policy.ts'
import { type MissingDisclosure } from '../../src/core/provenance.ts'
import { decide } from '../../src/policy/decide.ts'
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

export function inForce(policy: Policy = defaultPolicy): PolicyInForce {
  return { policy, hash: hashPolicy(policy), source: { kind: 'default' } }
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
  return {
    repository: 'acme/shop',
    baseSha: 'b'.repeat(40),
    headSha: 'c'.repeat(40),
    attribution,
    analysis,
    decision: decide({
      attribution,
      analysis,
      missing: { ...nothingMissing, ...over.missing },
      policy: inForce(over.policy),
    }),
    policySource: { kind: 'default' },
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

function randomRule(random: Random, index: number): PolicyRule {
  return {
    name: `rule-${index}`,
    origins: random.chance(0.5) ? null : random.some(origins),
    categories: random.chance(0.5) ? null : random.some(categories),
    findings: random.chance(0.7) ? null : random.some(['*', 'javascript/*', 'secret/aws', '']),
    severityAtLeast: random.chance(0.5) ? null : random.one(severities),
    confidenceAtLeast: random.chance(0.5) ? null : random.one(confidences),
    paths: random.chance(0.5) ? null : random.some(globs),
    action: random.one(actions),
    because: random.one(['', 'For a reason.']),
  }
}

function randomPolicy(random: Random): Policy {
  return {
    version: 1,
    mode: random.one(['observe', 'enforce']),
    unmarked: random.one(['human', 'ai', 'unknown-blocks']),
    onGap: Object.fromEntries(
      gapReasons.map((reason) => [reason, random.one(actions)]),
    ) as Policy['onGap'],
    rules: Array.from({ length: random.below(6) }, (_, index) => randomRule(random, index)),
    licences: { allow: null, deny: random.some(['MIT', 'ISC']) },
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
    waivers: defaultPolicy.waivers,
    review: { codeOwners: random.chance(0.3) },
  }
}

export function randomInput(random: Random): {
  readonly attribution: Attribution
  readonly analysis: Analysis
  readonly missing: MissingDisclosure
  readonly policy: PolicyInForce
} {
  return {
    attribution: anAttribution({
      ranges: random.list(5, () =>
        aRange({ path: random.one(paths), origin: random.one(origins), evidence: [] }),
      ),
      gaps: random.list(2, () => randomGap(random)),
    }),
    analysis: anAnalysis({
      findings: random.list(12, () => randomFinding(random)),
      context: random.list(3, () => randomFinding(random)),
      suppressed: random.list(2, () => ({ finding: randomFinding(random), reason: 'x' })),
      gaps: random.list(3, () => randomGap(random)),
    }),
    missing: {
      withoutTrailer: random.some(['a', 'b', 'c', 'd', 'e']),
      withCoAuthor: random.some(['a', 'b']),
      withoutStatement: random.chance(0.3),
    },
    policy: inForce(randomPolicy(random)),
  }
}
