import { createHash } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as z from 'zod'
import { Failure } from '../core/failure.ts'
import { cacheFolder } from './cache-folder.ts'
import { type LocalRequest } from './local-request.ts'
import { readTextFile } from './read-text-file.ts'

/** Whose policy it is: the host of the repository's address and the owner in it. */
export interface PolicyOwner {
  readonly host: string
  readonly owner: string
}

const keptShape = z.object({
  path: z.string(),
  commitSha: z.string(),
  text: z.string(),
  /** Lower-case hex, of `text`. */
  sha256: z.string(),
  /** ISO 8601, UTC. */
  fetchedAt: z.string(),
})

/** An organisation's policy as `countersign policy fetch` last saw it. */
export type KeptPolicy = Readonly<z.infer<typeof keptShape>>

const maxBytes = 1_048_576

/**
 * Null when none was ever fetched. Throws `policy-invalid` for one that is not what was fetched: a floor that somebody changed must not
 * pass for the organisation's.
 */
export async function readKeptPolicy(
  env: LocalRequest['env'],
  owner: PolicyOwner,
): Promise<KeptPolicy | null> {
  const path = fileOf(env, owner)
  if (path === null) return null
  const text = await readTextFile({ path, maxBytes, what: "The organisation's policy" })
  if (text === null) return null
  const kept = keptShape.safeParse(parsed(text))
  if (kept.success && kept.data.sha256 === digestOf(kept.data.text)) return kept.data
  throw new Failure('policy-invalid', {
    message: `The policy of ${owner.owner} in ${path} is not as it was fetched, so nothing was judged. Run \`countersign policy fetch\` again, or delete that file.`,
    retryable: false,
  })
}

/** Null forgets it. Gives what is kept now; null when nothing is, or no folder of this machine may keep it. */
export async function keepPolicy(
  env: LocalRequest['env'],
  owner: PolicyOwner,
  fetched: Omit<KeptPolicy, 'sha256'> | null,
): Promise<KeptPolicy | null> {
  const path = fileOf(env, owner)
  if (path === null) return null
  if (fetched === null) {
    await rm(path, { force: true })
    return null
  }
  const kept = { ...fetched, sha256: digestOf(fetched.text) }
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const unfinished = `${path}.${process.pid}`
  await writeFile(unfinished, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 })
  await rename(unfinished, path)
  return kept
}

function fileOf(env: LocalRequest['env'], { host, owner }: PolicyOwner): string | null {
  const folder = cacheFolder(env)
  const name = `${host}_${owner}`.toLowerCase().replaceAll(/[^\w.-]/gu, '_')
  return folder === null ? null : join(folder, 'policies', `${name}.json`)
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
