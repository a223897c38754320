import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { agentIn } from '../../attribution/agent-environments.ts'
import { readMessage } from '../../attribution/read-message.ts'
import { askGit } from '../../git/run-git.ts'
import { loadPolicy } from '../../local/load-policy.ts'
import { invalid } from '../../local/read-text-file.ts'
import { toolTitle } from '../../report/tool-title.ts'
import { type Invocation, UsageError } from '../command.ts'
import { writeText } from '../output.ts'

/**
 * Adds the first trailer the policy asks for, with the agent whose shell this is. Nothing is added without an agent or
 * such a policy, to a merge, or where one of the trailers stands already. Always 0: a message never stops a commit.
 */
export async function prepareCommitMessage(invocation: Invocation): Promise<number> {
  const { cwd, env, operands, stderr } = invocation
  const [file, source = env['PRE_COMMIT_COMMIT_MSG_SOURCE']] = operands
  if (file === undefined) throw new UsageError('git names the file of the message: give it.')
  const agent = agentIn(env)
  if (agent === null || source === 'merge') return 0
  const { policy } = await loadPolicy(invocation, { policyAt: { commit: 'HEAD' } })
  const { trailers } = policy.provenance.disclosure
  const [key] = trailers
  if (key === undefined) return 0
  const path = resolve(cwd, file)
  const message = await readMessageFile(path)
  if (hasTrailer(message, trailers)) return 0
  const line = `${key}: ${toolTitle(agent.tool)}`
  await writeFile(path, await withTrailer(invocation, message, line))
  await writeText(stderr, `countersign: added "${line}", as the policy asks.\n`)
  return 0
}

async function readMessageFile(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw invalid('The file of the commit message cannot be read.', cause)
  })
}

function hasTrailer(message: string, keys: readonly string[]): boolean {
  const wanted = new Set(keys.map((key) => key.toLowerCase()))
  const written = message.split('\n').filter((line) => !line.startsWith('#'))
  return readMessage(written.join('\n')).trailers.some(
    ({ key, value }) => wanted.has(key) && value !== '',
  )
}

/** git knows where trailers stand: before comments and the patch that `commit --verbose` shows. */
async function withTrailer({ cwd, env }: Invocation, message: string, line: string) {
  return askGit({
    cwd,
    env,
    args: ['-c', 'trailer.ifexists=addIfDifferent', 'interpret-trailers', '--trailer', line],
    input: message,
  })
}
