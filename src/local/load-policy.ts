import { open } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Failure } from '../core/failure.ts'
import { inParallel } from '../core/in-parallel.ts'
import { type PolicyInForce } from '../core/policy-in-force.ts'
import { readFilesAt } from '../git/read-file-at.ts'
import { type Remote, readRemote } from '../git/read-remote.ts'
import { findTop } from '../git/repository-paths.ts'
import { composePolicy, type PolicyText } from '../policy/compose-policy.ts'
import { type PolicyError, parsePolicyFile } from '../policy/parse-policy.ts'
import { readKeptPolicy } from './kept-policy.ts'
import { type LocalRequest, textOf } from './local-request.ts'
import { type CheckSubject } from './read-subject.ts'

/**
 * The policy the App would use: the repository's at the base commit, the default when it has none, or the file of `--policy`; below the
 * organisation's, which is the file of `--organisation-policy`, else what `countersign policy fetch` kept of it. Throws `policy-invalid` with every mistake as `path:line:column`: there is never a
 * silent default.
 */
export async function loadPolicy(
  request: LocalRequest,
  subject: Pick<CheckSubject, 'policyAt'>,
): Promise<PolicyInForce> {
  const floor = textOf(request, 'organisation-policy')
  const reading = readRemote(request)
  const readingFloor =
    floor === null
      ? reading.then(async (remote) => keptFloor(request, remote))
      : readFloor(request, floor)
  const [origin, found, own] = await inParallel([reading, readingFloor, loadOwn(request, subject)])
  const name = repositoryName(request, origin)
  const repository = { name, topics: null, customProperties: null }
  return composePolicy({ floors: found === null ? [] : [found], own, repository, notices: [] })
}

/** As the App. */
export const policyPaths = ['.github/countersign.yml', '.github/countersign.yaml'] as const
const maxLength = 256 * 1024

async function readFloor(request: LocalRequest, path: string): Promise<PolicyText> {
  const { text } = await readNamed(request, path, '--organisation-policy')
  const parsed = parsePolicyFile(text, path, 'floor')
  if ('errors' in parsed) throw invalid(mistakes(parsed.errors))
  return { file: parsed.file, source: { kind: 'operator', path } }
}

/** Of the owner in the address of `origin`; null when nothing of it is kept here. */
async function keptFloor(
  { env }: LocalRequest,
  { host, repository }: Remote,
): Promise<PolicyText | null> {
  const owner = repository?.split('/')[0]
  if (host === null || owner === undefined) return null
  const kept = await readKeptPolicy(env, { host, owner })
  if (kept === null) return null
  const { path, commitSha, text } = kept
  const place = `${owner}/.github`
  const parsed = parsePolicyFile(text, `${place}: ${path}`, 'floor')
  if ('errors' in parsed) throw invalid(mistakes(parsed.errors))
  return {
    file: parsed.file,
    source: { kind: 'organisation', repository: place, path, commitSha },
  }
}

async function loadOwn(
  request: LocalRequest,
  subject: Pick<CheckSubject, 'policyAt'>,
): Promise<PolicyText | null> {
  const named = textOf(request, 'policy')
  const file =
    named === null
      ? await findPolicy(request, subject)
      : await readNamed(request, named, '--policy')
  if (file === null) return null
  const { path, text, commitSha } = file
  if (text.length > maxLength) throw invalid(`${path} is larger than 256 kB. Shorten it.`)
  const parsed = parsePolicyFile(text, path, 'repository')
  if ('errors' in parsed) throw invalid(mistakes(parsed.errors))
  return { file: parsed.file, source: { kind: 'repository', path, commitSha } }
}

/** Selects groups of the organisation's file: by `--repo`, else as `origin` calls it; null when neither says. */
function repositoryName(request: LocalRequest, { repository }: Remote): string | null {
  const full = textOf(request, 'repo') ?? repository
  return full?.split('/').at(-1) ?? null
}

interface PolicyFile {
  readonly path: string
  readonly text: string
  /** Null for a file that is in no commit. */
  readonly commitSha: string | null
}

async function readNamed({ cwd }: LocalRequest, path: string, flag: string): Promise<PolicyFile> {
  const text = await readText(resolve(cwd, path))
  if (text !== null) return { path, text, commitSha: null }
  throw invalid(`The policy file ${JSON.stringify(path)} cannot be read. Check ${flag}.`)
}

async function findPolicy(
  request: LocalRequest,
  { policyAt }: Pick<CheckSubject, 'policyAt'>,
): Promise<PolicyFile | null> {
  const found =
    policyAt === 'folder'
      ? await findInFolder(request)
      : await findCommitted(request, policyAt.commit)
  const [first, second] = found
  if (second === undefined) return first ?? null
  throw invalid(`${policyPaths.join(' and ')} are both there. Delete one of them.`)
}

async function findInFolder({ cwd, env }: LocalRequest): Promise<readonly PolicyFile[]> {
  const top = (await findTop({ cwd, env })) ?? cwd
  const texts = await inParallel(policyPaths.map(async (path) => readText(join(top, path))))
  return policyPaths.flatMap((path, index) => {
    const text = texts[index] ?? null
    return text === null ? [] : [{ path, text, commitSha: null }]
  })
}

async function findCommitted(
  { cwd, env }: LocalRequest,
  commit: string,
): Promise<readonly PolicyFile[]> {
  const files = await readFilesAt({ cwd, env }, { commit, paths: policyPaths })
  return files.map(({ path, text, sha }) => ({ path, text, commitSha: sha }))
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
