import { type EventFacts, type Problem } from './problem.ts'

/** Looks at one event after the other; what it found stands in the two lists. */
interface SemanticCheck {
  readonly look: (fact: EventFacts) => void
  readonly problems: readonly Problem[]
  readonly warnings: readonly string[]
}

/**
 * What a log must say for itself: a merge follows a verdict on the merged head, a waiver is granted by somebody and ends after it
 * began. Pruned events say nothing: a merge whose verdict was pruned, by the place it names, is not held against the log.
 */
export function openSemanticCheck(): SemanticCheck {
  const decided = new Set<string>()
  const told = new Set<number>()
  const problems: Problem[] = []
  const warnings: string[] = []
  function look(fact: EventFacts): void {
    told.add(fact.line)
    if (fact.type === 'decision.recorded') decided.add(headOf(fact))
    if (fact.type === 'pr.merged' && !decided.has(headOf(fact)) && !isPruned(fact, told)) {
      problems.push(undecided(fact))
    }
    if (fact.type === 'waiver.granted' && !isSound(fact)) problems.push(unsound(fact))
    if (warnedTypes.has(fact.type)) warnings.push(`Line ${fact.line}: ${fact.type}.`)
  }
  return { look, problems, warnings }
}

/** What an auditor asks about by itself. */
const warnedTypes: ReadonlySet<string> = new Set([
  'merge.without_decision',
  'override.used',
  'push.direct',
])

/** Repository, pull request and head commit. */
function headOf({ body }: EventFacts): string {
  const subject = recordOf(body['subject'])
  return JSON.stringify([subject['repo_id'], subject['pr'], recordOf(subject['head'])['gitCommit']])
}

/** Whether the verdict the merge names stands before it and has lost its body. */
function isPruned({ line, body }: EventFacts, told: ReadonlySet<number>): boolean {
  const { seq } = recordOf(body['decision'])
  return (
    Number.isInteger(seq) &&
    Number(seq) >= 0 &&
    Number(seq) < line - 1 &&
    !told.has(Number(seq) + 1)
  )
}

function undecided({ line }: EventFacts): Problem {
  return {
    code: 'MERGE_WITHOUT_DECISION',
    line,
    message: 'A merge is recorded as judged, and no verdict on its head comes before.',
  }
}

function isSound({ body }: EventFacts): boolean {
  const waiver = recordOf(body['waiver'])
  const approvers = waiver['approved_by']
  return (
    typeof waiver['expires_at'] === 'string' &&
    typeof waiver['justification_sha256'] === 'string' &&
    Array.isArray(approvers) &&
    approvers.length > 0
  )
}

function unsound({ line }: EventFacts): Problem {
  return {
    code: 'WAIVER_INVALID',
    line,
    message: 'A waiver without a day, a reason or somebody who granted it.',
  }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
