import { type Answer } from './answer.ts'
import { type Call } from './call.ts'
import { ask } from './upstream.ts'

/** The emulator's own answer to the App's request, with its token. `body` replaces the App's body. */
export async function forward(call: Call, body: unknown = null): Promise<Answer> {
  return ask(call.world, {
    method: call.method,
    path: call.path + call.url.search,
    authorization: call.authorization,
    accept: call.accept,
    body: body === null ? call.body : Buffer.from(JSON.stringify(body)),
  })
}

/** Whether the App's token may read this path; null when it may, else the refusal. */
export async function refusal(call: Call, path: string): Promise<Answer | null> {
  const { world, authorization } = call
  const answer = await ask(world, { method: 'GET', path, authorization })
  return answer.status === 200 ? null : answer
}
