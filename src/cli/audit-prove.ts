import { attest } from '../audit/attest.ts'
import { signerOf } from '../audit/note.ts'
import { type Bundle } from '../audit/statement.ts'
import { Failure } from '../core/failure.ts'
import { counted } from '../report/markdown.ts'
import { auditLogName } from '../store/audit-log.ts'
import { provePullRequest } from '../store/audit-proofs.ts'
import { findPullRequest } from '../store/find-assessments.ts'
import { type Store } from '../store/store.ts'
import { logFiles, outFolder, writeInto } from './audit-files.ts'
import { type Invocation, textOf, UsageError } from './command.ts'
import { openExistingStore } from './open-existing-store.ts'
import { writeText } from './output.ts'

/** Writes, for each event of one pull request, its exact bytes and its proof, and attestations of its verdicts. */
export async function writeProofs(invocation: Invocation): Promise<number> {
  const name = readName(invocation)
  const store = await openExistingStore(invocation)
  try {
    const folder = await outFolder(invocation)
    const proven = await prove(store, name)
    for (const file of proven.files) await writeInto(folder, file.name, file.text)
    await writeText(
      invocation.stdout,
      `${counted(proven.events, 'event')} of ${name.owner}/${name.repo}#${name.number} with proofs written to ${folder}.\n`,
    )
    return 0
  } finally {
    await store.close()
  }
}

interface Name {
  readonly owner: string
  readonly repo: string
  readonly number: number
}

function readName(invocation: Invocation): Name {
  const text = textOf(invocation, 'pr') ?? ''
  const match = /^([\w.-]{1,100})\/([\w.-]{1,100})#(\d{1,15})$/u.exec(text)
  if (match === null) throw new UsageError('Name the pull request: --pr OWNER/NAME#N.')
  return { owner: match[1] ?? '', repo: match[2] ?? '', number: Number(match[3]) }
}

interface File {
  readonly name: string
  readonly text: string
}

async function prove(
  store: Store,
  name: Name,
): Promise<{ readonly files: readonly File[]; readonly events: number }> {
  const pull = await findPullRequest(store, name)
  const log = auditLogName(pull?.installationId ?? 0)
  const proven = pull === null ? null : await provePullRequest(store, { ...pull, log })
  if (proven === null) throw nothingOf(name)
  const { head, events } = proven
  const signer = signerOf(log, await store.auditKey())
  const attestations = attest({ events, repository: `${name.owner}/${name.repo}`, signer })
  const files = [
    ...events.flatMap(({ event, canonical, proof }): readonly File[] => [
      { name: `${event.seq}.event.json`, text: canonical },
      { name: `${event.seq}.tlog-proof`, text: proof },
    ]),
    ...attestations.map(({ name: file, bundle }) => ({ name: file, text: bundleText(bundle) })),
    { name: logFiles.vkey, text: `${head.vkey}\n` },
  ]
  return { files, events: events.length }
}

function bundleText(bundle: Bundle): string {
  return `${JSON.stringify(bundle, null, 1)}\n`
}

function nothingOf({ owner, repo, number }: Name): Failure {
  return new Failure('audit-log-missing', {
    message: `There is nothing on record of ${owner}/${repo}#${number}. Check its name and DATA_DIR or DATABASE_URL.`,
    retryable: false,
  })
}
