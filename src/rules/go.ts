import { type Rule } from '../core/rule.ts'

export const goRules: readonly Rule[] = []
