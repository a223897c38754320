import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packageKey } from '../core/advisory.ts'
import { type PackageFacts } from '../core/package-facts.ts'
import { readJson, textAt } from './json.ts'

/** What registries said before: in memory, and in a folder when there is one. A broken or foreign entry counts as none. */
export interface FactsCache {
  readonly get: (key: FactsKey) => Promise<PackageFacts | null>
  readonly put: (key: FactsKey, facts: PackageFacts) => Promise<void>
}

type FactsKey = Pick<PackageFacts, 'ecosystem' | 'name'> & { readonly source: string }

const hour = 3_600_000

/** "There is none" is worth less with time than "there is one": somebody may register it. */
const keptFor = {
  exists: 24 * hour,
  absent: hour,
  unknown: 0,
} as const satisfies Record<PackageFacts['existence'], number>

const mostInMemory = 20_000

export function createFactsCache(folder: string | null, now: () => number): FactsCache {
  const memory = new Map<string, PackageFacts>()
  return {
    get: async (key) => {
      const id = idOf(key)
      const facts = memory.get(id) ?? (await read(folder, id, key))
      if (facts === null || now() - Date.parse(facts.asOf) >= keptFor[facts.existence]) return null
      memory.set(id, facts)
      return facts
    },
    put: async (key, facts) => {
      if (keptFor[facts.existence] === 0) return
      const id = idOf(key)
      if (memory.size >= mostInMemory) memory.clear()
      memory.set(id, facts)
      if (folder !== null) await write(folder, id, facts)
    },
  }
}

function idOf(key: FactsKey): string {
  const text = JSON.stringify([1, key.source, packageKey(key)])
  return createHash('sha256').update(text).digest('hex')
}

async function read(
  folder: string | null,
  id: string,
  key: FactsKey,
): Promise<PackageFacts | null> {
  if (folder === null) return null
  try {
    const found = readJson(await readFile(join(folder, `${id}.json`), 'utf8'))
    return isFacts(found, key) ? found : null
  } catch {
    return null
  }
}

function isFacts(value: unknown, { ecosystem, name }: FactsKey): value is PackageFacts {
  const isOurs = textAt(value, 'ecosystem') === ecosystem && textAt(value, 'name') === name
  return isOurs && textAt(value, 'existence') !== null && textAt(value, 'asOf') !== null
}

/** Whole or not at all; a folder that cannot be written to costs another question, nothing else. */
async function write(folder: string, id: string, facts: PackageFacts): Promise<void> {
  const path = join(folder, `${id}.json`)
  const draft = `${path}.${process.pid}.draft`
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(draft, JSON.stringify(facts))
    await rename(draft, path)
  } catch {
    // Nothing to do about it here.
  }
}
