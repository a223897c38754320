import { judgePackages } from '../../src/analysis/dependencies/judge-packages.ts'
import { type PackageKnowledge } from '../../src/analysis/dependencies/package-knowledge.ts'
import { placeDetections } from '../../src/analysis/place-detections.ts'
import { type Origin } from '../../src/core/attribution.ts'
import { type ChangeSet } from '../../src/core/change-set.ts'
import { type DependencyChange } from '../../src/core/dependency.ts'
import { type Finding } from '../../src/core/finding.ts'
import { type Action } from '../../src/core/policy.ts'
import { defaultPolicy } from '../../src/policy/default-policy.ts'
import { judgeFinding } from '../../src/policy/judge-finding.ts'
import { type Subject } from '../../src/policy/match-rule.ts'
import { rulesInForce } from '../../src/policy/rules-in-force.ts'
import { type LabelledName } from './labelled-names.ts'

/** What the default policy makes of each name, added by one author, in the order given. */
export function scoreNames(
  names: readonly LabelledName[],
  packages: PackageKnowledge,
  origin: Origin,
): readonly Action[] {
  const dependencies = names.map((one, index) => toDependency(one, index + 1))
  function originAt(): Origin {
    return origin
  }
  const { detections } = judgePackages({ changes, dependencies, packages, licences, originAt })
  const actions = new Map<number, Action>()
  for (const { finding } of placeDetections(detections, originAt)) {
    const { action } = judgeFinding(subjectOf(finding), rules, defaultPolicy.unmarked)
    const before = actions.get(finding.location.startLine) ?? 'allow'
    const order = ['allow', 'warn', 'require-review', 'block']
    if (order.indexOf(action) > order.indexOf(before))
      actions.set(finding.location.startLine, action)
  }
  return names.map((_, index) => actions.get(index + 1) ?? 'allow')
}

const licences = { allow: null, deny: [] }

const rules = rulesInForce(defaultPolicy, {
  facts: { author: null, labels: null, baseBranch: null, isFork: null },
  ranges: [],
  today: null,
})

function subjectOf(finding: Finding): Subject {
  const { origin, location } = finding
  const none = { evidence: [], dependency: null, gap: null }
  return { ...none, about: 'findings', finding, origin, path: location.path }
}

const changes: ChangeSet = {
  repository: 'bench',
  baseSha: 'b',
  headSha: 'h',
  commits: [],
  files: [],
  gaps: [],
}

function toDependency({ ecosystem, name }: LabelledName, line: number): DependencyChange {
  return {
    ecosystem,
    name,
    change: 'added',
    version: '1.0.0',
    resolved: null,
    previousVersion: null,
    relation: 'declared',
    scope: 'runtime',
    source: 'registry',
    path: ecosystem === 'npm' ? 'package.json' : 'requirements.txt',
    line,
  }
}
