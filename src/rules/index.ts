import { type Rule } from '../core/rule.ts'
import { goRules } from './go.ts'
import { javaRules } from './java.ts'
import { javascriptRules } from './javascript.ts'
import { pythonRules } from './python.ts'

/** Every rule, by language. */
export const rules: readonly Rule[] = [...javascriptRules, ...pythonRules, ...javaRules, ...goRules]
