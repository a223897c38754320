import { createHash } from 'node:crypto'
import { canonicalJson } from '../core/canonical-json.ts'
import { type Policy } from '../core/policy.ts'

/**
 * Lower-case hex SHA-256 over the RFC 8785 form of the policy: the order of keys and the layout of the file do not count,
 * every value and the order of rules do.
 */
export function hashPolicy(policy: Policy): string {
  return createHash('sha256').update(canonicalJson(policy)).digest('hex')
}
