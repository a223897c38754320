import { type Analysis } from '../core/assessment.ts'
import { type AttributedRange, type Attribution } from '../core/attribution.ts'
import { type DecisionBasis } from '../core/change-facts.ts'
import { type DependencyChange } from '../core/dependency.ts'
import { type Finding } from '../core/finding.ts'
import { nobodySays } from '../core/people-say.ts'
import { type Action } from '../core/policy.ts'
import { type PolicyInForce } from '../core/policy-in-force.ts'
import { decide } from './decide.ts'
import { type PolicyTest } from './policy-tests.ts'

export interface PolicyTestResult {
  readonly name: string
  readonly expected: Action
  readonly decided: Action
  /** Names of the rules that asked for what was decided. */
  readonly rules: readonly string[]
  /** Expected to ask for it, and did not. */
  readonly missing: readonly string[]
}

/** What a policy decides on what a test gives. Everything the test does not say is what is commonest: AI lines in `src/a.ts`. */
export function runPolicyTest(
  test: PolicyTest,
  policy: Pick<PolicyInForce, 'policy' | 'hash'>,
): PolicyTestResult {
  const { findings = [], lines = [], dependencies = [], gaps = [] } = test.given
  const attribution: Attribution = {
    commits: [],
    ranges: [...lines, ...findings, ...dependencies].map((given, index) => rangeOf(given, index)),
    gaps: [],
  }
  const analysis: Analysis = {
    findings: findings.map((given, index) => findingOf(given, index + lines.length)),
    context: [],
    suppressed: [],
    dependencies: dependencies.map((given, index) =>
      dependencyOf(given, index + lines.length + findings.length),
    ),
    packageFacts: [],
    gaps: gaps.map((reason) => ({ path: 'src/a.ts', reason, detail: '' })),
    analysedFiles: 1,
  }
  const { action, reasons } = decide({ attribution, analysis, basis: basisOf(test), policy })
  const rules = reasons.filter((reason) => reason.action === action).map((one) => one.policyRule)
  const wanted = test['because-of'] ?? []
  return {
    name: test.name,
    expected: test.expect,
    decided: action,
    rules,
    missing: wanted.filter((name) => !rules.includes(name)),
  }
}

type Given<Key extends 'findings' | 'lines' | 'dependencies'> = NonNullable<
  PolicyTest['given'][Key]
>[number]

/** Far enough apart that none touches another. */
const room = 2_000_000

function startOf(index: number): number {
  return 1 + index * room
}

function rangeOf(
  given: Given<'findings'> | Given<'lines'> | Given<'dependencies'>,
  index: number,
): AttributedRange {
  const { origin = 'ai', tool = null, evidence = null, path = 'src/a.ts' } = given
  const count = 'count' in given ? (given.count ?? 1) : 1
  const isTraced = tool !== null || evidence !== null
  const trace = { signal: 'test', tool, model: null, strength: evidence ?? 'declared', detail: '' }
  return {
    path,
    startLine: startOf(index),
    endLine: startOf(index) + count - 1,
    commitSha: null,
    origin,
    involvement: 'none',
    evidence: isTraced ? [trace] : [],
  }
}

function findingOf(given: Given<'findings'>, index: number): Finding {
  const { origin = 'ai', path = 'src/a.ts', rule = 'test/rule', cwe = [] } = given
  const line = startOf(index)
  return {
    ruleId: rule,
    category: given.category ?? 'code',
    severity: given.severity ?? 'high',
    confidence: given.confidence ?? 'high',
    title: rule,
    message: '',
    remediation: '',
    cwe,
    location: { path, startLine: line, startColumn: 1, endLine: line, endColumn: 2 },
    trace: [],
    fix: null,
    trial: false,
    fingerprint: index.toString(16).padStart(32, '0'),
    origin,
  }
}

function dependencyOf(given: Given<'dependencies'>, index: number): DependencyChange {
  const { name, ecosystem = 'npm', change = 'added', path = 'src/a.ts' } = given
  return {
    ecosystem,
    name,
    change,
    version: null,
    resolved: null,
    previousVersion: change === 'added' ? null : '1.0.0',
    relation: 'declared',
    scope: 'runtime',
    source: 'registry',
    path,
    line: startOf(index),
  }
}

const someCommit = '0'.repeat(40)

function basisOf({ given }: PolicyTest): DecisionBasis {
  const { missing = [], 'pull-request': pull = {}, today = null } = given
  return {
    facts: {
      author: pull.author ?? null,
      labels: pull.labels ?? null,
      baseBranch: pull['base-branch'] ?? null,
      isFork: pull.fork ?? null,
    },
    missing: {
      withoutTrailer: missing.includes('trailer') ? [someCommit] : [],
      withCoAuthor: missing.includes('co-author') ? [someCommit] : [],
      withoutStatement: missing.includes('statement'),
    },
    people: nobodySays,
    today,
  }
}
