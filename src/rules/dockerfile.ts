import { type Rule } from '../core/rule.ts'
import { rule as runsAsRoot } from './dockerfile/runs-as-root/rule.ts'

export const dockerfileRules: readonly Rule[] = [runsAsRoot]
