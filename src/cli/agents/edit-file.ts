import { randomUUID } from 'node:crypto'
import { lstat, mkdir, open, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { type Merged } from './merge-json.ts'

/** What became of one file. */
export interface FileOutcome {
  readonly file: string
  readonly outcome: 'written' | 'would-write' | 'unchanged' | 'left'
  /** Of `left`: why; of `would-write`: the whole new text. */
  readonly detail: string | null
}

interface FileEdit {
  readonly top: string
  readonly file: string
  readonly isDryRun: boolean
  readonly merge: (text: string) => Merged
}

const maxBytes = 1_048_576

/** Changes a file of the repository in one step. A link, or a folder that leads out, is left alone. */
export async function editFile({ top, file, isDryRun, merge }: FileEdit): Promise<FileOutcome> {
  const before = await readPlain(top, file)
  if ('why' in before) return left(file, before.why)
  const merged = merge(before.text)
  if (merged.outcome === 'not-understood') return left(file, merged.why)
  if (merged.outcome === 'unchanged') return { file, outcome: 'unchanged', detail: null }
  if (isDryRun) return { file, outcome: 'would-write', detail: merged.text }
  try {
    await replace(join(top, file), merged.text)
    return { file, outcome: 'written', detail: null }
  } catch {
    return left(file, 'it may not be written')
  }
}

function left(file: string, why: string): FileOutcome {
  return { file, outcome: 'left', detail: why }
}

/** An absent file is an empty text. */
async function readPlain(
  top: string,
  file: string,
): Promise<{ readonly text: string } | { readonly why: string }> {
  if (await leadsOut(top, dirname(file)))
    return { why: 'its folder is a link that leads elsewhere' }
  const stat = await lstat(join(top, file)).catch(() => null)
  if (stat === null) return { text: '' }
  if (!stat.isFile()) return { why: 'it is no regular file' }
  if (stat.size > maxBytes) return { why: 'it is larger than 1 MiB' }
  const bytes = await readBytes(join(top, file))
  if (bytes === null) return { why: 'it may not be read' }
  const text = bytes.toString('utf8')
  return bytes.equals(Buffer.from(text)) ? { text } : { why: 'it is no UTF-8 text' }
}

async function readBytes(path: string): Promise<Buffer | null> {
  const handle = await open(path).catch(() => null)
  try {
    return (await handle?.readFile().catch(() => null)) ?? null
  } finally {
    await handle?.close()
  }
}

async function leadsOut(top: string, folder: string): Promise<boolean> {
  const root = await realpath(top)
  const real = await realpath(join(top, folder)).catch(() => null)
  return real !== null && real !== root && !real.startsWith(root + sep)
}

async function replace(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const draft = `${path}.${randomUUID()}`
  try {
    await writeFile(draft, text, { flag: 'wx' })
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    throw error
  }
}
