import { openCheckpoint } from '../../audit/checkpoint.ts'
import { decodeVerifier } from '../../audit/note.ts'
import { pullPage } from '../../report/pages/pull.ts'
import { type PullRecord } from '../../report/pages/pull-record.ts'
import { latestAssessment, type StoredAssessment } from '../../store/assessments.ts'
import { readHead } from '../../store/audit-export.ts'
import { auditLogName } from '../../store/audit-log.ts'
import { eventsOfPull, findPull, findVerdict, verdictsOfPull } from '../../store/pulls.ts'
import { type Store } from '../../store/store.ts'
import { type Page, type PageAnswer, type PageRequest } from './page.ts'
import { readNumber } from './read-number.ts'
import { readableRepository } from './readable.ts'

export const pull: Page = {
  pattern: '/repositories/:owner/:name/pulls/:number',
  navigation: null,
  answer,
}

async function answer(request: PageRequest): Promise<PageAnswer> {
  const { viewer, params, query, store, webUrl } = request
  const found = readableRepository(viewer, params)
  const number = readNumber(params['number'])
  if (found === null || number === null) return { kind: 'missing' }
  const key = { repositoryId: found.id, number }
  const known = await findPull(store, key)
  if (known === null) return { kind: 'missing' }
  const id = query.get('verdict')
  const stored =
    id === null ? await latestAssessment(store, key) : await findVerdict(store, { ...key, id })
  if (id !== null && stored === null) return { kind: 'missing' }
  const body = pullPage({
    owner: found.owner,
    name: found.name,
    webUrl,
    number,
    verdict: stored === null ? null : shown(stored),
    history: await verdictsOfPull(store, key),
    ...known,
    record: await recordOf(store, { ...key, installationId: found.installationId }),
  })
  return { kind: 'page', title: `${found.owner}/${found.name}#${number}`, body }
}

function shown({ id, assessment, recordedAt }: StoredAssessment) {
  return { id, assessment, recordedAt }
}

async function recordOf(
  store: Store,
  pulled: {
    readonly repositoryId: number
    readonly number: number
    readonly installationId: number
  },
): Promise<PullRecord> {
  const log = auditLogName(pulled.installationId)
  const events = await eventsOfPull(store, { ...pulled, log })
  return {
    log,
    events: events.map(({ event: { seq, type, time }, leaf }) => ({ seq, type, time, leaf })),
    checkpoint: await checkpointOf(store, log),
  }
}

async function checkpointOf(store: Store, log: string): Promise<PullRecord['checkpoint']> {
  const head = await readHead(store, log)
  const verifier = head === null ? null : decodeVerifier(head.vkey)
  if (head === null || verifier === null) return null
  const opened = openCheckpoint(head.checkpoint, [verifier])
  if ('problem' in opened) return null
  return { size: opened.size, root: opened.root.toString('hex'), vkey: head.vkey }
}
