import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type FileGroup } from '../analysis/code/group-files.ts'
import { type CodeFile } from '../analysis/code/load-file.ts'
import { models } from '../analysis/code/models/index.ts'
import { type ScanResult } from '../analysis/code/scan-result.ts'
import { type EngineVersion } from '../core/assessment.ts'
import { fromCached, toCached } from './cached-result.ts'

/** What earlier scans found. It can be lost or refused at any time: then there is nothing in it. */
export interface ResultCache {
  read(group: FileGroup): Promise<ScanResult | null>
  write(group: FileGroup, result: ScanResult): Promise<void>
  /** Removes what was not used for longest, when there is too much. */
  trim(): Promise<void>
}

/** The form of the entries. */
const format = 1
const mostEntries = 4000
const mostBytes = 2 ** 22
const modelsHash = sumOf(JSON.stringify(models))

/** Of the built command line the name says what is in it, so that another build of the same version finds nothing of this one. */
const program = basename(import.meta.url)

/** Entries are named by all that a result rests on: engine, rules, paths and texts of the group. */
export function openResultCache(folder: string, engine: EngineVersion): ResultCache {
  return {
    read: async (group) => {
      const path = placeOf(group, { folder, engine })
      const text = await quietly(async () => readBounded(path))
      const result = text === null ? null : unsealed(group, text)
      if (result !== null) await quietly(async () => touch(path))
      return result
    },
    write: async (group, result) => {
      const path = placeOf(group, { folder, engine })
      await quietly(async () => writeWhole(folder, path, sealed(toCached(group, result))))
    },
    trim: async () => {
      await quietly(async () => removeOldest(folder))
    },
  }
}

interface CachePlace {
  readonly folder: string
  readonly engine: EngineVersion
}

function placeOf(group: FileGroup, { folder, engine }: CachePlace): string {
  return join(folder, `${nameOf(group, engine)}.json`)
}

function nameOf({ files, context }: FileGroup, { version, rulesHash }: EngineVersion): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([format, program, version, rulesHash, modelsHash, files.length]))
  for (const file of [...files, ...context]) addFile(hash, file)
  return hash.digest('hex')
}

function addFile(hash: ReturnType<typeof createHash>, { path, text }: CodeFile): void {
  hash.update(JSON.stringify([path, text.length]))
  hash.update(text)
}

/** With a sum over what follows: half an entry is none. */
function sealed(text: string): string {
  return `${sumOf(text)}\n${text}`
}

function unsealed(group: FileGroup, sealedText: string): ScanResult | null {
  const end = sealedText.indexOf('\n')
  const text = sealedText.slice(end + 1)
  return sealedText.slice(0, end) === sumOf(text) ? fromCached(group, text) : null
}

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

async function readBounded(path: string): Promise<string | null> {
  const { size } = await stat(path)
  return size > mostBytes ? null : readFile(path, 'utf8')
}

async function touch(path: string): Promise<void> {
  const now = new Date()
  await utimes(path, now, now)
}

/** In one step, so that another process sees all of it or nothing. No repository takes it for its own, not even one of a home folder. */
async function writeWhole(folder: string, path: string, text: string): Promise<void> {
  if (Buffer.byteLength(text) > mostBytes) return
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await quietly(async () => writeFile(join(folder, '.gitignore'), '*\n', { flag: 'wx' }))
  const draft = `${path}.${randomUUID()}`
  try {
    await writeFile(draft, text, { flag: 'wx', mode: 0o600 })
    await rename(draft, path)
  } finally {
    await rm(draft, { force: true })
  }
}

async function removeOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  if (names.length <= mostEntries) return
  const entries = await Promise.all(
    names.map(async (name) => ({ name, used: (await stat(join(folder, name))).mtimeMs })),
  )
  const old = entries.toSorted((a, b) => a.used - b.used).slice(0, names.length - mostEntries / 2)
  await Promise.all(old.map(async ({ name }) => rm(join(folder, name), { force: true })))
}

async function quietly<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch {
    return null
  }
}
