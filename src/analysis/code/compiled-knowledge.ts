import { type CodeLanguage, type Rule } from '../../core/rule.ts'
import { type CompiledRules, compileRules } from './compile-rules.ts'
import { models } from './models/index.ts'

const compiled = new WeakMap<readonly Rule[], Map<CodeLanguage, CompiledRules>>()

/** The rules of one language, indexed; once per list of rules. */
export function compiledFor(rules: readonly Rule[], language: CodeLanguage): CompiledRules {
  let byLanguage = compiled.get(rules)
  if (byLanguage === undefined) {
    byLanguage = new Map<CodeLanguage, CompiledRules>()
    compiled.set(rules, byLanguage)
  }
  let found = byLanguage.get(language)
  if (found === undefined) byLanguage.set(language, (found = compileRules(language, rules, models)))
  return found
}
