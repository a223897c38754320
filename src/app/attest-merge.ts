import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Attestation, attest } from '../audit/attest.ts'
import { signerOf } from '../audit/note.ts'
import { Failure } from '../core/failure.ts'
import { publishAttestation } from '../github/attestation.ts'
import { auditLogName } from '../store/audit-log.ts'
import { provePullRequest } from '../store/audit-proofs.ts'
import { type MergedJob } from './jobs.ts'
import { type WorkContext } from './work-context.ts'

/**
 * Attests the verdict a pull request was merged under, where the setting wants it. What it attests is on record already: a failure is
 * logged and harmless, and `countersign audit prove` makes the same attestations at any time.
 */
export async function attestMerge(
  context: Pick<WorkContext, 'settings' | 'store' | 'connect' | 'log'>,
  job: MergedJob,
): Promise<void> {
  const { attestations: where } = context.settings
  if (where === 'none') return
  try {
    const attestations = await attestationsOf(context, job)
    if (where === 'file') await keep(attestations, { job, dataDir: context.settings.dataDir })
    else await send(context, job, attestations)
  } catch (error) {
    if (!(error instanceof Failure) && !isSystemError(error)) throw error
    context.log.warn({ code: error.code, sha: job.mergeSha }, 'the merge was not attested')
  }
}

async function attestationsOf(
  { store }: Pick<WorkContext, 'store'>,
  { installationId, repositoryId, number, owner, repo }: MergedJob,
): Promise<readonly Attestation[]> {
  const log = auditLogName(installationId)
  const proven = await provePullRequest(store, { log, repositoryId, number })
  if (proven === null) return []
  const signer = signerOf(log, await store.auditKey())
  const { events } = proven
  return attest({ events, repository: `${owner}/${repo}`, signer }).filter((one) => one.isMerged)
}

interface Place {
  readonly job: MergedJob
  readonly dataDir: string
}

/** Numbers name the folders: names of repositories change hands. */
async function keep(attestations: readonly Attestation[], { job, dataDir }: Place): Promise<void> {
  const folder = join(dataDir, 'attestations', String(job.repositoryId), String(job.number))
  await mkdir(folder, { recursive: true })
  for (const { name, bundle } of attestations) {
    await writeFile(join(folder, name), `${JSON.stringify(bundle, null, 1)}\n`)
  }
}

async function send(
  context: Pick<WorkContext, 'connect'>,
  job: MergedJob,
  attestations: readonly Attestation[],
): Promise<void> {
  const github = await context.connect(job.installationId)
  for (const { bundle } of attestations) await publishAttestation(github, job, bundle)
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}
