import { hygieneRules } from '../analysis/dependencies/hygiene/rules.ts'
import { packageWeaknesses } from '../analysis/dependencies/package-detection.ts'
import { secretPatterns } from '../analysis/secrets/patterns.ts'
import { configurationLanguages, type Rule } from '../core/rule.ts'
import { type RuleOutline } from '../report/compliance/signals-of.ts'
import { rules } from '../rules/index.ts'

/** CWE-798: what every secret stands for. */
const hardCodedCredentials = 798

/** What this version looks for. A rule on trial is shown and never blocks; it counts, since its findings do. */
export function ruleOutlines(): readonly RuleOutline[] {
  return [
    ...rules.map((rule) => ({ id: rule.id, category: categoryOf(rule), cwe: rule.cwe })),
    ...secretPatterns.map(({ id }) => ({
      id: `secret/${id}`,
      category: 'secret' as const,
      cwe: [hardCodedCredentials],
    })),
    ...Object.entries(packageWeaknesses).map(([id, cwe]) => ofDependencies(id, cwe)),
    ...Object.entries(hygieneRules).map(([id, { cwe }]) => ofDependencies(`dependency/${id}`, cwe)),
  ]
}

function categoryOf({ languages }: Rule): RuleOutline['category'] {
  const isConfiguration = configurationLanguages.some((one) => languages.includes(one))
  return isConfiguration ? 'infrastructure' : 'code'
}

function ofDependencies(id: string, cwe: readonly number[]): RuleOutline {
  return { id, category: 'dependency', cwe }
}
