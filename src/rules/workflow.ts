import { type Rule } from '../core/rule.ts'
import { rule as scriptInjection } from './workflow/script-injection/rule.ts'

export const workflowRules: readonly Rule[] = [scriptInjection]
