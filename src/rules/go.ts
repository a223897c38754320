import { type Rule } from '../core/rule.ts'
import { rule as commandInjection } from './go/command-injection/rule.ts'
import { rule as sqlInjection } from './go/sql-injection/rule.ts'
import { rule as tlsVerificationOff } from './go/tls-verification-off/rule.ts'

export const goRules: readonly Rule[] = [commandInjection, sqlInjection, tlsVerificationOff]
