import { type CheckOutput } from './check-output.ts'

/** A button on a check run. GitHub's limits: label 20 characters, description 40, identifier 20, three buttons. */
export interface CheckAction {
  readonly label: string
  readonly description: string
  readonly identifier: string
}

/** Judges the newest head once more. */
export const recheckAction = 'recheck'

/** What does not pass can be looked at again, say after an outage was mended or a waiver granted elsewhere. */
export function toActions(conclusion: CheckOutput['conclusion']): CheckAction[] {
  if (conclusion === 'success' || conclusion === 'cancelled') return []
  return [
    {
      label: 'Check again',
      description: 'Judge the newest commit once more',
      identifier: recheckAction,
    },
  ]
}
