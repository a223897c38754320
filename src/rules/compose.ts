import { type Rule } from '../core/rule.ts'
import { rule as privilegedService } from './compose/privileged-service/rule.ts'

export const composeRules: readonly Rule[] = [privilegedService]
