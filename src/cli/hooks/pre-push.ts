import { analyseSecrets } from '../../analysis/analyse-secrets.ts'
import { type Assessment } from '../../core/assessment.ts'
import { type ChangeSet } from '../../core/change-set.ts'
import { type PolicyInForce } from '../../core/policy-in-force.ts'
import { readUnpushed } from '../../git/read-unpushed.ts'
import { assessPart } from '../../local/assess-part.ts'
import { attributeLocally } from '../../local/attribute-locally.ts'
import { loadBaseline } from '../../local/load-baseline.ts'
import { loadPolicy } from '../../local/load-policy.ts'
import { isHeld } from '../../report/is-held.ts'
import { counted } from '../../report/markdown.ts'
import { toTerminal } from '../../report/terminal.ts'
import { type Invocation } from '../command.ts'
import { hasColour, writeText } from '../output.ts'
import { startProgress } from '../progress.ts'
import { type PushedRef } from './read-pushes.ts'

/**
 * Looks for secrets in all that a push would send, also in commits whose secret a later one removed, and lets the policy
 * decide. 1 when the push is to stop.
 */
export async function prePush(
  invocation: Invocation,
  pushes: readonly PushedRef[],
): Promise<number> {
  const { cwd, env, operands } = invocation
  const [remote = env['PRE_COMMIT_REMOTE_NAME'] ?? null] = operands
  const progress = startProgress(invocation)
  let isStopped = false
  try {
    for (const push of pushes) {
      progress.say('Reading what is about to be pushed…')
      const changes = await readUnpushed({ cwd, env, ...push, remote })
      if (changes === null) continue
      progress.say(`Searching ${counted(changes.commits.length, 'commit')} for secrets…`)
      const assessment = await judgeSecrets(invocation, changes)
      progress.end()
      if (assessment.analysis.findings.length > 0) await print(invocation, assessment)
      isStopped ||= isHeld(assessment)
    }
  } finally {
    progress.end()
  }
  return isStopped ? 1 : 0
}

const nothingElse = {
  context: [],
  suppressed: [],
  dependencies: [],
  packageFacts: [],
  gaps: [],
  analysedFiles: 0,
}

async function judgeSecrets(invocation: Invocation, changes: ChangeSet): Promise<Assessment> {
  const policy = await policyAtBase(invocation, changes)
  const baseline = await loadBaseline(invocation, { policyAt: policyAt(changes) })
  const attribution = await attributeLocally(invocation, { changes, policy: policy.policy })
  const knownBefore = new Set(baseline.entries.map(({ fingerprint }) => fingerprint))
  const analysis = {
    ...nothingElse,
    findings: analyseSecrets(changes, attribution, { secrets: policy.policy.secrets, knownBefore }),
  }
  const about = { ranges: [], commits: attribution.commits, gaps: [] }
  return assessPart({ ...changes, attribution: { ...attribution, ...about }, analysis }, policy)
}

/** The policy of what the remote has, so that the pushed commits cannot loosen it; of the head for a first push. */
function policyAt({ baseSha, headSha }: ChangeSet): { readonly commit: string } {
  return { commit: /^0+$/u.test(baseSha) ? headSha : baseSha }
}

async function policyAtBase(invocation: Invocation, changes: ChangeSet): Promise<PolicyInForce> {
  return loadPolicy(invocation, { policyAt: policyAt(changes) })
}

async function print(invocation: Invocation, assessment: Assessment): Promise<void> {
  const { stderr, env } = invocation
  const colour = hasColour({ output: stderr, env, isOff: false })
  const count = counted(assessment.analysis.findings.length, 'secret')
  const heading = `countersign: ${count} in what is about to be pushed.`
  await writeText(stderr, `${heading}\n\n${toTerminal(assessment, new Map(), { colour })}`)
}
