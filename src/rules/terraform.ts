import { type Rule } from '../core/rule.ts'
import { rule as adminPortOpen } from './terraform/admin-port-open/rule.ts'

export const terraformRules: readonly Rule[] = [adminPortOpen]
