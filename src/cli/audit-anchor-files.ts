import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ExportedAnchor } from '../audit/anchor-problems.ts'
import { readAnchors } from '../store/audit-anchors.ts'
import { type LogHead } from '../store/audit-export.ts'
import { type Store } from '../store/store.ts'
import { checkpointFile } from './audit-files.ts'

/** Beside the checkpoint of the same name. */
const stampEnd = '.tsr'
const checkpointEnd = '.checkpoint'

/** Writes the checkpoints of a log that were anchored, their time stamps, and where the others are kept (`anchors.json`); no folder for none. */
export async function writeAnchorFiles(store: Store, head: LogHead, folder: string): Promise<void> {
  const anchors = (await readAnchors(store, head.log)).filter(({ size }) => size <= head.size)
  if (anchors.length === 0) return
  await mkdir(folder, { recursive: true })
  for (const { size, kind, note, proof } of anchors) {
    const file = join(folder, checkpointFile(size))
    await writeFile(file, note)
    if (kind === 'rfc3161') await writeFile(stampOf(file), Buffer.from(proof, 'base64'))
  }
  const list = anchors.map(({ size, kind, ref, proof, createdAt }) => ({
    size,
    kind,
    ref,
    ...(kind === 'git' && { commit: proof }),
    at: new Date(createdAt).toISOString(),
  }))
  await writeFile(join(folder, 'anchors.json'), `${JSON.stringify(list, null, 1)}\n`)
}

/** The anchors an export brings; none when it has no such folder. */
export async function readAnchorFiles(folder: string): Promise<readonly ExportedAnchor[]> {
  const names = await readdir(folder).catch((): string[] => [])
  const files = names.filter((name) => /^\d{12}\.checkpoint$/u.test(name)).toSorted()
  return Promise.all(
    files.map(async (name) => ({
      size: Number(name.slice(0, -checkpointEnd.length)),
      note: await readFile(join(folder, name), 'utf8'),
      timestamp: await readFile(stampOf(join(folder, name))).catch(() => null),
    })),
  )
}

function stampOf(file: string): string {
  return `${file.slice(0, -checkpointEnd.length)}${stampEnd}`
}
