import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Verifier } from '../audit/note.ts'
import { type PrivatePart } from '../audit/private-parts.ts'
import { followRotations } from '../audit/rotation.ts'
import { type Verification, verifyLog } from '../audit/verify-log.ts'
import { counted } from '../report/markdown.ts'
import { visibleText } from '../report/visible-text.ts'
import { readAnchorFiles } from './audit-anchor-files.ts'
import { checkpointsIn, givenKeys, holdsText, linesOf, logFiles, readText } from './audit-files.ts'
import { type Invocation, UsageError } from './command.ts'
import { writeText } from './output.ts'

/** Checks an exported log with public keys alone: 0 verified, 1 tampered, 2 incomplete. */
export async function verifyFolder(invocation: Invocation): Promise<number> {
  const [name] = invocation.operands
  if (name === undefined) throw new UsageError('Name the folder of the exported log.')
  const folder = resolve(invocation.cwd, name)
  const keys = await givenKeys(invocation)
  const absent = [logFiles.events, logFiles.checkpoint].filter(
    (file) => !existsSync(join(folder, file)),
  )
  const verification =
    absent.length > 0 ? incomplete(absent) : await verifyFiles(invocation, folder, keys)
  const json = invocation.flags.has('json')
  await writeText(
    invocation.stdout,
    json
      ? `${JSON.stringify({ ...verification, result: resultOf(verification) }, null, 2)}\n`
      : textFor(verification),
  )
  return exitCodes[resultOf(verification)]
}

const exitCodes = { verified: 0, tampered: 1, incomplete: 2 } as const

function resultOf({ problems, missing }: Verification): keyof typeof exitCodes {
  if (problems.length > 0) return 'tampered'
  return missing.length > 0 ? 'incomplete' : 'verified'
}

function incomplete(absent: readonly string[]): Verification {
  const missing = absent.map((file) => `There is no file ${file}.`)
  return { origin: null, size: 0, problems: [], missing, warnings: [], erased: 0, pruned: 0 }
}

async function verifyFiles(
  invocation: Invocation,
  folder: string,
  keys: readonly Verifier[],
): Promise<Verification> {
  const events = join(folder, logFiles.events)
  const known = holdsText(events, 'key.rotated') ? followRotations(linesOf(events), keys) : keys
  const checkpoint = (await readText(join(folder, logFiles.checkpoint))) ?? ''
  const remembered = await rememberedBy(invocation)
  const privateParts = await privatePartsIn(folder)
  const anchors = await readAnchorFiles(join(folder, logFiles.anchors))
  const log = { events: linesOf(events), checkpoint, privateParts, remembered, anchors }
  return verifyLog(log, known)
}

async function rememberedBy({ cwd, values }: Invocation): Promise<readonly string[]> {
  const notes: string[] = []
  for (const name of values.get('checkpoint') ?? []) {
    const note = await readText(resolve(cwd, name))
    const kept = note === null ? await checkpointsIn(resolve(cwd, name)) : [note]
    if (kept.length === 0) {
      throw new UsageError(`The checkpoint ${JSON.stringify(name)} cannot be read.`)
    }
    notes.push(...kept)
  }
  return notes
}

async function privatePartsIn(folder: string): Promise<readonly PrivatePart[] | null> {
  const text = await readText(join(folder, logFiles.privateParts))
  if (text === null) return null
  try {
    const parts: unknown = JSON.parse(text)
    return Array.isArray(parts) ? parts.filter(isPart) : []
  } catch {
    return []
  }
}

function isPart(value: unknown): value is PrivatePart {
  return (
    typeof value === 'object' &&
    value !== null &&
    'digest' in value &&
    typeof value.digest === 'string' &&
    'salt' in value &&
    (value.salt === null || typeof value.salt === 'string')
  )
}

const verdicts = {
  verified: '✓ Verified',
  tampered: '✗ Tampered with',
  incomplete: '? Incomplete',
} as const

function textFor(verification: Verification): string {
  const { origin, size, problems, missing, warnings, erased, pruned } = verification
  const lines = [
    `${verdicts[resultOf(verification)]}: ${origin === null ? 'no log' : visibleText(origin, 200)}, ${counted(size, 'event')}.`,
    ...problems.map(
      ({ code, line, message }) =>
        `✗ ${code}${line === null ? '' : ` at line ${line}`}: ${visibleText(message, 300)}`,
    ),
    ...missing.map((text) => `? ${text}`),
    ...warnings.map((text) => `! ${visibleText(text, 300)}`),
    ...(erased > 0 ? [`  ${counted(erased, 'private part')} erased, on record.`] : []),
    ...(pruned > 0 ? [`  ${counted(pruned, 'body', 'bodies')} pruned, on record.`] : []),
  ]
  return `${lines.join('\n')}\n`
}
