import { formatProof } from '../../audit/proof.ts'
import { readHead } from '../../store/audit-export.ts'
import { auditLogName } from '../../store/audit-log.ts'
import { logTreeOf } from '../../store/log-tree.ts'
import { eventsOfPull } from '../../store/pulls.ts'
import { type Store } from '../../store/store.ts'
import { type Page, type PageAnswer, type PageRequest } from './page.ts'
import { readNumber } from './read-number.ts'
import { readableRepository } from './readable.ts'

/** An event of a pull request as it is hashed, or its C2SP tlog-proof, as files. */
export const proof: Page = {
  pattern: '/repositories/:owner/:name/pulls/:number/proof',
  navigation: null,
  answer,
}

async function answer(request: PageRequest): Promise<PageAnswer> {
  const { viewer, params, query, store } = request
  const found = readableRepository(viewer, params)
  const number = readNumber(params['number'])
  const seq = readNumber(query.get('seq'))
  if (found === null || number === null || seq === null) return { kind: 'missing' }
  const log = auditLogName(found.installationId)
  const events = await eventsOfPull(store, { repositoryId: found.id, number, log })
  const logged = events.find(({ event }) => event.seq === seq)
  if (logged === undefined) return { kind: 'missing' }
  if (query.get('part') !== 'proof') {
    return file(`${seq}.event.json`, 'application/json', logged.canonical)
  }
  return proofFile(store, log, seq)
}

async function proofFile(store: Store, log: string, index: number): Promise<PageAnswer> {
  const head = await readHead(store, log)
  if (head === null || index >= head.size) return { kind: 'missing' }
  const path = await logTreeOf(store).inclusion({ log, index, size: head.size })
  const text = formatProof({ index, path, checkpoint: head.checkpoint })
  return file(`${index}.tlog-proof`, 'text/plain; charset=utf-8', text)
}

function file(name: string, mediaType: string, text: string): PageAnswer {
  return { kind: 'file', name, mediaType, bytes: Buffer.from(text) }
}
