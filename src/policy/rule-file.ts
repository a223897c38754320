import * as z from 'zod'
import { origins, strengths } from '../core/attribution.ts'
import { authorKinds } from '../core/change-facts.ts'
import { ecosystems } from '../core/dependency.ts'
import { categories, confidences, severities } from '../core/finding.ts'
import { gapReasons } from '../core/gap.ts'
import { actions } from '../core/policy.ts'
import {
  dependencyChanges,
  type PolicyRule,
  type RuleSubject,
  ruleSubjects,
} from '../core/policy-rule.ts'
import { glob, listOf, namePattern, ruleName, shownText, toolName } from './file-values.ts'

const whenSchema = z.strictObject({
  authors: listOf(z.enum(authorKinds)),
  labels: listOf(shownText(100)),
  'base-branches': listOf(glob),
  fork: z.boolean().optional(),
  'ai-share-at-least': z.int().min(1).max(100).optional(),
})

const ruleShape = z.strictObject({
  name: ruleName,
  about: z.enum(ruleSubjects).optional(),
  origins: listOf(z.enum(origins)),
  evidence: listOf(z.enum(strengths)),
  tools: listOf(toolName),
  categories: listOf(z.enum(categories)),
  findings: listOf(namePattern),
  cwe: listOf(z.int().min(1).max(99_999)),
  'severity-at-least': z.enum(severities).optional(),
  'confidence-at-least': z.enum(confidences).optional(),
  ecosystems: listOf(z.enum(ecosystems)),
  changes: listOf(z.enum(dependencyChanges)),
  packages: listOf(namePattern),
  gaps: listOf(z.enum(gapReasons)),
  paths: listOf(glob),
  when: whenSchema.optional(),
  trial: z.iso
    .date(
      'It is no day of the calendar, so the trial would never end or never begin. Write the last day of the trial as year, month and day, such as `2027-01-31`.',
    )
    .optional(),
  action: z.enum(actions),
  because: shownText(300),
})

/** One entry of `rules`, as it is written. */
export const ruleSchema = ruleShape.superRefine((rule, context) => {
  const about = rule.about ?? 'findings'
  for (const [key, subjects] of Object.entries(subjectsOfKey)) {
    if (!isStated(rule, key) || subjects.some((subject) => subject === about)) continue
    context.addIssue({ code: 'custom', path: [key], message: misfitText(about, subjects) })
  }
  if (rule.trial !== undefined && (rule.action === 'allow' || rule.action === 'warn')) {
    context.addIssue({ code: 'custom', path: ['trial'], message: idleTrialText })
  }
})

export type RuleFile = z.infer<typeof ruleSchema>

/** Which subjects a condition can be about; a key that is not here fits all. */
const subjectsOfKey = {
  origins: ['findings', 'lines', 'dependencies'],
  evidence: ['findings', 'lines', 'dependencies'],
  tools: ['findings', 'lines', 'dependencies'],
  categories: ['findings'],
  findings: ['findings'],
  cwe: ['findings'],
  'severity-at-least': ['findings'],
  'confidence-at-least': ['findings'],
  ecosystems: ['dependencies'],
  changes: ['dependencies'],
  packages: ['dependencies'],
  gaps: ['gaps'],
  paths: ['findings', 'lines', 'dependencies', 'gaps'],
} as const satisfies Partial<Record<keyof RuleFile, readonly RuleSubject[]>>

function isStated(rule: object, key: string): boolean {
  return new Map(Object.entries(rule)).get(key) !== undefined
}

function misfitText(about: RuleSubject, subjects: readonly RuleSubject[]): string {
  const fitting = subjects.map((subject) => `\`about: ${subject}\``).join(' or ')
  return `The rule is about ${about}, which have no such thing, so it could never apply. Write ${fitting}, or remove the condition.`
}

const idleTrialText =
  'A rule on trial does no more than warn, and this one never does more, so the trial would mean nothing. Remove it, or give the action that comes after the trial.'

/** The keys there are, by the keys above them. */
export const ruleKeys: ReadonlyMap<string, readonly string[]> = new Map([
  ['rules', Object.keys(ruleShape.shape)],
  ['rules.when', Object.keys(whenSchema.shape)],
])

export function toRule(rule: RuleFile): PolicyRule {
  const { name, action, because, when = {} } = rule
  return {
    name,
    about: rule.about ?? 'findings',
    ...conditionsOf(rule),
    when: {
      authors: when.authors ?? null,
      labels: when.labels ?? null,
      baseBranches: when['base-branches'] ?? null,
      fork: when.fork ?? null,
      aiShareAtLeast: when['ai-share-at-least'] ?? null,
    },
    trial: rule.trial ?? null,
    action,
    because,
  }
}

function conditionsOf(rule: RuleFile) {
  return {
    origins: rule.origins ?? null,
    evidence: rule.evidence ?? null,
    tools: rule.tools ?? null,
    ...findingConditionsOf(rule),
    ecosystems: rule.ecosystems ?? null,
    changes: rule.changes ?? null,
    packages: rule.packages ?? null,
    gaps: rule.gaps ?? null,
    paths: rule.paths ?? null,
  }
}

function findingConditionsOf(rule: RuleFile) {
  return {
    categories: rule.categories ?? null,
    findings: rule.findings ?? null,
    cwe: rule.cwe ?? null,
    severityAtLeast: rule['severity-at-least'] ?? null,
    confidenceAtLeast: rule['confidence-at-least'] ?? null,
  }
}
