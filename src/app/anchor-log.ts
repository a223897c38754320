import { createHash } from 'node:crypto'
import { type AuditValue } from '../core/audit-event.ts'
import { Failure } from '../core/failure.ts'
import { commitAnchor, installationOf } from '../github/anchor-file.ts'
import { type GitHub } from '../github/octokit.ts'
import { tokenClient } from '../github/token-client.ts'
import { isAnchorDue, recordAnchor } from '../store/audit-anchors.ts'
import { type LogHead, listLogs, readHead } from '../store/audit-export.ts'
import { enqueue } from '../store/job-queue.ts'
import { type AnchorKind } from '../store/tables.ts'
import { toNewJob } from './intake.ts'
import { type AnchorJob } from './jobs.ts'
import { requestTimestamp } from './request-timestamp.ts'
import { type AnchorRepository, type Settings } from './settings.ts'
import { type WorkContext } from './work-context.ts'

type Anchoring = Pick<WorkContext, 'store' | 'settings' | 'log' | 'connect'>

/** Queues a job for each log that has an anchor due. */
export async function queueAnchors({
  store,
  settings,
}: Pick<WorkContext, 'store' | 'settings'>): Promise<void> {
  if (kindsIn(settings).length === 0) return
  for (const log of await listLogs(store)) {
    if ((await dueKinds({ store, settings }, log)).length === 0) continue
    const { attempts } = settings
    await enqueue(store, toNewJob({ kind: 'anchor', log }, { now: Date.now(), attempts }))
  }
}

/**
 * Tells the newest checkpoint of a log to those outside who are due: at most once in `anchorMs`, and when the log grew. What one of them
 * refuses is logged, keeps no other from it, and is tried again at the next sweep.
 */
export async function anchorLog(context: Anchoring, { log }: AnchorJob): Promise<void> {
  for (const kind of await dueKinds(context, log)) {
    const head = await readHead(context.store, log)
    if (head === null) return
    try {
      const told = await tellers[kind](context, head)
      const facts = { root: rootIn(head), ...told.facts }
      await recordAnchor(context.store, { ...told, log, size: head.size, kind, facts })
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      context.log.warn({ err: error, log, anchor: kind }, 'checkpoint was not anchored')
    }
  }
}

function kindsIn({ anchorRepository, timestampUrl }: Settings): readonly AnchorKind[] {
  return [
    ...(anchorRepository === null ? [] : (['git'] as const)),
    ...(timestampUrl === null ? [] : (['rfc3161'] as const)),
  ]
}

async function dueKinds(
  { store, settings }: Pick<WorkContext, 'store' | 'settings'>,
  log: string,
): Promise<readonly AnchorKind[]> {
  const since = Date.now() - settings.anchorMs
  const due: AnchorKind[] = []
  for (const kind of kindsIn(settings)) {
    if (await isAnchorDue(store, { log, kind, since })) due.push(kind)
  }
  return due
}

interface Told {
  readonly ref: string
  readonly proof: string
  readonly facts: Readonly<Record<string, AuditValue>>
}

const tellers = {
  git: commit,
  rfc3161: stamp,
} as const satisfies Record<AnchorKind, (context: Anchoring, head: LogHead) => Promise<Told>>

async function commit(context: Anchoring, { log, size, checkpoint }: LogHead): Promise<Told> {
  const place = context.settings.anchorRepository
  if (place === null) throw new Error('There is no repository to commit to.')
  const { owner, repo } = place
  const path = `${log}/${String(size).padStart(12, '0')}.checkpoint`
  const message = `Checkpoint of ${log} at ${size} events`
  const github = await clientFor(context, place)
  const sha = await commitAnchor(github, { owner, repo, path, text: checkpoint, message })
  return { ref: `${owner}/${repo}/${path}`, proof: sha, facts: { commit: sha } }
}

async function clientFor(context: Anchoring, place: AnchorRepository): Promise<GitHub> {
  const { token, ...name } = place
  if (token !== null) return tokenClient({ token, apiUrl: context.settings.apiUrl })
  return context.connect(await installationOf(await context.connect(null), name))
}

async function stamp({ settings }: Anchoring, { checkpoint }: LogHead): Promise<Told> {
  const url = new URL(settings.timestampUrl ?? '')
  const { response, stamp: said } = await requestTimestamp(url.href, checkpoint)
  const digest = createHash('sha256').update(response).digest('hex')
  return {
    ref: `${url.origin}${url.pathname}`,
    proof: response.toString('base64'),
    facts: { proof_sha256: digest, stamped_at: said.at },
  }
}

/** Lower-case hex. */
function rootIn({ checkpoint }: LogHead): string {
  return Buffer.from(checkpoint.split('\n')[2] ?? '', 'base64').toString('hex')
}
