import { type AssessKnowledge } from '../assess.ts'
import { attribute } from '../attribution/attribute.ts'
import { untracedPaths } from '../attribution/untraced-paths.ts'
import { type ChangeSet } from '../core/change-set.ts'
import { type PeopleSay } from '../core/people-say.ts'
import { type PolicyInForce } from '../core/policy-in-force.ts'
import { type PullRequest } from '../core/pull-request.ts'
import { fetchBaseline } from '../github/baseline.ts'
import { fetchBlame } from '../github/fetch-blame.ts'
import { fetchHeadTree } from '../github/head-tree.ts'
import { fetchLineRecords } from '../github/line-records.ts'
import { type GitHub } from '../github/octokit.ts'
import { fetchTraceRecords } from '../github/trace-records.ts'
import { readSurroundings } from '../surroundings.ts'
import { codeScanningAlerts } from './code-scanning-alerts.ts'
import { isoDay } from './iso-day.ts'
import { recall } from './repository-memory.ts'
import { type WorkContext } from './work-context.ts'

interface Subject {
  readonly github: GitHub
  readonly pull: PullRequest
  readonly changes: ChangeSet
  readonly policy: PolicyInForce
  readonly people: PeopleSay
}

/**
 * What a verdict rests on beside the change: line-level records, memory, code scanning, and blame for files whose lines replay cannot
 * trace. `changes` is the change with a gap more for every record that is there and could not be read.
 */
export async function gatherKnowledge(
  context: WorkContext,
  { github, pull, changes, policy, people }: Subject,
): Promise<{ readonly changes: ChangeSet; readonly knowledge: AssessKnowledge }> {
  const { provenance } = policy.policy
  const trusted = provenance.trustedRecords.gitAi
  const notes = await fetchLineRecords(github, { pull, changes, trusted })
  const traces = await fetchTraceRecords(github, { pull, changes, provenance })
  const { project, context: surroundings } = await readSurroundings(changes.files, async () =>
    fetchHeadTree(github, pull),
  )
  const packages = await context.lookUp(changes, project)
  const baseline = await fetchBaseline(github, pull)
  const foreign = await codeScanningAlerts(context, { github, pull, changes })
  const known = {
    pullRequest: pull,
    baseBranch: null,
    today: isoDay(Date.now()),
    lineRecords: [...notes, ...traces.records],
    foreign: foreign.detections,
    project,
    context: surroundings,
    knownBefore: baseline.knownBefore,
    people,
    memory: await recall(context.store, pull.repositoryId, changes),
  }
  const first = attribute({ ...known, changes, vocabulary: provenance })
  const blame = await fetchBlame(github, { ...pull, paths: untracedPaths(first) })
  return {
    changes: {
      ...changes,
      gaps: [...changes.gaps, ...traces.gaps, ...baseline.gaps, ...foreign.gaps],
    },
    knowledge: { ...context.knowledge, ...known, blame, packages, engine: context.engine },
  }
}
