import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '../core/failure.ts'
import { type PolicyInForce, type PolicySource } from '../core/policy.ts'
import { defaultPolicy } from '../policy/default-policy.ts'
import { hashPolicy } from '../policy/hash-policy.ts'
import { type PolicyError, parsePolicy } from '../policy/parse-policy.ts'
import { readFileAt } from './read-file-at.ts'
import { type Place } from './repository.ts'
import { findTop } from './repository-paths.ts'

/** The commit whose files count; `folder` for the files as they lie there. */
export type Where = { readonly commit: string } | 'folder'

/**
 * The policy of a repository, the default when it has none. Throws `policy-invalid` with every mistake as
 * `path:line:column`: there is never a silent default.
 */
export async function loadRepositoryPolicy(place: Place, where: Where): Promise<PolicyInForce> {
  const file = await findPolicy(place, where)
  if (file !== null) return readPolicy(file)
  return { policy: defaultPolicy, hash: hashPolicy(defaultPolicy), source: { kind: 'default' } }
}

/** The policy of a file in no repository's usual place; null when there is no such file. */
export async function loadPolicyFile(path: string, name: string): Promise<PolicyInForce | null> {
  const file = await readInFolder(path, name)
  return file === null ? null : readPolicy(file)
}

function readPolicy(file: PolicyFile): PolicyInForce {
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

async function findPolicy(place: Place, where: Where): Promise<PolicyFile | null> {
  const found: PolicyFile[] = []
  const top = where === 'folder' ? ((await findTop(place)) ?? place.cwd) : place.cwd
  for (const path of policyPaths) {
    const file =
      where === 'folder'
        ? await readInFolder(join(top, path), path)
        : await readCommitted(place, where.commit, path)
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
  place: Place,
  commit: string,
  path: string,
): Promise<PolicyFile | null> {
  const file = await readFileAt(place, { commit, path })
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
