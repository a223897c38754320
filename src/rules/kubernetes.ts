import { type Rule } from '../core/rule.ts'
import { rule as privilegedContainer } from './kubernetes/privileged-container/rule.ts'

export const kubernetesRules: readonly Rule[] = [privilegedContainer]
