import { closeSync, openSync, readSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { decodeVerifier, type Verifier } from '../audit/note.ts'
import { Failure } from '../core/failure.ts'
import { listLogs } from '../store/audit-export.ts'
import { type Store } from '../store/store.ts'
import { type Invocation, textOf, UsageError } from './command.ts'

/** Names of the files of an exported log. */
export const logFiles = {
  events: 'events.ndjson',
  checkpoint: 'checkpoint',
  vkey: 'vkey',
  privateParts: 'private.json',
  /** Folder. */
  anchors: 'anchors',
} as const

/** The log `--log` names, or the only one there is. */
export async function chosenLog(store: Store, invocation: Invocation): Promise<string> {
  const logs = await listLogs(store)
  const named = textOf(invocation, 'log')
  if (named !== null && logs.includes(named)) return named
  const [only, second] = logs
  if (named === null && only !== undefined && second === undefined) return only
  const list = logs.length === 0 ? 'There is none yet.' : `There are ${logs.join(', ')}.`
  if (named === null && logs.length > 0) throw new UsageError(`Name the log with --log. ${list}`)
  throw new Failure('audit-log-missing', {
    message: `There is no audit log ${named === null ? 'here' : JSON.stringify(named)}. ${list}`,
    retryable: false,
  })
}

/** The folder `--out` names, made when it is missing. */
export async function outFolder(invocation: Invocation): Promise<string> {
  const named = textOf(invocation, 'out')
  if (named === null) throw new UsageError('Say where to write: --out DIR.')
  const folder = resolve(invocation.cwd, named)
  await mkdir(folder, { recursive: true })
  return folder
}

export async function writeInto(folder: string, name: string, text: string): Promise<void> {
  await writeFile(join(folder, name), text)
}

/** The verifier keys of `--vkey`, each a file with one key or the key itself. */
export async function givenKeys({ cwd, values }: Invocation): Promise<readonly Verifier[]> {
  const names = values.get('vkey') ?? []
  if (names.length === 0) {
    throw new UsageError('Give the verifier key with --vkey FILE. It must not come with the log.')
  }
  const keys: Verifier[] = []
  for (const name of names) {
    const text = decodeVerifier(name) === null ? await readText(resolve(cwd, name)) : name
    const lines = (text ?? '').split('\n').filter((line) => line.trim() !== '')
    const read = lines.map((line) => decodeVerifier(line))
    if (read.length === 0 || read.includes(null)) {
      throw new UsageError(
        `${JSON.stringify(name)} holds no verifier key, such as \`countersign audit key\` prints.`,
      )
    }
    keys.push(...read.filter((key) => key !== null))
  }
  return keys
}

/** Null when there is no such file. */
export async function readText(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null)
}

/** Name of the file a checkpoint over `size` events is kept in; names sort as sizes do. */
export function checkpointFile(size: number): string {
  return `${String(size).padStart(12, '0')}.checkpoint`
}

/** The checkpoints kept in a folder, as their files' names sort; none when there is no such folder. */
export async function checkpointsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((): string[] => [])
  const files = names.filter((name) => name.endsWith('.checkpoint')).toSorted()
  return Promise.all(files.map(async (name) => readFile(join(folder, name), 'utf8')))
}

/** The lines of a file, one after the other, however large it is. Bytes that are no UTF-8 become what no event holds. */
export function* linesOf(path: string): Generator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let rest = ''
  for (const chunk of chunksOf(path)) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

/** Whether a file holds an ASCII text: far quicker than to read its lines. */
export function holdsText(path: string, text: string): boolean {
  let rest = Buffer.alloc(0)
  for (const chunk of chunksOf(path)) {
    const joined = Buffer.concat([rest, chunk])
    if (joined.includes(text)) return true
    rest = joined.subarray(-text.length)
  }
  return false
}

const chunkBytes = 1 << 20

/** The same buffer each time: what is kept of it has to be copied. */
function* chunksOf(path: string): Generator<Buffer> {
  const file = openSync(path, 'r')
  try {
    const chunk = Buffer.alloc(chunkBytes)
    for (;;) {
      const bytes = readSync(file, chunk, 0, chunkBytes, null)
      if (bytes === 0) return
      yield chunk.subarray(0, bytes)
    }
  } finally {
    closeSync(file)
  }
}
