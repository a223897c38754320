import { type Rule } from '../core/rule.ts'
import { javascriptRules } from './javascript.ts'
import { pythonRules } from './python.ts'

/** Every rule, by language. */
export const rules: readonly Rule[] = [...javascriptRules, ...pythonRules]
