import { inclusionPath } from '../audit/merkle.ts'
import { type Signer, signerOf } from '../audit/note.ts'
import { formatProof } from '../audit/proof.ts'
import {
  governanceStatement,
  type Statement,
  signStatement,
  svrStatement,
} from '../audit/statement.ts'
import { Failure } from '../core/failure.ts'
import { counted } from '../report/markdown.ts'
import { readHead, readLeaves } from '../store/audit-export.ts'
import { auditLogName, eventsOfPullRequest, type LoggedEvent } from '../store/audit-log.ts'
import { findPullRequest } from '../store/find-assessments.ts'
import { type Store } from '../store/store.ts'
import { logFiles, outFolder, writeInto } from './audit-files.ts'
import { type Invocation, textOf, UsageError } from './command.ts'
import { openExistingStore } from './open-existing-store.ts'
import { writeText } from './output.ts'

/** Writes, for each event of one pull request, its exact bytes and its proof, and attestations of its verdicts. */
export async function provePullRequest(invocation: Invocation): Promise<number> {
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
  const head = pull === null ? null : await readHead(store, log)
  if (pull === null || head === null) throw nothingOf(name)
  const events = await eventsOfPullRequest(store, { ...pull, log })
  const inHead = events.filter(({ event }) => event.seq < head.size)
  if (inHead.length === 0) throw nothingOf(name)
  const leaves = (await readLeaves(store, head)).map((leaf) => Buffer.from(leaf, 'hex'))
  const signer = signerOf(log, await store.auditKey())
  const repository = `${name.owner}/${name.repo}`
  const files = inHead.flatMap((logged): readonly File[] => {
    const index = logged.event.seq
    const proof = formatProof({
      index,
      path: inclusionPath(leaves, index),
      checkpoint: head.checkpoint,
    })
    return [
      { name: `${index}.event.json`, text: logged.canonical },
      { name: `${index}.tlog-proof`, text: proof },
      ...attestations({ logged, repository, proof, signer }),
    ]
  })
  return {
    files: [...files, { name: logFiles.vkey, text: `${head.vkey}\n` }],
    events: inHead.length,
  }
}

interface Attesting {
  readonly logged: LoggedEvent
  readonly repository: string
  readonly proof: string
  readonly signer: Signer
}

/** Of verdicts only; a Simple Verification Result only of one that let the commit in. */
function attestations({ logged, repository, proof, signer }: Attesting): readonly File[] {
  const { event } = logged
  if (event.type !== 'decision.recorded') return []
  const svr = svrStatement({ event, repository })
  return [
    envelope(
      `${event.seq}.governance.dsse.json`,
      governanceStatement({ event, repository, proof }),
      signer,
    ),
    ...(svr === null ? [] : [envelope(`${event.seq}.svr.dsse.json`, svr, signer)]),
  ]
}

function envelope(name: string, statement: Statement, signer: Signer): File {
  return { name, text: `${JSON.stringify(signStatement(statement, signer), null, 1)}\n` }
}

function nothingOf({ owner, repo, number }: Name): Failure {
  return new Failure('audit-log-missing', {
    message: `There is nothing on record of ${owner}/${repo}#${number}. Check its name and DATA_DIR or DATABASE_URL.`,
    retryable: false,
  })
}
