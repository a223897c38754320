import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { inclusionPath, leafHash } from '../audit/merkle.ts'
import { decodeVerifier, type Verifier } from '../audit/note.ts'
import { formatProof } from '../audit/proof.ts'
import { followRotations } from '../audit/rotation.ts'
import { type AuditEvent } from '../core/audit-event.ts'
import { Failure } from '../core/failure.ts'
import { type PullRecords } from '../report/line-chain.ts'
import { pullOfCommit, type TiedPull } from '../report/pull-of-commit.ts'
import { readHead } from '../store/audit-export.ts'
import { logTreeOf } from '../store/log-tree.ts'
import { findPullOfCommit, loadPullRecords } from '../store/pull-records.ts'
import { type Store } from '../store/store.ts'
import { linesOf, logFiles, readText } from './audit-files.ts'

interface Commits {
  readonly commitSha: string
  readonly mergedBy: string | null
}

/** An event's exact bytes and its proof. */
export interface Proven {
  readonly event: string
  readonly proof: string
  readonly keys: readonly Verifier[]
}

/** Where the record of a line is looked up. */
export interface TraceSource {
  readonly find: (commits: Commits) => Promise<TiedPull | null>
  readonly records: (pull: TiedPull) => Promise<PullRecords>
  /** Null where no checkpoint covers the event. */
  readonly prove: (pull: TiedPull, seq: number) => Promise<Proven | null>
}

/** The server's database. Its own key vouches for the proof. */
export function storeSource(store: Store): TraceSource {
  return {
    find: async (commits) => findPullOfCommit(store, commits),
    records: async (pull) => (await loadPullRecords(store, pull)).records,
    prove: async ({ log, ...pull }, seq) => {
      const head = await readHead(store, log)
      const { logged } = await loadPullRecords(store, { log, ...pull })
      const event = logged.find((one) => one.event.seq === seq)?.canonical
      const key = decodeVerifier(head?.vkey ?? '')
      if (head === null || event === undefined || key === null || seq >= head.size) return null
      const path = await logTreeOf(store).inclusion({ log, index: seq, size: head.size })
      const proof = formatProof({ index: seq, path, checkpoint: head.checkpoint })
      return { event, proof, keys: [key] }
    },
  }
}

/** An exported log; `keys` are those somebody got by another way, or null to take the one that came with it. */
export async function folderSource(
  folder: string,
  given: readonly Verifier[] | null,
): Promise<TraceSource> {
  const events = join(folder, logFiles.events)
  if (!existsSync(events)) {
    throw new Failure('audit-log-missing', {
      message: `There is no ${logFiles.events} in ${folder}. Name a folder \`countersign audit export\` has written.`,
      retryable: false,
    })
  }
  const own = decodeVerifier((await readText(join(folder, logFiles.vkey))) ?? '')
  const keys = followRotations(linesOf(events), given ?? (own === null ? [] : [own]))
  return {
    find: async (commits) => Promise.resolve(pullOfCommit(eventsNaming(events, commits), commits)),
    records: async ({ repositoryId, number }) =>
      Promise.resolve({
        repository: null,
        repositoryId,
        number,
        verdict: null,
        events: [...eventsOf(events, { repositoryId, number })],
      }),
    prove: async (_pull, seq) => proveIn(folder, seq, keys),
  }
}

/** The folder as it was typed. */
export function logFolder(cwd: string, name: string): string {
  return resolve(cwd, name)
}

function* eventsNaming(file: string, { commitSha, mergedBy }: Commits): Generator<AuditEvent> {
  for (const line of linesOf(file)) {
    const isNamed = line.includes(commitSha) || (mergedBy !== null && line.includes(mergedBy))
    const event = isNamed ? readEvent(line) : null
    if (event !== null) yield event
  }
}

function* eventsOf(
  file: string,
  { repositoryId, number }: Pick<TiedPull, 'repositoryId' | 'number'>,
): Generator<AuditEvent> {
  for (const line of linesOf(file)) {
    if (!line.includes(`"pr":${number},"repo_id":${repositoryId}`)) continue
    const event = readEvent(line)
    if (event !== null) yield event
  }
}

function readEvent(line: string): AuditEvent | null {
  try {
    const value: unknown = JSON.parse(line)
    return isEvent(value) ? value : null
  } catch {
    return null
  }
}

function isEvent(value: unknown): value is AuditEvent {
  if (typeof value !== 'object' || value === null) return false
  const { seq, type, time, log, body }: Partial<Record<keyof AuditEvent, unknown>> = value
  const isNamed = [type, time, log].every((text) => typeof text === 'string')
  return isNamed && typeof seq === 'number' && typeof body === 'object' && body !== null
}

async function proveIn(
  folder: string,
  seq: number,
  keys: readonly Verifier[],
): Promise<Proven | null> {
  const checkpoint = await readText(join(folder, logFiles.checkpoint))
  const leaves: Buffer[] = []
  let event: string | null = null
  for (const line of linesOf(join(folder, logFiles.events))) {
    if (leaves.length === seq) event = line
    const pruned = /^#([0-9a-f]{64})$/u.exec(line)?.[1]
    leaves.push(pruned === undefined ? leafHash(line) : Buffer.from(pruned, 'hex'))
  }
  if (checkpoint === null || event === null) return null
  const proof = formatProof({ index: seq, path: inclusionPath(leaves, seq), checkpoint })
  return { event, proof, keys }
}
