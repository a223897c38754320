import { type Rule } from '../core/rule.ts'

export const pythonRules: readonly Rule[] = []
