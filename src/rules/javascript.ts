import { type Rule } from '../core/rule.ts'
import { rule as sqlInjection } from './javascript/sql-injection/rule.ts'

export const javascriptRules: readonly Rule[] = [sqlInjection]
