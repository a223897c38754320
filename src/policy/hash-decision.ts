import { createHash } from 'node:crypto'
import { canonicalJson } from '../core/canonical-json.ts'
import { type Decision } from '../core/policy.ts'

/** Lower-case hex SHA-256 over the RFC 8785 form of a decision: what its audit event holds and a replay must come to. */
export function hashDecision(decision: Decision): string {
  return createHash('sha256').update(canonicalJson(decision)).digest('hex')
}
