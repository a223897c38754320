import { type Assessment } from '../core/assessment.ts'

/**
 * The whole assessment as JSON text for other programs, two spaces deep, with a final line end. `schemaVersion` rises when a field changes
 * its meaning or goes; new fields do not raise it.
 */
export function toJson(assessment: Assessment): string {
  return `${JSON.stringify({ schemaVersion: 1, ...assessment }, null, 2)}\n`
}
