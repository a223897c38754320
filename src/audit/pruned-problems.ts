import { type EventFacts, type Problem } from './problem.ts'

interface Bodies {
  /** 0-based places without a body, ascending. */
  readonly pruned: readonly number[]
  readonly facts: readonly EventFacts[]
}

/** Bodies go under a retention rule, which is a later event itself and names the place before which they went. */
export function prunedProblems({ pruned, facts }: Bodies): readonly Problem[] {
  const below = facts.reduce((highest, fact) => Math.max(highest, prunedBelow(fact)), 0)
  const unsaid = pruned.filter((place) => place >= below)
  const [first] = unsaid
  if (first === undefined) return []
  const message = `From here on the bodies of ${unsaid.length} events are not here, and no event says that they were pruned.`
  return [{ code: 'PRUNED_UNRECORDED', line: first + 1, message }]
}

/** 0 for any other event, and for one that speaks of what came after it. */
function prunedBelow({ type, line, body }: EventFacts): number {
  const { below } = body
  const isSound = type === 'retention.pruned' && typeof below === 'number' && below < line
  return isSound ? below : 0
}
