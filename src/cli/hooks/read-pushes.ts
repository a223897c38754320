import { type Readable } from 'node:stream'
import { type Invocation } from '../command.ts'

/** One ref that git is about to push. */
export interface PushedRef {
  /** A hash, or the name of a branch. */
  readonly head: string
  /** Null when the remote does not have the ref. */
  readonly remoteHead: string | null
}

const maxBytes = 1_048_576
const nobody = /^0+$/u

/** The lines git writes to a pre-push hook: `<ref> <commit> <remote ref> <remote commit>`. Deleted refs send nothing. */
export function parsePushes(text: string): readonly PushedRef[] {
  return text.split('\n').flatMap((line) => {
    const [, head = '', , remoteHead = ''] = line.trim().split(/\s+/u)
    if (!isHash(head) || nobody.test(head)) return []
    return [
      { head, remoteHead: isHash(remoteHead) && !nobody.test(remoteHead) ? remoteHead : null },
    ]
  })
}

/** From git's input, or from the variables by which the pre-commit framework tells the same. */
export async function readPushes(
  { env }: Invocation,
  input: Readable,
): Promise<readonly PushedRef[]> {
  const framework = pushOfFramework(env)
  if (framework !== null) return [framework]
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of input) {
    if (!Buffer.isBuffer(chunk)) continue
    bytes += chunk.length
    if (bytes > maxBytes) break
    chunks.push(chunk)
  }
  return parsePushes(Buffer.concat(chunks).toString('utf8'))
}

/** A push that begins a history is told there by the name of the branch alone. */
function pushOfFramework(env: Invocation['env']): PushedRef | null {
  const head = env['PRE_COMMIT_TO_REF'] || env['PRE_COMMIT_LOCAL_BRANCH']
  if (head === undefined || head === '') return null
  const from = env['PRE_COMMIT_FROM_REF'] ?? ''
  return { head, remoteHead: isHash(from) && !nobody.test(from) ? from : null }
}

function isHash(text: string): boolean {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u.test(text)
}
