import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import * as z from 'zod'
import { addNoteLines, presentCommits } from '../git/attestation-notes.ts'
import { counted } from '../report/markdown.ts'
import { type Invocation, UsageError } from './command.ts'
import { writeText } from './output.ts'

/** Puts attestations into the notes of the commits they are about, in the repository here. */
export async function attachNotes(invocation: Invocation): Promise<number> {
  const [name] = invocation.operands
  if (name === undefined) throw new UsageError('Name the folder of the attestations.')
  const bundles = await bundlesIn(resolve(invocation.cwd, name))
  let added = 0
  for (const { line, commits } of bundles) {
    const present = await presentCommits(invocation, commits)
    if (present.length === 0) throw noCommit(commits)
    for (const commit of present) added += await addNoteLines(invocation, commit, [line])
  }
  await writeText(
    invocation.stdout,
    `${counted(added, 'attestation')} added to the git notes. Push them: git push origin refs/notes/countersign\n`,
  )
  return 0
}

interface Attached {
  /** The bundle on one line. */
  readonly line: string
  /** Head and merge commit. */
  readonly commits: readonly string[]
}

const suffix = '.sigstore.json'

async function bundlesIn(folder: string): Promise<readonly Attached[]> {
  const names = await readdir(folder).catch(() => [])
  const files = names.filter((name) => name.endsWith(suffix)).toSorted()
  if (files.length === 0) {
    throw new UsageError(
      `There is no attestation (*${suffix}) in ${JSON.stringify(folder)}. \`countersign audit prove\` writes them.`,
    )
  }
  return Promise.all(
    files.map(async (file) => readBundle(await readFile(join(folder, file), 'utf8'), file)),
  )
}

const sha = z.string().regex(/^[0-9a-f]{40,64}$/u)
const bundleShape = z.object({ dsseEnvelope: z.object({ payload: z.base64() }) })
const statementShape = z.object({
  subject: z.tuple([
    z.object({
      digest: z.object({ gitCommit: sha }),
      annotations: z.object({ merge_commit: sha.nullable() }),
    }),
  ]),
})

function readBundle(text: string, file: string): Attached {
  try {
    const bundle: unknown = JSON.parse(text)
    const { payload } = bundleShape.parse(bundle).dsseEnvelope
    const decoded: unknown = JSON.parse(Buffer.from(payload, 'base64').toString())
    const [{ digest, annotations }] = statementShape.parse(decoded).subject
    const merge = annotations.merge_commit
    const commits = merge === null ? [digest.gitCommit] : [digest.gitCommit, merge]
    return { line: JSON.stringify(bundle), commits: [...new Set(commits)] }
  } catch {
    throw new UsageError(`${JSON.stringify(file)} is no attestation of Countersign.`)
  }
}

function noCommit(commits: readonly string[]): UsageError {
  return new UsageError(
    `This repository has none of the commits ${commits.join(', ')}. Run it in a clone that does: git fetch first.`,
  )
}
