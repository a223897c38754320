import { type Rule } from '../core/rule.ts'
import { rule as publicBucketAcl } from './cloudformation/public-bucket-acl/rule.ts'

export const cloudformationRules: readonly Rule[] = [publicBucketAcl]
