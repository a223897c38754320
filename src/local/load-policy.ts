import { open } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Failure } from '../core/failure.ts'
import { type PolicyInForce, type PolicySource } from '../core/policy.ts'
import { readFileAt } from '../git/read-file-at.ts'
import { findTop } from '../git/repository-paths.ts'
import { defaultPolicy } from '../policy/default-policy.ts'
import { hashPolicy } from '../policy/hash-policy.ts'
import { type PolicyError, parsePolicy } from '../policy/parse-policy.ts'
import { type LocalRequest, textOf } from './local-request.ts'
import { type CheckSubject } from './read-subject.ts'

/**
 * The policy the App would use: the repository's at the base commit, the default when it has none; or the file of
 * `--policy`. Throws `policy-invalid` with every mistake as `path:line:column`: there is never a silent default.
 */
export async function loadPolicy(
  request: LocalRequest,
  subject: Pick<CheckSubject, 'policyAt'>,
): Promise<PolicyInForce> {
  const named = textOf(request, 'policy')
  const file = named === null ? await findPolicy(request, subject) : await readNamed(request, named)
  if (file === null) {
    return { policy: defaultPolicy, hash: hashPolicy(defaultPolicy), source: { kind: 'default' } }
  }
  if (file.text.length > maxLength) throw invalid(`${file.path} is larger than 256 kB. Shorten it.`)
  const parsed = parsePolicy(file.text, file.path)
  if ('errors' in parsed) throw invalid(mistakes(parsed.errors))
  const source: PolicySource = { kind: 'repository', path: file.path, commitSha: file.commitSha }
  return { policy: parsed.policy, hash: hashPolicy(parsed.policy), source }
}

/** As the App. */
export const policyPaths = ['.github/countersign.yml', '.github/countersign.yaml'] as const
const maxLength = 256 * 1024

interface PolicyFile {
  readonly path: string
  readonly text: string
  /** Null for a file that is in no commit. */
  readonly commitSha: string | null
}

async function readNamed({ cwd }: LocalRequest, path: string): Promise<PolicyFile> {
  const text = await readText(resolve(cwd, path))
  if (text !== null) return { path, text, commitSha: null }
  throw invalid(`The policy file ${JSON.stringify(path)} cannot be read. Check --policy.`)
}

async function findPolicy(
  request: LocalRequest,
  { policyAt }: Pick<CheckSubject, 'policyAt'>,
): Promise<PolicyFile | null> {
  const { cwd, env } = request
  const found: PolicyFile[] = []
  const top = policyAt === 'folder' ? await findTop({ cwd, env }) : null
  for (const path of policyPaths) {
    const file =
      policyAt === 'folder'
        ? await readInFolder(join(top ?? cwd, path), path)
        : await readCommitted(request, policyAt.commit, path)
    if (file !== null) found.push(file)
  }
  const [first, second] = found
  if (second === undefined) return first ?? null
  throw invalid(`${policyPaths.join(' and ')} are both there. Delete one of them.`)
}

async function readInFolder(file: string, path: string): Promise<PolicyFile | null> {
  const text = await readText(file)
  return text === null ? null : { path, text, commitSha: null }
}

async function readCommitted(
  { cwd, env }: LocalRequest,
  commit: string,
  path: string,
): Promise<PolicyFile | null> {
  const file = await readFileAt({ cwd, env }, { commit, path })
  return file === null ? null : { path, text: file.text, commitSha: file.sha }
}

/** Null when there is no such file. Reads no more than tells that it is too long. */
async function readText(path: string): Promise<string | null> {
  const handle = await open(path).catch(absent)
  if (handle === null) return null
  try {
    const { buffer, bytesRead } = await handle.read(
      Buffer.alloc(maxLength + 1),
      0,
      maxLength + 1,
      0,
    )
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** A policy that is there and cannot be read must not pass for none. */
function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
  throw invalid('The policy is there and this user cannot read it.')
}

function mistakes(errors: readonly PolicyError[]): string {
  const lines = errors.map(
    ({ path, line, column, message }) => `${path}:${line}:${column}: ${message}`,
  )
  return ['The policy is broken, so nothing was judged.', ...lines].join('\n')
}

function invalid(message: string): Failure {
  return new Failure('policy-invalid', { message, retryable: false })
}
