import { open } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Failure } from '../core/failure.ts'
import { type PolicyInForce } from '../core/policy-in-force.ts'
import { readFileAt } from '../git/read-file-at.ts'
import { readOrigin } from '../git/read-origin.ts'
import { findTop } from '../git/repository-paths.ts'
import { composePolicy, type PolicyText } from '../policy/compose-policy.ts'
import { type PolicyError, parsePolicyFile } from '../policy/parse-policy.ts'
import { type Invocation, textOf } from './command.ts'
import { type CheckSubject } from './read-subject.ts'

/**
 * The policy the App would use: the repository's at the base commit, the default when it has none, or the file of `--policy`; below the
 * file of `--organisation-policy` when it is given. Throws `policy-invalid` with every mistake as `path:line:column`: there is never a
 * silent default.
 */
export async function loadPolicy(
  invocation: Invocation,
  subject: Pick<CheckSubject, 'policyAt'>,
): Promise<PolicyInForce> {
  const floor = textOf(invocation, 'organisation-policy')
  const floors = floor === null ? [] : [await readFloor(invocation, floor)]
  const own = await loadOwn(invocation, subject)
  const name = await repositoryName(invocation)
  const repository = { name, topics: null, customProperties: null }
  return composePolicy({ floors, own, repository, notices: [] })
}

/** As the App. */
const names = ['.github/countersign.yml', '.github/countersign.yaml'] as const
const maxLength = 256 * 1024

async function readFloor(invocation: Invocation, path: string): Promise<PolicyText> {
  const { text } = await readNamed(invocation, path, '--organisation-policy')
  const parsed = parsePolicyFile(text, path, 'floor')
  if ('errors' in parsed) throw invalid(mistakes(parsed.errors))
  return { file: parsed.file, source: { kind: 'operator', path } }
}

async function loadOwn(
  invocation: Invocation,
  subject: Pick<CheckSubject, 'policyAt'>,
): Promise<PolicyText | null> {
  const named = textOf(invocation, 'policy')
  const file =
    named === null
      ? await findPolicy(invocation, subject)
      : await readNamed(invocation, named, '--policy')
  if (file === null) return null
  const { path, text, commitSha } = file
  if (text.length > maxLength) throw invalid(`${path} is larger than 256 kB. Shorten it.`)
  const parsed = parsePolicyFile(text, path, 'repository')
  if ('errors' in parsed) throw invalid(mistakes(parsed.errors))
  return { file: parsed.file, source: { kind: 'repository', path, commitSha } }
}

/** Selects groups of the organisation's file: by `--repo`, else as `origin` calls it; null when neither says. */
async function repositoryName(invocation: Invocation): Promise<string | null> {
  const { cwd, env } = invocation
  const full = textOf(invocation, 'repo') ?? (await readOrigin({ cwd, env })).repository
  return full?.split('/').at(-1) ?? null
}

interface PolicyFile {
  readonly path: string
  readonly text: string
  /** Null for a file that is in no commit. */
  readonly commitSha: string | null
}

async function readNamed({ cwd }: Invocation, path: string, flag: string): Promise<PolicyFile> {
  const text = await readText(resolve(cwd, path))
  if (text !== null) return { path, text, commitSha: null }
  throw invalid(`The policy file ${JSON.stringify(path)} cannot be read. Check ${flag}.`)
}
async function findPolicy(
  invocation: Invocation,
  { policyAt }: Pick<CheckSubject, 'policyAt'>,
): Promise<PolicyFile | null> {
  const { cwd, env } = invocation
  const found: PolicyFile[] = []
  const top = policyAt === 'folder' ? await findTop({ cwd, env }) : null
  for (const path of names) {
    const file =
      policyAt === 'folder'
        ? await readInFolder(join(top ?? cwd, path), path)
        : await readCommitted(invocation, policyAt.commit, path)
    if (file !== null) found.push(file)
  }
  const [first, second] = found
  if (second === undefined) return first ?? null
  throw invalid(`${names.join(' and ')} are both there. Delete one of them.`)
}

async function readInFolder(file: string, path: string): Promise<PolicyFile | null> {
  const text = await readText(file)
  return text === null ? null : { path, text, commitSha: null }
}

async function readCommitted(
  { cwd, env }: Invocation,
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
