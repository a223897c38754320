import * as z from 'zod'
import { globProblem } from './glob.ts'
import { visible } from './visible.ts'

/** More than anyone writes by hand, few enough to judge every finding against every rule. */
export const maxRules = 100
const maxEntries = 50

export function listOf<T extends z.ZodType>(entry: T, most = maxEntries) {
  return z.array(entry).min(1).max(most).optional()
}

/** A sentence or word people read. */
export function shownText(longest: number) {
  return z
    .string()
    .min(1)
    .max(longest)
    .regex(
      visible,
      'It holds control or invisible characters, which could make it read as something it is not. Type the text again without them.',
    )
}

export const ruleName = z
  .string()
  .min(1)
  .max(64)
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
    'A name is lower-case letters, digits and single `-`, as it is shown in checks and kept in the record. Write one such as `auth-needs-review`.',
  )

/** The id of a detection rule or the name of a package, or how one begins. */
export const namePattern = z
  .string()
  .min(1)
  .max(128)
  .regex(
    /^[A-Za-z0-9@._/:-]*\*?$/u,
    'A name here is letters, digits and `. _ / : - @`; one `*` at the end stands for any ending. Copy it from a finding, such as `python/sql-injection`.',
  )

export const toolName = z
  .string()
  .min(1)
  .max(64)
  .regex(
    /^[A-Za-z0-9]+(?:[-._][A-Za-z0-9]+)*$/u,
    'A tool is named as checks and the record name it: letters, digits, single `-`, `.` and `_`. Copy it from `countersign blame --json`, such as `claude-code`.',
  )

export const glob = z.string().superRefine((pattern, context) => {
  const problem = globProblem(pattern)
  if (problem !== null) context.addIssue({ code: 'custom', message: problem })
})
