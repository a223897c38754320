import { inclusionPath } from '../../audit/merkle.ts'
import { formatProof } from '../../audit/proof.ts'
import { readHead, readLeaves } from '../../store/audit-export.ts'
import { auditLogName } from '../../store/audit-log.ts'
import { eventsOfPull } from '../../store/pulls.ts'
import { type Store } from '../../store/store.ts'
import { badInput } from './bad-input.ts'
import { type Page, type PageAnswer, type PageRequest } from './page.ts'
import { readNumber } from './read-number.ts'
import { readableRepository } from './readable.ts'

/** An event of a pull request as it is hashed, or its C2SP tlog-proof, as files. */
export const proof: Page = {
  pattern: '/repositories/:owner/:name/pulls/:number/proof',
  navigation: null,
  answer,
}

/** A proof takes all leaves of the log: 64 characters each. */
const mostLeaves = 500_000

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
  if (head.size > mostLeaves) {
    return badInput(
      `The log has ${head.size} events, too many for a proof while you wait. Run “countersign audit prove --pr OWNER/NAME#N --out DIR” on the server.`,
    )
  }
  const leaves = (await readLeaves(store, head)).map((leaf) => Buffer.from(leaf, 'hex'))
  const path = inclusionPath(leaves, index)
  const text = formatProof({ index, path, checkpoint: head.checkpoint })
  return file(`${index}.tlog-proof`, 'text/plain; charset=utf-8', text)
}

function file(name: string, mediaType: string, text: string): PageAnswer {
  return { kind: 'file', name, mediaType, bytes: Buffer.from(text) }
}
