import { askGit, type Environment, mebibyte } from './run-git.ts'

export interface ObjectSource {
  readonly gitDir: string
  readonly env: Environment
}

export interface ObjectType {
  readonly sha: string
  readonly type: string
  readonly bytes: number
}

/** What each name stands for, in the order asked; null for what is not there. One process. */
export async function readObjectTypes(
  source: ObjectSource,
  names: readonly string[],
): Promise<readonly (ObjectType | null)[]> {
  if (names.length === 0) return []
  const stdout = await askGit({
    cwd: source.gitDir,
    env: source.env,
    args: ['cat-file', '--batch-check'],
    input: batch(names),
  })
  const lines = stdout.toString('utf8').split('\n')
  return names.map((_, index) => parseHeader(lines[index] ?? ''))
}

/**
 * The contents of each name, in the order asked; null for what is not there. One process.
 * Names must not contain a line end. The caller bounds the sum through `readObjectTypes`.
 */
export async function readObjects(
  source: ObjectSource,
  names: readonly string[],
): Promise<readonly (Buffer | null)[]> {
  if (names.length === 0) return []
  const stdout = await askGit({
    cwd: source.gitDir,
    env: source.env,
    args: ['cat-file', '--batch'],
    input: batch(names),
    maxBytes: maxBatchBytes,
  })
  const objects: (Buffer | null)[] = []
  let start = 0
  while (objects.length < names.length) {
    const end = stdout.indexOf('\n', start)
    if (end === -1) break
    const header = parseHeader(stdout.toString('utf8', start, end))
    start = end + 1
    objects.push(header === null ? null : stdout.subarray(start, start + header.bytes))
    if (header !== null) start += header.bytes + 1
  }
  return objects
}

const maxBatchBytes = 512 * mebibyte

/** An empty line ends nothing: git answers it with `missing`, as it should for a name that cannot be asked. */
function batch(names: readonly string[]): string {
  return names.map((name) => `${name}\n`).join('')
}

function parseHeader(line: string): ObjectType | null {
  const [, sha, type, bytes] = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/u.exec(line) ?? []
  if (sha === undefined || type === undefined) return null
  return { sha, type, bytes: Number(bytes) }
}
