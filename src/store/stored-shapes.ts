import { type Assessment } from '../core/assessment.ts'
import { type AuditEvent } from '../core/audit-event.ts'

export function isAuditEvent(value: unknown): value is AuditEvent {
  return (
    typeof value === 'object' &&
    value !== null &&
    'v' in value &&
    value.v === 1 &&
    'seq' in value &&
    typeof value.seq === 'number' &&
    'body' in value &&
    typeof value.body === 'object'
  )
}

export function isAssessment(value: unknown): value is Assessment {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['attribution', 'analysis', 'decision', 'engine'].every((part) => part in value)
  )
}
