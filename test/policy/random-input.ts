import { type Evidence, origins, strengths } from '../../src/core/attribution.ts'
import { authorKinds } from '../../src/core/change-facts.ts'
import { type DependencyChange, ecosystems } from '../../src/core/dependency.ts'
import { categories, confidences, type Finding, severities } from '../../src/core/finding.ts'
import { type Gap, gapReasons } from '../../src/core/gap.ts'
import { type PeopleSay } from '../../src/core/people-say.ts'
import { actions, modes, type Policy, unmarkedSettings } from '../../src/core/policy.ts'
import { type PolicyInForce } from '../../src/core/policy-in-force.ts'
import { dependencyChanges, type PolicyRule, ruleSubjects } from '../../src/core/policy-rule.ts'
import { waiverKinds } from '../../src/core/waiver.ts'
import { anyRule } from '../../src/policy/any-rule.ts'
import { type DecisionInput } from '../../src/policy/decide.ts'
import { defaultPolicy } from '../../src/policy/default-policy.ts'
import { aFinding, anAnalysis, anAttribution, aRange, inForce, type Random } from './samples.ts'

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

function randomPolicy(random: Random): Policy {
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
    licences: defaultPolicy.licences,
    secrets: defaultPolicy.secrets,
    waivers: defaultPolicy.waivers,
    review: { codeOwners: random.chance(0.3) },
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
      people: randomPeople(random),
      today: random.chance(0.3) ? null : random.one(days),
    },
    policy: inForce(randomPolicy(random)),
  }
}

const olga = { id: 5, login: 'olga', isPerson: true }

function randomPeople(random: Random): PeopleSay {
  return {
    waivers: random.list(2, () => ({
      id: random.one(['w-1', 'w-2']),
      kind: random.one(waiverKinds),
      scope: random.one([
        { kind: 'finding', fingerprint: random.below(40).toString(16).padStart(32, '0') },
        { kind: 'path', ruleId: 'secret/aws', path: random.one(paths) },
        { kind: 'repository', ruleId: 'javascript/sql-injection' },
      ]),
      reason: 'Known.',
      grantedBy: olga,
      number: 1,
      grantedAt: '2026-11-27T00:00:00.000Z',
      until: random.one(['2026-12-31', '2027-01-31']),
    })),
    approvals: random.list(1, () => ({
      by: olga,
      owns: random.chance(0.5) ? null : random.some(paths),
    })),
    discounted: [],
  }
}
