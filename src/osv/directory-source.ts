import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as breathe } from 'node:timers/promises'
import { packageKey } from '../core/advisory.ts'
import { type DependencyChange } from '../core/dependency.ts'
import { type UnknownReason } from '../core/package-facts.ts'
import { type RecordSource, type Records } from './advisories.ts'
import { openZip } from './read-zip.ts'
import { type OsvRecord, osvEcosystems, readRecord } from './record.ts'

/**
 * A folder the operator keeps: `{folder}/{ecosystem}/all.zip` as the OSV databases are published, or JSON files below
 * `{folder}/{ecosystem}/`. Read through for every change that names packages of that ecosystem; nothing leaves the machine.
 */
export function directorySource(folder: string): RecordSource {
  return {
    from: 'the advisory folder',
    recordsFor: async (packages) => recordsFor(folder, packages),
  }
}

async function recordsFor(folder: string, packages: readonly DependencyChange[]): Promise<Records> {
  const records: OsvRecord[] = []
  const checked = new Set<string>()
  let missing: UnknownReason | null = null
  for (const ecosystem of new Set(packages.map((one) => osvEcosystems[one.ecosystem]))) {
    if (ecosystem === null) continue
    const ofIt = packages.filter((one) => osvEcosystems[one.ecosystem] === ecosystem)
    const wanted = new Set(ofIt.map(({ name }) => plain(name)))
    const found = await readEcosystem(join(folder, ecosystem), wanted)
    if (typeof found === 'string') {
      missing ??= found
      continue
    }
    records.push(...found)
    for (const one of ofIt) checked.add(packageKey(one))
  }
  return { records, checked, missing }
}

type Found = readonly OsvRecord[] | UnknownReason

async function readEcosystem(folder: string, wanted: ReadonlySet<string>): Promise<Found> {
  try {
    if (await isThere(join(folder, 'all.zip')))
      return await readArchive(join(folder, 'all.zip'), wanted)
    if (await isThere(folder)) return await readFiles(folder, wanted)
    return 'no-registry'
  } catch {
    return 'unreachable'
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch {
    return false
  }
}

const breatheEvery = 500

async function readArchive(path: string, wanted: ReadonlySet<string>): Promise<Found> {
  const zip = await openZip(path)
  if (zip === null) return 'not-understood'
  const records: OsvRecord[] = []
  try {
    for (const [index, entry] of zip.entries.entries()) {
      if (index % breatheEvery === 0) await breathe()
      if (!entry.name.endsWith('.json')) continue
      const text = (await zip.read(entry))?.toString('utf8')
      if (text === undefined) return 'not-understood'
      const record = recordIfWanted(text, wanted)
      if (record === 'broken') return 'not-understood'
      if (record !== null) records.push(record)
    }
    return records
  } finally {
    await zip.close()
  }
}

async function readFiles(folder: string, wanted: ReadonlySet<string>): Promise<Found> {
  const records: OsvRecord[] = []
  for (const name of (await readdir(folder)).toSorted()) {
    if (!name.endsWith('.json')) continue
    const record = recordIfWanted(await readFile(join(folder, name), 'utf8'), wanted)
    if (record === 'broken') return 'not-understood'
    if (record !== null) records.push(record)
  }
  return records
}

/** Looks for the names before it parses: most records are about other packages. One that is broken could be about any. */
function recordIfWanted(text: string, wanted: ReadonlySet<string>): OsvRecord | 'broken' | null {
  const names = [...text.matchAll(/"name"\s*:\s*"(?<name>[^"\\]{1,300})"/gu)]
  const isWanted = names.some((match) => wanted.has(plain(match.groups?.['name'] ?? '')))
  if (!isWanted) return null
  return readRecord(text) ?? 'broken'
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/gu, '-')
}
