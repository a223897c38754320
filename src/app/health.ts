import { type IncomingMessage, type ServerResponse } from 'node:http'
import { sql } from 'kysely'
import { type Store } from '../store/store.ts'

interface HealthRequest {
  readonly path: string | undefined
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly store: Store
}

/** `/healthz`: the process answers. `/readyz`: it can also reach its store. */
export async function answerHealth({
  path,
  request,
  response,
  store,
}: HealthRequest): Promise<boolean> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false
  if (path === '/healthz') return answer(response, true)
  if (path === '/readyz') return answer(response, await canReach(store))
  return false
}

async function canReach(store: Store): Promise<boolean> {
  try {
    await sql`select 1`.execute(store.db)
    return true
  } catch {
    return false
  }
}

function answer(response: ServerResponse, healthy: boolean): true {
  response
    .writeHead(healthy ? 200 : 503, { 'content-type': 'text/plain' })
    .end(healthy ? 'ok\n' : 'unavailable\n')
  return true
}
