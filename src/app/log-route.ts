import { type IncomingMessage, type ServerResponse } from 'node:http'
import { readHead } from '../store/audit-export.ts'
import { auditLogName } from '../store/audit-log.ts'
import { logTreeOf } from '../store/log-tree.ts'
import { type Store } from '../store/store.ts'

/** Answers a request for a log's state and says so; false: not ours. */
export type LogRoute = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>

/** Questions that wait for the one being answered; more are sent away. */
const mostWaiting = 16

/**
 * `GET /log/<installation id>/checkpoint`: the newest signed checkpoint. `GET /log/<installation id>/consistency?from=&to=`: the proof
 * of RFC 6962, 2.1.2, a base64 hash a line. Open to everybody: they tell how many events there are and nothing of what they hold. One
 * proof is made at a time.
 */
export function logRoute(store: Store): LogRoute {
  const tree = logTreeOf(store)
  const line = oneAtATime()
  return async ({ method, url }, response) => {
    const asked = readQuestion(url ?? '')
    if (asked === null) return false
    if (method !== 'GET' && method !== 'HEAD') return answer(response, 405, 'Use GET.')
    const head = await readHead(store, auditLogName(asked.installationId))
    if (head === null) return answer(response, 404, 'There is no such log.')
    if (asked.what === 'checkpoint') return answer(response, 200, head.checkpoint)
    const { from, to } = asked
    if (!(from <= to && to <= head.size)) {
      return answer(response, 400, 'Give from and to, whole numbers, from ≤ to ≤ the size.')
    }
    const path = await line(async () => tree.consistency({ log: head.log, from, to }))
    if (path === null) return answer(response, 503, 'Many ask at once; ask again later.')
    return answer(response, 200, path.map((hash) => `${hash.toString('base64')}\n`).join(''))
  }
}

interface Question {
  readonly installationId: number
  readonly what: 'checkpoint' | 'consistency'
  /** NaN for what is no size. */
  readonly from: number
  readonly to: number
}

function readQuestion(url: string): Question | null {
  const [path = '', query = ''] = url.split('?', 2)
  const match = /^\/log\/([1-9]\d{0,14})\/(checkpoint|consistency)$/u.exec(path)
  if (match === null) return null
  const values = new URLSearchParams(query)
  return {
    installationId: Number(match[1]),
    what: match[2] === 'checkpoint' ? 'checkpoint' : 'consistency',
    from: sizeOf(values.get('from')),
    to: sizeOf(values.get('to')),
  }
}

function sizeOf(text: string | null): number {
  return /^(?:0|[1-9]\d{0,14})$/u.test(text ?? '') ? Number(text) : Number.NaN
}

/** Does one thing after the other; null for what comes when too much waits. */
function oneAtATime() {
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()
  return async <T>(work: () => Promise<T>): Promise<T | null> => {
    if (waiting >= mostWaiting) return null
    waiting += 1
    const done = last.then(work, work)
    last = done.catch(() => undefined)
    return done.finally(() => {
      waiting -= 1
    })
  }
}

function answer(response: ServerResponse, status: number, text: string): true {
  response
    .writeHead(status, {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    .end(text.endsWith('\n') || text === '' ? text : `${text}\n`)
  return true
}
