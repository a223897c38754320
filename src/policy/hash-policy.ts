import { createHash } from 'node:crypto'
import { canonicalJson } from '../core/canonical-json.ts'
import { type Policy } from '../core/policy.ts'
import { type PolicyFile } from './policy-file.ts'

/**
 * Lower-case hex SHA-256 over the RFC 8785 form of the policy: the order of keys and the layout of the file do not count,
 * every value and the order of rules do.
 */
export function hashPolicy(policy: Policy): string {
  return createHash('sha256').update(canonicalJson(policy)).digest('hex')
}

/** The same over the files of a floor, groups included; the layout of a file and its comments do not count. Null: there are none. */
export function hashFloor(files: readonly PolicyFile[]): string | null {
  if (files.length === 0) return null
  return createHash('sha256').update(JSON.stringify(files)).digest('hex')
}
