import { type Rule } from '../core/rule.ts'

export const javaRules: readonly Rule[] = []
