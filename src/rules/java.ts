import { type Rule } from '../core/rule.ts'
import { rule as commandInjection } from './java/command-injection/rule.ts'
import { rule as sqlInjection } from './java/sql-injection/rule.ts'
import { rule as weakHash } from './java/weak-hash/rule.ts'
import { rule as xxe } from './java/xxe/rule.ts'

export const javaRules: readonly Rule[] = [commandInjection, sqlInjection, weakHash, xxe]
